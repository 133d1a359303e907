import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import type { Comparable } from '../../state/comparable-documents.ts'
import { pageOf } from '../../state/page.ts'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'

interface Props {
  readonly of: { readonly id: string; readonly date: string }
  readonly others: readonly Comparable[]
}

/** Documents that say something of what one says: with these a comparison has something to tell. */
export function ComparableList({ of, others }: Props): ReactNode {
  const { t } = useTranslation()
  const { language, to } = usePage()
  if (others.length === 0) return <p className="quiet">{t('compareDocuments.noComparable')}</p>
  return (
    <ol className="comparable-documents">
      {others.map(({ document, count }) => {
        // The earlier first, so that what became of its positions is told.
        const pair = document.date < of.date ? [document.id, of.id] : [of.id, document.id]
        return (
          <li key={document.id}>
            <EntityLink entity={document} kind="DOCUMENT" />{' '}
            <span className="quiet">
              {formatDate(document.date, t, language)} · {t('compareDocuments.sameCount', { count })}
            </span>{' '}
            <ViewLink
              className="compare-link"
              to={to(pageOf('compare', pair))}
              label={t('compareDocuments.with', { name: document.label })}
            >
              {t('compareDocuments.compare')}
            </ViewLink>
          </li>
        )
      })}
    </ol>
  )
}
