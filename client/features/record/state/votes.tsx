import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StateVotesDocument } from '../../../api/__generated__/record-operations.ts'
import { request } from '../../../api/request.ts'
import { useRequest } from '../../../api/use-request.ts'
import { formatDate } from '../../../i18n/format-date.ts'
import { readIssue } from '../../../state/issue.ts'
import { UncheckedMark } from '../../labels.tsx'
import { EntityLink } from '../../view-link.tsx'
import { Period } from '../../page/choices.tsx'
import { IssueChoice } from '../issue-choice.tsx'
import { everyPage } from '../../page/every-page.ts'
import { Pager } from '../../page/pager.tsx'
import { Awaited } from '../../page/states.tsx'
import { DataTable } from '../../page/table/data-table.tsx'
import { usePage } from '../../page/use-page.ts'

/** How a state voted in the General Assembly, by issue and period. */
export function Votes({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language } = usePage()
  const { from, to, issue, after } = page.options
  const wanted = { id, language, from: from ?? null, to: to ?? null, issue: readIssue(issue) }
  const asked = useRequest(StateVotesDocument, { ...wanted, after: after ?? null })
  const every = () =>
    everyPage(async (next) => {
      const answer = await request(StateVotesDocument, { ...wanted, after: next }, new AbortController().signal)
      return answer.state?.votes
    })
  return (
    <section>
      <p className="quiet intro">{t('state.votesIntro')}</p>
      <div className="choices">
        <IssueChoice />
        <Period />
      </div>
      <Awaited asked={asked}>
        {({ state }) => {
          const votes = state?.votes
          return (
            <>
              <DataTable
                caption={t('state.votes')}
                rows={votes?.edges ?? []}
                everyRow={every}
                file={`${id}-votes`}
                idOf={({ node }) => node.id}
                sourcesOf={() => t('vote.dataSet')}
                empty={t('state.noVotes')}
                columns={[
                  {
                    key: 'date',
                    name: t('list.date'),
                    narrow: true,
                    value: ({ node }) => node.date,
                    cell: ({ node }) => formatDate(node.date, t, language),
                  },
                  {
                    key: 'vote',
                    name: t('vote.vote'),
                    narrow: true,
                    value: ({ vote }) => t(`ballot.${vote}`),
                    cell: ({ vote }) => (
                      <span className={`ballot ballot-${vote.toLowerCase()}`}>{t(`ballot.${vote}`)}</span>
                    ),
                  },
                  {
                    key: 'title',
                    name: t('vote.on'),
                    main: true,
                    value: ({ node }) => node.label,
                    cell: ({ node }) => (
                      <>
                        <EntityLink kind="ROLL_CALL" entity={node} /> <UncheckedMark verification={node.verification} />
                      </>
                    ),
                  },
                  {
                    key: 'resolution',
                    name: t('vote.resolution'),
                    narrow: true,
                    value: ({ node }) => node.symbol ?? node.resolution ?? '',
                  },
                  {
                    key: 'issues',
                    name: t('vote.issue'),
                    value: ({ node }) => node.issues.map((name) => t(`issue.${name}`)).join(', '),
                  },
                ]}
              />
              <Pager
                shown={votes?.edges.length ?? 0}
                total={votes?.totalCount ?? 0}
                next={votes?.pageInfo.hasNextPage === true ? (votes.pageInfo.endCursor ?? null) : null}
              />
            </>
          )
        }}
      </Awaited>
    </section>
  )
}
