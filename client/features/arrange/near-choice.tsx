import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toggleNear } from '../../state/arrange.ts'
import { MOST_HOPS } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import './arrange.css'

/** How far around an entity the map is shown: all of it, or only what is one step away, two, or three. */
export function NearChoice({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  return (
    <div className="near-choice" role="group" aria-label={t('arrange.near')}>
      <span aria-hidden="true">{t('arrange.near')}</span>
      {Array.from({ length: MOST_HOPS }, (_, place) => place + 1).map((hops) => (
        <button
          key={hops}
          type="button"
          className="button"
          aria-pressed={view.near?.id === id && view.near.hops === hops}
          onClick={() => {
            show(toggleNear(view, { id, hops }))
          }}
        >
          {t('arrange.steps', { count: hops })}
        </button>
      ))}
    </div>
  )
}
