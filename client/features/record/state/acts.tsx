import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateActsDocument } from '../../../api/__generated__/record-operations.ts'
import { request } from '../../../api/request.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { everyPage } from '../../page/every-page.ts'
import { Pager } from '../../page/pager.tsx'
import { SourceNames } from '../source-names.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

/** What a state did with instruments, as each source tells it. */
export function Acts({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language } = usePage()
  const asked = useRequest(StateActsDocument, { id, language, after: page.options.after ?? null })
  const every = () =>
    everyPage(async (after) => {
      const answer = await request(StateActsDocument, { id, language, after }, new AbortController().signal)
      return answer.state?.treatyActions
    })
  return (
    <section>
      <p className="quiet intro">{t('state.actsIntro')}</p>
      <Awaited asked={asked}>
        {({ state }) => {
          const acts = state?.treatyActions
          return (
            <>
              <DataTable
                caption={t('state.acts')}
                rows={acts?.edges ?? []}
                everyRow={every}
                file={`${id}-acts`}
                idOf={({ node }) => node.id}
                sourcesOf={({ node }) => node.source.title}
                columns={[
                  {
                    key: 'date',
                    name: t('list.date'),
                    narrow: true,
                    value: ({ node }) => node.date,
                    cell: ({ node }) => formatDate(node.date, t, language),
                  },
                  { key: 'act', name: t('record.act'), value: ({ node }) => t(`deed.${node.action}`) },
                  {
                    key: 'treaty',
                    name: t('kind.INSTRUMENT'),
                    main: true,
                    value: ({ node }) => node.instrument.label,
                    cell: ({ node }) => (
                      <>
                        <EntityLink kind="INSTRUMENT" entity={node.instrument} />{' '}
                        <UncheckedMark verification={node.verification} />
                        {node.note != null && (
                          <p className="quiet" lang="en">
                            {node.note}
                          </p>
                        )}
                      </>
                    ),
                  },
                  { key: 'note', name: t('record.note'), fileOnly: true, value: ({ node }) => node.note ?? '' },
                  {
                    key: 'verification',
                    name: t('record.verification'),
                    fileOnly: true,
                    value: ({ node }) => node.verification,
                  },
                  {
                    key: 'sources',
                    pageOnly: true,
                    name: t('table.sources'),
                    value: ({ node }) => node.source.title,
                    cell: ({ node }) => <SourceNames accounts={[node]} />,
                  },
                ]}
              />
              <Pager
                shown={acts?.edges.length ?? 0}
                total={acts?.totalCount ?? 0}
                next={acts?.pageInfo.hasNextPage === true ? (acts.pageInfo.endCursor ?? null) : null}
              />
            </>
          )
        }}
      </Awaited>
    </section>
  )
}
