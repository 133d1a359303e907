import { dateBounds, firstDay } from '../model/date.ts'
import { compare } from '../model/order.ts'
import { type NodeOf, type GraphNode } from '../model/node.ts'
import { ledgerId } from '../model/index-node.ts'
import type { LedgerEntry, Lifetimes } from '../model/treaty-status.ts'
import { groupBy } from './group.ts'

type Source = NodeOf<'SOURCE'>

/** Sources nearest to the deposit first: see docs/record.md. */
const CLASS_RANK: readonly Source['classes'][number][] = [
  'UN',
  'OFFICIAL',
  'DATASET',
  'OWN_WORK',
  'REPOST',
  'PRESS_OR_ANALYSIS',
]

/** A ledger for every instrument and every state that has treaty actions. */
export function ledgers(nodes: readonly GraphNode[]): readonly NodeOf<'LEDGER'>[] {
  const sources = new Map(nodes.flatMap((node) => (node.kind === 'SOURCE' ? [[node.id, node] as const] : [])))
  const instruments = new Map(nodes.flatMap((node) => (node.kind === 'INSTRUMENT' ? [[node.id, node] as const] : [])))
  const states = new Map(nodes.flatMap((node) => (node.kind === 'STATE' ? [[node.id, node] as const] : [])))
  const entries = nodes
    .flatMap((node) => (node.kind === 'TREATY_ACTION' ? [withoutKind(node)] : []))
    .sort(byPreference(sources))
  const ledger = (of: string, held: readonly LedgerEntry[]): NodeOf<'LEDGER'> => ({
    kind: 'LEDGER',
    id: ledgerId(of),
    entries: [...held],
    instruments: distinct(held.map((entry) => entry.instrument)).map((id) => ({
      id,
      ...lifetime(instruments.get(id)),
    })),
    states: distinct(held.map((entry) => entry.state)).flatMap((id) => {
      const { validFrom: from, validTo: to } = states.get(id) ?? {}
      return from === undefined && to === undefined ? [] : [{ id, from, to }]
    }),
  })
  return [
    ...[...groupBy(entries, (entry) => entry.instrument)].map(([id, held]) => ledger(id, held)),
    ...[...groupBy(entries, (entry) => entry.state)].map(([id, held]) => ledger(id, held)),
  ]
}

/** The dates of an instrument's life that its status log tells first. */
export function lifetime(instrument: NodeOf<'INSTRUMENT'> | undefined): Pick<Lifetimes, 'inForce' | 'terminated'> {
  const first = (status: string): string | undefined =>
    instrument?.statusLog.find((entry) => entry.status === status)?.date
  return { inForce: first('IN_FORCE'), terminated: first('TERMINATED') }
}

/**
 * Which of several accounts of an act is shown first: what was checked; the register nearer to the deposit; the more recent
 * state of affairs; the earlier date, which with several depositaries is that of the first deposit.
 */
function byPreference(sources: ReadonlyMap<string, Source>): (a: LedgerEntry, b: LedgerEntry) => number {
  const rank = (entry: LedgerEntry): number =>
    Math.min(...(sources.get(entry.source)?.classes ?? []).map((one) => CLASS_RANK.indexOf(one)), CLASS_RANK.length)
  const asOf = (entry: LedgerEntry): string => dateBounds(entry.sourceAsOf ?? '')?.latest ?? ''
  return (a, b) =>
    Number(a.verification !== 'CHECKED') - Number(b.verification !== 'CHECKED') ||
    rank(a) - rank(b) ||
    compare(asOf(b), asOf(a)) ||
    compare(firstDay(a.date), firstDay(b.date)) ||
    compare(a.id, b.id)
}

function withoutKind({ kind: _, ...entry }: NodeOf<'TREATY_ACTION'>): LedgerEntry {
  return entry
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort()
}
