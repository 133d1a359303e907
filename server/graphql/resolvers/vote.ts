import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { ROLL_CALL_INDEX_ID, votingRecordId } from '../../../graph-seed/model/index-node.ts'
import type { RollCallIssue } from '../../../graph-seed/model/roll-call.ts'
import { agreements, rollCallsIn, shareAlike, voteAt, type VotingPeriod } from '../../domain/voting-agreement.ts'
import type {
  QueryResolvers,
  RollCallConnectionResolvers,
  RollCallResolvers,
  RollCallVoteConnectionResolvers,
  RollCallVoteResolvers,
  StateResolvers,
  StateVoteConnectionResolvers,
  StateVoteResolvers,
  VotingAgreementResolvers,
  YearOfAgreementResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct, firstDayOf, lastDayOf } from '../arguments.ts'
import type { Loader } from '../loader.ts'
import { badInput, notFound } from '../errors.ts'
import { MOST_COMPARED, MOST_STATES } from '../limits.ts'
import type { CastVote } from '../models.ts'
import { edgesOf, idsOf, pageFields, pageInfoOf, pageOf } from './connection.ts'

/** The fields of Query that are answered from roll calls. */
export const VoteQuery = {
  votingAgreement: async (_, { states, from, to, issue }, { graph }) => {
    const wanted = distinct('states', states, MOST_COMPARED)
    if (wanted.length < 2) throw badInput('states', 'one state agrees with nobody', 'Give at least two.')
    const [index, ...records] = await Promise.all([
      rollCallIndex(graph.loader),
      ...wanted.map((id) => votingRecord(graph.loader, id)),
    ])
    const voted = records.filter((record) => record !== null)
    const missing = wanted.filter((_, position) => records[position] === null)
    if (missing.length > 0) throw notFound('states', missing)
    const period = periodOf({ from, to, issue })
    return [...agreements(index, voted, period)]
  },
  rollCalls: async (_, { from, to, issue, first, after }, { graph }) => {
    const index = await rollCallIndex(graph.loader)
    const period = periodOf({ from, to, issue })
    const ids = rollCallsIn(index, period).flatMap((position) => index.rollCalls[position]?.id ?? [])
    return pageOf(ids, (id) => id, { first, after })
  },
} satisfies QueryResolvers

export const RollCall: RollCallResolvers = {
  votes: (rollCall, { vote, first, after }) => {
    const cast: CastVote[] = [
      ...rollCall.yes.map((of) => ({ vote: 'YES' as const, of })),
      ...rollCall.no.map((of) => ({ vote: 'NO' as const, of })),
      ...rollCall.abstain.map((of) => ({ vote: 'ABSTAIN' as const, of })),
    ]
    const wanted = cast.filter((one) => vote == null || one.vote === vote).sort((a, b) => (a.of < b.of ? -1 : 1))
    return pageOf(wanted, ({ of }) => of, { first, after, most: MOST_STATES })
  },
}

/** How one state voted, by date; what it did not vote in is left out. */
export const votesOfState: NonNullable<StateResolvers['votes']> = async (
  state,
  { from, to, issue, first, after },
  { graph },
) => {
  const [index, record] = await Promise.all([rollCallIndex(graph.loader), votingRecord(graph.loader, state.id)])
  const period = periodOf({ from, to, issue })
  const cast = rollCallsIn(index, period).flatMap((position): readonly CastVote[] => {
    const vote = record === null ? null : voteAt(record, position)
    const of = index.rollCalls[position]?.id
    return vote === null || of === undefined ? [] : [{ vote, of }]
  })
  return pageOf(cast, ({ of }) => of, { first, after })
}

export const VotingAgreement: VotingAgreementResolvers = {
  a: (pair, _, { graph }) => graph.loader.get('STATE', pair.a),
  b: (pair, _, { graph }) => graph.loader.get('STATE', pair.b),
  agreement: shareAlike,
  byYear: (pair) => [...pair.byYear],
}
export const YearOfAgreement: YearOfAgreementResolvers = { agreement: shareAlike }

export const RollCallConnection: RollCallConnectionResolvers = {
  edges: async (page, _, { graph }) => edgesOf(page, await graph.loader.getMany('ROLL_CALL', idsOf(page))),
  pageInfo: pageInfoOf,
}
export const StateVoteConnection: StateVoteConnectionResolvers = pageFields<CastVote>()
export const StateVote: StateVoteResolvers = {
  vote: ({ node }) => node.vote,
  node: ({ node }, _, { graph }) => graph.loader.get('ROLL_CALL', node.of),
}
export const RollCallVoteConnection: RollCallVoteConnectionResolvers = pageFields<CastVote>()
export const RollCallVote: RollCallVoteResolvers = {
  vote: ({ node }) => node.vote,
  node: ({ node }, _, { graph }) => graph.loader.get('STATE', node.of),
}

interface PeriodArguments {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly issue?: RollCallIssue | null | undefined
}
function periodOf({ from, to, issue }: PeriodArguments): VotingPeriod {
  return { from: firstDayOf('from', from), to: lastDayOf('to', to), issue: issue ?? null }
}

async function rollCallIndex(loader: Loader): Promise<NodeOf<'ROLL_CALL_INDEX'>> {
  const index = await loader.findKind('ROLL_CALL_INDEX', ROLL_CALL_INDEX_ID)
  return index ?? { kind: 'ROLL_CALL_INDEX', id: ROLL_CALL_INDEX_ID, rollCalls: [] }
}

/** Null where the state never voted. */
function votingRecord(loader: Loader, state: string): Promise<NodeOf<'VOTING_RECORD'> | null> {
  return loader.findKind('VOTING_RECORD', votingRecordId(state))
}
