import { Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showAgain } from '../../state/arrange.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNames } from './names.ts'
import './arrange.css'

/** What was hidden one by one, and the way back for each. */
export function HiddenOnes(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const nameOf = useNames()
  if (view.without.length === 0) return null
  return (
    <details className="hidden-ones">
      <summary>{t('arrange.hidden', { count: view.without.length })}</summary>
      <ul aria-label={t('arrange.hiddenList')}>
        {view.without.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-label={t('arrange.showAgain', { name: nameOf(id) })}
              title={t('arrange.showAgain', { name: nameOf(id) })}
              onClick={() => {
                show(showAgain(view, [id]))
              }}
            >
              <Eye aria-hidden="true" size={15} />
              <span className="hidden-name">{nameOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          show(showAgain(view, view.without))
        }}
      >
        {t('arrange.showAllAgain')}
      </button>
    </details>
  )
}
