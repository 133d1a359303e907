import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../explorer-context.ts'
import { useNames } from './names.ts'

/** That only a neighbourhood is shown, and the way back to all. */
export function NearNotice(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const nameOf = useNames()
  if (view.near === null) return null
  const { id, hops } = view.near
  return (
    <p className="notice" role="status">
      {t('arrange.nearShown', { name: nameOf(id), steps: t('arrange.steps', { count: hops }) })}
      <button
        type="button"
        className="button"
        onClick={() => {
          show({ ...view, near: null })
        }}
      >
        {t('arrange.showAllAgain')}
      </button>
    </p>
  )
}
