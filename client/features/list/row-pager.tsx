import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ROWS_AT_ONCE } from '../../state/list-state.ts'

interface Props {
  readonly first: number
  readonly total: number
  readonly onGo: (first: number) => void
}

/** Which of many rows are shown, and the way to those before and after. */
export function RowPager({ first, total, onGo }: Props): ReactNode {
  const { t } = useTranslation()
  if (total <= ROWS_AT_ONCE) return null
  const after = first + ROWS_AT_ONCE
  return (
    <nav className="pager" aria-label={t('rows.pages')}>
      <span className="quiet" role="status">
        {t('rows.range', {
          from: first + 1,
          to: Math.min(after, total),
          total,
        })}
      </span>
      <button
        type="button"
        className="button"
        disabled={first === 0}
        onClick={() => {
          onGo(Math.max(0, first - ROWS_AT_ONCE))
        }}
      >
        {t('rows.previous')}
      </button>
      <button
        type="button"
        className="button"
        disabled={after >= total}
        onClick={() => {
          onGo(after)
        }}
      >
        {t('table.next')}
      </button>
    </nav>
  )
}
