import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { SEARCH_INPUT } from '../features/search/search-box.tsx'

/** A map that begins empty: how to put something on it. */
export function BlankMap(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="empty-state over-map">
      <p>{t('arrange.blankEmpty')}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          document.getElementById(SEARCH_INPUT)?.focus()
        }}
      >
        <Search aria-hidden="true" size={15} />
        {t('search.label')}
      </button>
    </div>
  )
}
