import { firstDay } from '../../../graph-seed/model/date.ts'
import type { NodeOf } from '../../../graph-seed/model/node.ts'
import type { InstrumentStatus } from '../../../graph-seed/model/instrument.ts'
import { classOf, type TreatyStatus } from '../../../graph-seed/model/treaty-status.ts'
import { changesBetween, type Ledger, signatures, standings, type StateStanding } from '../../domain/treaty-ledger.ts'
import type {
  InstrumentResolvers,
  InstrumentStatusEntryResolvers,
  StandingConnectionResolvers,
  StandingResolvers,
} from '../__generated__/resolver-types.ts'
import { dayOf } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import { ledgerOf } from '../ledgers.ts'
import { MOST_STATES } from '../limits.ts'
import type { StandingConnectionModel } from '../models.ts'
import { pageFields, pageOf } from './connection.ts'
import { actionPage } from './treaty-action.ts'

type Instrument = NodeOf<'INSTRUMENT'>
interface StandingArguments {
  readonly asOf?: string | null
  readonly source?: string | null
  readonly first: number
  readonly after?: string | null
}

/** A suspended party is a party. Whether a disputed withdrawal ended anything is left open: it is counted, and shown as disputed. */
const PARTIES: ReadonlySet<TreatyStatus> = new Set<TreatyStatus>(['PARTY', 'SUSPENDED', 'WITHDRAWAL_DISPUTED'])

export const Instrument: InstrumentResolvers = {
  statusLog: (instrument) => [...instrument.statusLog],
  adopted: (instrument) => dateOf(instrument, 'ADOPTED'),
  openedForSignature: (instrument) => dateOf(instrument, 'OPENED_FOR_SIGNATURE'),
  enteredIntoForce: (instrument) => dateOf(instrument, 'IN_FORCE'),
  terminated: (instrument) => dateOf(instrument, 'TERMINATED'),
  externalIds: (instrument) => [...instrument.externalIds],
  provisions: async (instrument, { function: wanted }, { graph }) => {
    const all = await graph.loader.getMany('PROVISION', instrument.provisions)
    return all.filter(({ functions }) => wanted == null || functions.some((one) => one === wanted))
  },
  parties: standingField((ledger, day, source) =>
    standings(ledger, day, source).filter(({ status }) => PARTIES.has(status)),
  ),
  contractingStates: standingField((ledger, day, source) =>
    standings(ledger, day, source).filter(({ status }) => status === 'CONTRACTING_STATE'),
  ),
  signatories: standingField(signatures),
  standings: standingField(standings),
  treatyActions: async (instrument, page, { graph }) => actionPage(await ledgerOf(graph, instrument.id), page),
  years: async (instrument, _, { graph }) => yearsOf(await ledgerOf(graph, instrument.id)),
}

export const InstrumentStatusEntry: InstrumentStatusEntryResolvers = { citations: (entry) => [...entry.citations] }

export const StandingConnection: StandingConnectionResolvers = pageFields<StateStanding>()

export const Standing: StandingResolvers = {
  node: ({ node }, _, { graph }) => graph.loader.entity(node.state),
  status: ({ node }) => node.status,
  date: ({ node }) => node.since,
  action: ({ node }) => node.entry?.act ?? null,
  sources: async ({ node }, _, { graph }) => [...(await graph.loader.getMany('SOURCE', sourcesOf(node)))],
  accounts: ({ node }) => [...node.told],
}

/** The sources of a standing, each once, the one shown first at the head. */
export function sourcesOf({ entry, told }: StateStanding): readonly string[] {
  return [...new Set([...(entry === null ? [] : [entry.source]), ...told.map(({ source }) => source)])]
}

/** A field that pages through the states of which a question of the ledger holds on a day. */
function standingField(question: (ledger: Ledger, day: string, source: string | null) => readonly StateStanding[]) {
  return async (
    instrument: Instrument,
    { asOf, source, first, after }: StandingArguments,
    { graph }: RequestContext,
  ): Promise<StandingConnectionModel> => {
    const found = question(await ledgerOf(graph, instrument.id), dayOf(asOf), source ?? null)
    return pageOf(found, ({ state }) => state, { first, after, most: MOST_STATES })
  }
}

/** The date that is shown of a status: that of its first entry. */
function dateOf({ statusLog }: Instrument, status: InstrumentStatus): string | null {
  return statusLog.find((entry) => entry.status === status)?.date ?? null
}

function yearsOf(ledger: Ledger) {
  const years = new Map<number, { year: number; signatures: number; consents: number; endings: number }>()
  for (const { entry } of changesBetween(ledger, '0000-01-01', '9999-12-31')) {
    const year = Number(firstDay(entry.date).slice(0, 4))
    const tally = years.get(year) ?? { year, signatures: 0, consents: 0, endings: 0 }
    const does = classOf(entry.act)
    if (does === 'SIGNATURE') tally.signatures += 1
    if (does === 'CONSENT') tally.consents += 1
    if (does === 'END') tally.endings += 1
    years.set(year, tally)
  }
  return [...years.values()]
    .filter(({ signatures, consents, endings }) => signatures + consents + endings > 0)
    .sort((a, b) => a.year - b.year)
}
