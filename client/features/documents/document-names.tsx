import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentNamesDocument } from '../../api/__generated__/documents-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { WAYS } from '../../state/documents.ts'
import { pageOf } from '../../state/page.ts'
import { holds } from '../../state/sorting.ts'
import { KindMark } from '../kind-mark.tsx'
import { FindField } from '../page/choices.tsx'
import { Awaited } from '../page/states.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'
import { EntityLink, ViewLink } from '../view-link.tsx'
import { AppearsHere } from './appears-here.tsx'

/** Who and what appears in a document, and how; a row opens to where. */
export function DocumentNames({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language, to } = usePage()
  const asked = useRequest(DocumentNamesDocument, { id, language })
  const { find } = page.options
  return (
    <section>
      <p className="quiet intro">{t('document.namesIntro')}</p>
      <div className="choices">
        <FindField label={t('documents.findName')} />
      </div>
      <Awaited asked={asked}>
        {({ document }) => {
          const all = document?.appearing ?? []
          const total = document?.counts.entities ?? 0
          return (
            <>
              {all.length < total && <p className="quiet">{t('page.partial', { shown: all.length, total })}</p>}
              <DataTable
                caption={t('document.names')}
                rows={all.filter(({ entity }) => find === undefined || holds([entity.label, entity.id], find))}
                file={`${id}-names`}
                sortable
                order="-mentions"
                atOnce={50}
                idOf={({ entity }) => entity.id}
                sourcesOf={() => id}
                details={({ entity }) => <AppearsHere entity={entity.id} document={id} />}
                opening={(name) => t('documents.where', { name })}
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
                  ...WAYS.map((way) => ({
                    key: way,
                    name: t(`wayName.${way}`),
                    narrow: true,
                    value: ({ appearance }: (typeof all)[number]) => appearance[way],
                  })),
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
            </>
          )
        }}
      </Awaited>
    </section>
  )
}
