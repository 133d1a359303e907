import { standings } from '../../domain/treaty-ledger.ts'
import type { MembershipResolvers, StateResolvers } from '../__generated__/resolver-types.ts'
import { dayOf } from '../arguments.ts'
import { ledgerOf } from '../ledgers.ts'
import { sourcesOf } from './instrument.ts'
import { actionPage } from './treaty-action.ts'
import { votesOfState } from './vote.ts'

export const State: StateResolvers = {
  successors: async (state, _, { graph }) => [...(await graph.loader.getMany('STATE', state.successors))],
  memberships: async (state, { asOf }, { graph }) => [...standings(await ledgerOf(graph, state.id), dayOf(asOf))],
  treatyActions: async (state, page, { graph }) => actionPage(await ledgerOf(graph, state.id), page),
  votes: votesOfState,
}

export const Membership: MembershipResolvers = {
  instrument: ({ instrument }, _, { graph }) => graph.loader.get('INSTRUMENT', instrument),
  action: ({ entry }) => entry?.act ?? null,
  sources: async (standing, _, { graph }) => [...(await graph.loader.getMany('SOURCE', sourcesOf(standing)))],
  accounts: ({ told }) => [...told],
}
