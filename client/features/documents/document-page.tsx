import { ArrowLeftRight, Map as MapSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { OneDocumentDocument } from '../../api/__generated__/documents-operations.ts'
import type { OneDocumentQuery } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { isHeld } from '../../state/documents.ts'
import { viewOfDocument } from '../../state/links.ts'
import { pageOf } from '../../state/page.ts'
import { Description } from '../labels.tsx'
import { currentPart, PageTitle, Parts } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { DocumentClaims } from './document-claims.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentNames } from './document-names.tsx'
import { RelatedDocuments } from './related-documents.tsx'

const PARTS = ['about', 'claims', 'names', 'related'] as const

/** One document: what it is and how it was read, what it claims and names, and what it has to do with others. */
export function DocumentPage({ id }: { readonly id: string }): ReactNode {
  const { language } = usePage()
  const asked = useRequest(OneDocumentDocument, { id, language })
  return (
    <article>
      <Awaited asked={asked}>
        {({ document }) => (document == null ? <Missing id={id} /> : <Document document={document} />)}
      </Awaited>
    </article>
  )
}

function Document({ document }: { readonly document: NonNullable<OneDocumentQuery['document']> }) {
  const { t } = useTranslation()
  const { page, view, language, to } = usePage()
  const names = new Intl.ListFormat(language, { type: 'conjunction' })
  const { id, counts } = document
  return (
    <>
      <PageTitle
        kind="DOCUMENT"
        kicker={[
          names.format(document.issuers.map((issuer) => nameIn(language, issuer))),
          formatDate(document.date, t, language),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
        title={document.label}
        names={document.issuers}
        titleLanguage={document.labelLanguage}
        verification={document.verification}
      >
        <Description text={document.description} language={document.descriptionLanguage} />
      </PageTitle>
      {document.withdrawn != null && (
        <p className="withdrawn" role="note">
          {t('evidence.withdrawn', { date: formatDate(document.withdrawn.date, t, language) })}{' '}
          <bdi>{document.withdrawn.reason}</bdi>
        </p>
      )}
      <div className="page-links">
        <ViewLink className="button primary" to={{ ...viewOfDocument(view, id), theme: view.theme }}>
          <MapSign aria-hidden="true" size={15} /> {t(isHeld(document) ? 'document.mapAndText' : 'document.map')}
        </ViewLink>
        <ViewLink className="button" to={to(pageOf('compare', [id]))}>
          <ArrowLeftRight aria-hidden="true" size={15} /> {t('compareDocuments.another')}
        </ViewLink>
      </div>
      <Parts
        parts={[
          { key: 'about', name: t('document.about') },
          { key: 'claims', name: t('document.claims'), count: counts.assertions },
          { key: 'names', name: t('document.names'), count: counts.entities },
          { key: 'related', name: t('document.related') },
        ]}
      />
      <Part part={currentPart(page.options.part, PARTS)} document={document} />
    </>
  )
}

function Part({
  part,
  document,
}: {
  readonly part: string
  readonly document: NonNullable<OneDocumentQuery['document']>
}) {
  switch (part) {
    case 'claims':
      return <DocumentClaims id={document.id} />
    case 'names':
      return <DocumentNames id={document.id} />
    case 'related':
      return <RelatedDocuments id={document.id} date={document.date} />
    default:
      return <DocumentFacts document={document} />
  }
}
