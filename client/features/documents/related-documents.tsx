import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentRelationsDocument } from '../../api/__generated__/documents-operations.ts'
import type { DocumentRelationsQuery } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { pageOf } from '../../state/page.ts'
import { Awaited } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'

/** Documents shown at once, and shared entities told of each before all of them are asked for. */
const FIRST = 20
const HEAVIEST = 5

interface Props {
  readonly id: string
  readonly date: string
}

/** Documents that share entities with one, the most alike first, each with what makes them alike. */
export function RelatedDocuments({ id, date }: Props): ReactNode {
  const { t } = useTranslation()
  const { language } = usePage()
  const asked = useRequest(DocumentRelationsDocument, { id, first: FIRST, language })
  return (
    <section>
      <p className="quiet intro">{t('document.relatedIntro')}</p>
      <Awaited asked={asked}>
        {({ relatedDocuments }) =>
          relatedDocuments.length === 0 ? (
            <p className="empty-state quiet">{t('document.noRelated')}</p>
          ) : (
            <ol className="related-documents">
              {relatedDocuments.map((related) => (
                <li key={related.document.id}>
                  <Related related={related} of={{ id, date }} />
                </li>
              ))}
            </ol>
          )
        }
      </Awaited>
    </section>
  )
}

interface RelatedProps {
  readonly related: DocumentRelationsQuery['relatedDocuments'][number]
  readonly of: Props
}

function Related({ related, of }: RelatedProps) {
  const { t } = useTranslation()
  const { language, to } = usePage()
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const { document, weight, explanation } = related
  const heaviest = explanation.slice(0, HEAVIEST)
  const others = explanation.slice(HEAVIEST)
  // The earlier first, so that what became of its positions is told.
  const pair = document.date < of.date ? [document.id, of.id] : [of.id, document.id]
  const list = (shared: typeof explanation) => (
    <ul className="shares">
      {shared.map((one) => (
        <li key={one.entity.id}>
          <EntityLink entity={one.entity} kind={one.entity.kind} />{' '}
          <span className="quiet">
            {t('document.adds', { share: share.format(one.weight), documents: one.documents })}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <p className="related-head">
        <EntityLink entity={document} kind="DOCUMENT" />{' '}
        <span className="quiet">{formatDate(document.date, t, language)}</span>{' '}
        <ViewLink
          className="compare-link"
          to={to(pageOf('compare', pair))}
          label={t('compareDocuments.with', { name: document.label })}
        >
          {t('compareDocuments.compare')}
        </ViewLink>
      </p>
      <p className="weight">
        <meter min={0} max={1} value={weight} aria-hidden="true" />{' '}
        {t('document.weight', { share: share.format(weight), count: explanation.length })}
      </p>
      {list(heaviest)}
      {others.length > 0 && (
        <details>
          <summary>{t('document.otherShared', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
  )
}
