import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentListDocument } from '../../api/__generated__/documents-operations.ts'
import type { DocumentListQuery } from '../../api/__generated__/documents-operations.ts'
import { pageOf } from '../../state/page.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { PageTitle } from '../page/frame.tsx'
import { Awaited } from '../page/states.tsx'
import { useEveryPage } from '../page/use-every-page.ts'
import { usePage } from '../page/use-page.ts'
import { DocumentTable } from './document-table.tsx'
import { NAMED_KINDS } from './named-kinds.ts'

/** Every document the graph knows. */
export function AllDocuments(): ReactNode {
  const { t } = useTranslation()
  const { language, show, to } = usePage()
  const asked = useEveryPage(DocumentListDocument, { language }, infoOf)
  return (
    <article>
      <PageTitle kicker={t('documents.kicker')} title={t('documents.all')}>
        <p className="description">{t('documents.intro')}</p>
      </PageTitle>
      <div className="page-links">
        <EntityPicker
          label={t('documents.onlyNaming')}
          kinds={NAMED_KINDS}
          onChoose={(id) => {
            show(to(pageOf('documents', [id])))
          }}
        />
      </div>
      <Awaited asked={asked}>
        {(pages) => (
          <DocumentTable
            rows={pages.flatMap(({ entities }) =>
              entities.edges.flatMap(({ node }) => ('issuers' in node ? [{ document: node, appearance: null }] : [])),
            )}
            total={pages[0]?.entities.totalCount ?? 0}
            file="documents"
            entity={null}
          />
        )}
      </Awaited>
    </article>
  )
}

function infoOf({ entities }: DocumentListQuery) {
  return entities.pageInfo
}
