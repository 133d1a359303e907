import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { choose } from '../../state/page.ts'
import { ViewLink } from '../view-link.tsx'
import { usePage } from './use-page.ts'

interface Props {
  readonly shown: number
  readonly total: number
  readonly next: string | null
}

/** How much of a long table is shown, and the way to the rest. */
export function Pager({ shown, total, next }: Props): ReactNode {
  const { t } = useTranslation()
  const { page, to } = usePage()
  if (shown >= total) return null
  return (
    <nav className="pager" aria-label={t('table.pages')}>
      <span className="quiet">{t('page.partial', { shown, total })}</span>
      {page.options.after !== undefined && (
        <ViewLink className="button" to={to(choose(page, {}))}>
          {t('table.first')}
        </ViewLink>
      )}
      {next !== null && (
        <ViewLink className="button" to={to(choose(page, { after: next }))}>
          {t('table.next')}
        </ViewLink>
      )}
    </nav>
  )
}
