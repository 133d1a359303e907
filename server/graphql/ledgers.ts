import { type NodeOf } from '../../graph-seed/model/node.ts'
import { ledgerId } from '../../graph-seed/model/index-node.ts'
import type { Ledger } from '../domain/treaty-ledger.ts'
import type { GraphReading } from './context.ts'

/** The ledger of one instrument or state; an empty one where it has no treaty actions. */
export async function ledgerOf({ loader }: GraphReading, id: string): Promise<Ledger> {
  return (await loader.findKind('LEDGER', ledgerId(id))) ?? emptyLedger(id)
}

/** The ledgers of several as one. */
export async function ledgersOf(graph: GraphReading, ids: readonly string[]): Promise<Ledger> {
  const ledgers = await Promise.all(ids.map((id) => ledgerOf(graph, id)))
  return {
    ...emptyLedger('all'),
    entries: ledgers.flatMap(({ entries }) => entries),
    instruments: ledgers.flatMap(({ instruments }) => instruments),
    states: ledgers.flatMap(({ states }) => states),
  }
}

function emptyLedger(id: string): NodeOf<'LEDGER'> {
  return { kind: 'LEDGER', id: ledgerId(id), entries: [], instruments: [], states: [] }
}
