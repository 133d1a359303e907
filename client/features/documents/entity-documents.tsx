import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../i18n/foreign-names.ts'
import { DocumentsNamingDocument } from '../../api/__generated__/documents-operations.ts'
import type { DocumentsNamingQuery } from '../../api/__generated__/documents-operations.ts'
import { pageForEntity, pageOf } from '../../state/page.ts'
import { currentPart, PageTitle, Parts } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { useEveryPage } from '../page/use-every-page.ts'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { DocumentTable } from './document-table.tsx'
import { NamedTogether } from './named-together.tsx'

const PARTS = ['documents', 'together']

/** The documents in which one entity appears, and what else is named beside it. */
export function EntityDocuments({ id }: { readonly id: string }): ReactNode {
  const { page, language } = usePage()
  const asked = useEveryPage(DocumentsNamingDocument, { entity: id, language }, infoOf)
  const { t } = useTranslation()
  if (asked.error?.code === 'NOT_FOUND') return <Missing id={id} />
  return (
    <article>
      <Awaited asked={asked}>
        {(pages) => {
          const [first] = pages
          if (first?.entity == null) return <Missing id={id} />
          const { entity, documentsWith } = first
          return (
            <>
              <PageTitle
                kind={entity.kind}
                kicker={t('documents.kicker')}
                title={t('documents.naming', { name: nameIn(language, entity) })}
                names={[entity]}
              >
                <p className="description">{t('documents.namingIntro')}</p>
              </PageTitle>
              <Ways id={id} kind={entity.kind} name={entity.label} />
              <Parts
                parts={[
                  { key: 'documents', name: t('documents.kicker'), count: documentsWith.totalCount },
                  { key: 'together', name: t('documents.together') },
                ]}
              />
              {currentPart(page.options.part, PARTS) === 'together' ? (
                <NamedTogether id={id} />
              ) : (
                <DocumentTable
                  rows={pages.flatMap((each) =>
                    each.documentsWith.edges.map(({ node, appearance }) => ({ document: node, appearance })),
                  )}
                  total={documentsWith.totalCount}
                  file={`documents-${id}`}
                  entity={id}
                />
              )}
            </>
          )
        }}
      </Awaited>
    </article>
  )
}

function Ways({ id, kind, name }: { readonly id: string; readonly kind: string; readonly name: string }) {
  const { t } = useTranslation()
  const { view, to } = usePage()
  const own = pageForEntity(kind, id)
  return (
    <div className="page-links">
      <ViewLink className="chip" label={t('documents.allAgain', { name })} to={to(pageOf('documents', []))}>
        {name} <X aria-hidden="true" size={13} />
      </ViewLink>
      {own !== null && <ViewLink to={to(own)}>{t('details.openPage')}</ViewLink>}
      <ViewLink to={to(pageOf('positions', [id]))}>{t('details.sideBySide')}</ViewLink>
      <ViewLink to={{ ...view, page: null, selection: { type: 'node', id } }}>{t('documents.onMap')}</ViewLink>
    </div>
  )
}

function infoOf({ documentsWith }: DocumentsNamingQuery) {
  return documentsWith.pageInfo
}
