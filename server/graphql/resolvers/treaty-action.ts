import { firstDay } from '../../../graph-seed/model/date.ts'
import { compare } from '../../../graph-seed/model/order.ts'
import { changesBetween, conflictsIn, type Ledger } from '../../domain/treaty-ledger.ts'
import type {
  QueryResolvers,
  TreatyActionConnectionResolvers,
  TreatyActionResolvers,
  TreatyChangeResolvers,
  TreatyConflictConnectionResolvers,
  TreatyConflictResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct, firstDayOf, inRange, lastDayOf } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import { badInput, notFound } from '../errors.ts'
import { ledgerOf, ledgersOf } from '../ledgers.ts'
import { MOST_CHANGES, MOST_INSTRUMENTS } from '../limits.ts'
import type { ConnectionModel, TreatyActionModel, TreatyConflictModel } from '../models.ts'
import { pageFields, pageOf } from './connection.ts'

/** The fields of Query that are answered from ledgers. */
export const TreatyQuery = {
  changes: async (_, { from, to, instruments, states, actions, first }, { graph }) => {
    const [start, end] = [firstDayOf('from', from) ?? '', lastDayOf('to', to) ?? '']
    if (end < start) throw badInput('to', 'it is before from', 'Give a later day.')
    const most = inRange('first', first, 1, MOST_CHANGES)
    const among =
      instruments == null ? await instrumentIds(graph) : distinct('instruments', instruments, MOST_INSTRUMENTS)
    // Asked for together, so that they are read together.
    const [ledger] = await Promise.all([ledgersOf(graph, among), refuseUnknown(graph, 'instruments', among)])
    return changesBetween(ledger, start, end)
      .filter(
        ({ entry }) =>
          (states == null || states.includes(entry.state)) && (actions == null || actions.includes(entry.act)),
      )
      .slice(0, most)
  },
  conflicts: async (_, { instrument, state, first, after }, { graph }) => {
    const about = instrument ?? state
    if (about == null) throw badInput('instrument', 'neither instrument nor state is given', 'Give one of them.')
    const argument = instrument == null ? 'state' : 'instrument'
    const [ledger] = await Promise.all([ledgerOf(graph, about), refuseUnknown(graph, argument, [about])])
    const conflicts = conflictsIn(ledger).filter(
      (conflict) => instrument == null || state == null || conflict.state === state,
    )
    return pageOf(conflicts, ({ id }) => id, { first, after })
  },
} satisfies QueryResolvers

export const TreatyAction: TreatyActionResolvers = {
  instrument: (action, _, { graph }) => graph.loader.get('INSTRUMENT', action.instrument),
  state: (action, _, { graph }) => graph.loader.entity(action.state),
  action: (action) => action.act,
  source: (action, _, { graph }) => graph.loader.get('SOURCE', action.source),
}

export const TreatyActionConnection: TreatyActionConnectionResolvers = pageFields<TreatyActionModel>()

export const TreatyChange: TreatyChangeResolvers = {
  date: ({ entry }) => entry.date,
  instrument: ({ entry }, _, { graph }) => graph.loader.get('INSTRUMENT', entry.instrument),
  state: ({ entry }, _, { graph }) => graph.loader.entity(entry.state),
  action: ({ entry }) => entry.act,
  accounts: ({ told }) => [...told],
}

export const TreatyConflictConnection: TreatyConflictConnectionResolvers = pageFields<TreatyConflictModel>()

export const TreatyConflict: TreatyConflictResolvers = {
  instrument: ({ instrument }, _, { graph }) => graph.loader.get('INSTRUMENT', instrument),
  state: ({ state }, _, { graph }) => graph.loader.entity(state),
  // A conflict has two claims or one impossible claim: never none.
  action: ({ claims }) => claims[0]?.act ?? 'CONSENT',
  claims: ({ claims }) => [...claims],
}

/** Everything in a ledger by date, as each source tells it. */
export function actionPage(
  ledger: Ledger,
  page: { first: number; after?: string | null },
): ConnectionModel<TreatyActionModel> {
  const entries = [...ledger.entries].sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || compare(a.id, b.id))
  return pageOf(entries, ({ id }) => id, page)
}

async function instrumentIds({ snapshot, loader }: RequestContext['graph']): Promise<readonly string[]> {
  const { items } = await snapshot.list({ kind: 'INSTRUMENT' }, { first: MOST_INSTRUMENTS, after: null })
  loader.remember(items)
  return items.map(({ id }) => id)
}

async function refuseUnknown(
  { loader }: RequestContext['graph'],
  argument: string,
  ids: readonly string[],
): Promise<void> {
  const found = await Promise.all(ids.map((id) => loader.find(id)))
  const missing = ids.filter((_, position) => found[position] === null)
  if (missing.length > 0) throw notFound(argument, missing)
}
