import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NamedTogetherDocument } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { pageOf } from '../../state/page.ts'
import { holds } from '../../state/sorting.ts'
import { KindMark } from '../kind-mark.tsx'
import { FindField } from '../page/choices.tsx'
import { Awaited } from '../page/states.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'

/** What texts name in the same paragraphs as an entity. */
export function NamedTogether({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language, to } = usePage()
  const asked = useRequest(NamedTogetherDocument, { entity: id, language })
  const { find } = page.options
  return (
    <section>
      <p className="quiet intro">{t('documents.togetherIntro')}</p>
      <div className="choices">
        <FindField label={t('documents.findName')} />
      </div>
      <Awaited asked={asked}>
        {({ coMentioned }) => (
          <DataTable
            caption={t('documents.together')}
            rows={coMentioned.filter(({ entity }) => find === undefined || holds([entity.label, entity.id], find))}
            file={`together-${id}`}
            sortable
            order="-passages"
            atOnce={50}
            idOf={({ entity }) => entity.id}
            sourcesOf={() => ''}
            columns={[
              {
                key: 'name',
                name: t('list.name'),
                value: ({ entity }) => entity.label,
                cell: ({ entity }) => (
                  <>
                    <KindMark kind={entity.kind} /> <EntityLink kind={entity.kind} entity={entity} />
                  </>
                ),
              },
              { key: 'kind', name: t('list.kind'), value: ({ entity }) => t(`kind.${entity.kind}`) },
              {
                key: 'passages',
                name: t('documents.paragraphs'),
                narrow: true,
                value: ({ passages }) => passages,
              },
              {
                key: 'documents',
                name: t('documents.kicker'),
                narrow: true,
                value: ({ documents }) => documents,
              },
              {
                key: 'elsewhere',
                name: t('document.elsewhere'),
                pageOnly: true,
                value: () => '',
                cell: ({ entity }) => (
                  <ViewLink
                    to={to(pageOf('documents', [entity.id]))}
                    label={t('documents.naming', { name: entity.label })}
                  >
                    {t('documents.kicker')}
                  </ViewLink>
                ),
              },
            ]}
          />
        )}
      </Awaited>
    </section>
  )
}
