import { Map as MapSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RollCallPageDocument } from '../../api/__generated__/record-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { groupSquares, others, REGIONS, regionsOf } from '../../state/grid.ts'
import { holds } from '../../state/sorting.ts'
import { sourceTitles } from '../../state/members.ts'
import { SourceLine } from '../source-line.tsx'
import { EntityLink, ViewLink } from '../view-link.tsx'
import { Choice, FindField } from '../page/choices.tsx'
import { PageTitle } from '../page/frame.tsx'
import { SquareGrid } from './square-grid.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { DataTable } from '../page/table/data-table.tsx'
import { usePage } from '../page/use-page.ts'

const BALLOTS = ['YES', 'NO', 'ABSTAIN'] as const

/** One recorded vote: what was voted on, the totals, and who voted how. */
export function RollCallPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { page, language, view, set, show, to } = usePage()
  const asked = useRequest(RollCallPageDocument, { id, language, regions: [...REGIONS] })
  return (
    <Awaited asked={asked}>
      {({ rollCall, regions }) => {
        if (rollCall == null) return <Missing id={id} />
        const { find, status } = page.options
        const votes = rollCall.votes.edges
        const region = regionsOf(regions)
        const stated = { YES: rollCall.tally.yes, NO: rollCall.tally.no, ABSTAIN: rollCall.tally.abstain }
        const counted = (ballot: string) => votes.filter(({ vote }) => vote === ballot).length
        const absent = others(regions, new Set(votes.map(({ node }) => node.id)))
        const squares = [
          ...votes.map(({ vote, node }) => ({
            id: node.id,
            label: node.label,
            look: vote.toLowerCase(),
            unsure: false,
            description: `${node.label}, ${t(`ballot.${vote}`)}`,
          })),
          ...absent.map(({ id: state, label }) => ({
            id: state,
            label,
            look: 'none',
            unsure: false,
            description: `${label}, ${t('ballot.none')}`,
          })),
        ]
        const names = new Map(regions.nodes.map((node) => [node.id, node.label]))
        const groups = groupSquares(squares, (square) => region.get(square.id) ?? null, REGIONS, language)
        return (
          <article>
            <div className="page-head">
              <div>
                <PageTitle
                  kind="ROLL_CALL"
                  kicker={`${t('kind.ROLL_CALL')} · ${formatDate(rollCall.date, t, language)}`}
                  title={rollCall.label}
                  titleLanguage={rollCall.labelLanguage}
                  verification={rollCall.verification}
                />
                <section className="facts-panel" aria-label={t('vote.facts')}>
                  <dl className="facts">
                    <dt>{t('vote.session')}</dt>
                    <dd>{rollCall.session}</dd>
                    <dt>{t('vote.resolution')}</dt>
                    <dd>{[rollCall.symbol, rollCall.resolution].filter((name) => name != null).join(' · ') || '–'}</dd>
                    <dt>{t('vote.issue')}</dt>
                    <dd>{rollCall.issues.map((issue) => t(`issue.${issue}`)).join(', ')}</dd>
                    {rollCall.voteKind != null && (
                      <>
                        <dt>{t('vote.kind')}</dt>
                        <dd lang="en">{rollCall.voteKind}</dd>
                      </>
                    )}
                  </dl>
                  {rollCall.note != null && (
                    <p className="quiet" lang="en">
                      {rollCall.note}
                    </p>
                  )}
                  {rollCall.citations.map((citation) => (
                    <SourceLine key={`${citation.source.id} ${citation.locator ?? ''}`} citation={citation} />
                  ))}
                </section>
              </div>
              <div className="page-aside">
                <dl className="counts three">
                  {BALLOTS.map((ballot) => (
                    <div key={ballot} data-count={ballot}>
                      <dt>{t(`ballot.${ballot}`)}</dt>
                      <dd>{counted(ballot)}</dd>
                      {counted(ballot) !== stated[ballot] && (
                        <dd className="differ-mark">{t('vote.stated', { count: stated[ballot] })}</dd>
                      )}
                    </div>
                  ))}
                </dl>
                <ViewLink to={{ ...view, page: null, selection: { type: 'node', id } }} className="button">
                  <MapSign aria-hidden="true" size={15} /> {t('treaty.onMap')}
                </ViewLink>
              </div>
            </div>
            <h3>{t('vote.whoVoted')}</h3>
            <SquareGrid
              label={t('vote.whoVoted')}
              legend={[
                ...BALLOTS.map((ballot) => ({
                  look: ballot.toLowerCase(),
                  name: t(`ballot.${ballot}`),
                  count: counted(ballot),
                })),
                { look: 'none', name: t('ballot.none'), count: absent.length },
              ]}
              groups={groups.map(({ key, items }) => ({
                key: key ?? 'none',
                name: key === null ? t('record.noRegion') : (names.get(key) ?? key),
                squares: items,
              }))}
              chosen={null}
              onChoose={(state) => {
                show(to({ type: 'state', ids: [state], options: { part: 'votes' } }))
              }}
            />
            <div className="choices">
              <Choice
                name={t('vote.vote')}
                value={status ?? ''}
                options={[
                  { value: '', name: t('page.all') },
                  ...BALLOTS.map((ballot) => ({ value: ballot.toLowerCase(), name: t(`ballot.${ballot}`) })),
                ]}
                onChoose={(value) => {
                  set({ status: value })
                }}
              />
              <FindField label={t('treaty.findState')} />
            </div>
            <DataTable
              caption={t('vote.whoVoted')}
              rows={votes.filter(
                ({ vote, node }) =>
                  (status === undefined || vote.toLowerCase() === status) &&
                  (find === undefined || holds([node.label, node.id], find)),
              )}
              file={`${id}-votes`}
              sortable
              idOf={({ node }) => node.id}
              sourcesOf={() => sourceTitles(rollCall.citations)}
              columns={[
                {
                  key: 'state',
                  name: t('kind.STATE'),
                  value: ({ node }) => node.label,
                  cell: ({ node }) => <EntityLink kind="STATE" entity={node} />,
                },
                {
                  key: 'vote',
                  name: t('vote.vote'),
                  value: ({ vote }) => t(`ballot.${vote}`),
                  cell: ({ vote }) => (
                    <span className={`ballot ballot-${vote.toLowerCase()}`}>{t(`ballot.${vote}`)}</span>
                  ),
                },
              ]}
            />
          </article>
        )
      }}
    </Awaited>
  )
}
