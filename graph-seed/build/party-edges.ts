import type { RecordEdge } from '../model/edge.ts'
import { ledgerId } from '../model/index-node.ts'
import type { NodeOf } from '../model/node.ts'
import {
  type Effect,
  isSameAct,
  leavesSignatory,
  type LedgerEntry,
  type Lifetimes,
  standingOn,
  tenureOn,
} from '../model/treaty-status.ts'
import { recordEdgeId } from '../read/record-edges.ts'
import { groupBy } from './group.ts'
import { distinctCitations } from './record-edges.ts'

/** Later than any date: how things stand when every known act has taken effect. */
const IN_THE_END = '9999-12-30'

/**
 * Who is or was a party, and who signed without consenting, read from the ledgers of the instruments. A party's edge lasts
 * from the last consent to the act, or the end of treaty or state, that ended it.
 */
export function partyEdges(ledgers: readonly NodeOf<'LEDGER'>[]): readonly RecordEdge[] {
  return ledgers.flatMap((ledger) => {
    const instrument = ledger.instruments.find(({ id }) => ledgerId(id) === ledger.id)
    // The ledger of a state repeats what those of its instruments hold.
    if (instrument === undefined) return []
    return [...groupBy(ledger.entries, (entry) => entry.state)].flatMap(([state, entries]) => {
      const lived = ledger.states.find(({ id }) => id === state)
      return edgesOf(entries, { ...instrument, stateFrom: lived?.from, stateTo: lived?.to })
    })
  })
}

function edgesOf(entries: readonly LedgerEntry[], lifetimes: Lifetimes): readonly RecordEdge[] {
  const { signature, consent, end } = tenureOn(entries, IN_THE_END)
  const standing = standingOn(entries, IN_THE_END, lifetimes)
  const isOver = standing !== null && standing.entry === null
  const lasting = (edge: RecordEdge): RecordEdge => (isOver ? { ...edge, until: standing.since } : edge)
  const signed = signature === null ? [] : [lasting(edgeOf('SIGNATORY_TO', signature, entries))]
  if (consent === null) return signed
  const party = edgeOf('PARTY_TO', consent, entries)
  if (end === null) return [lasting(party)]
  if (leavesSignatory(end, signature)) return [...signed, until(party, end)]
  return [isOver ? lasting(party) : until(party, end)]
}

function edgeOf(
  type: 'PARTY_TO' | 'SIGNATORY_TO',
  { act: shown, from }: Effect,
  entries: readonly LedgerEntry[],
): RecordEdge {
  const told = entries.filter((entry) => isSameAct(entry, shown, entries))
  // A citation that nobody compared must not lend its weight to one that somebody did.
  const witnesses = told.filter((entry) => entry.verification === shown.verification)
  return {
    layer: 'RECORD',
    id: recordEdgeId(shown.state, type, shown.instrument),
    type,
    source: shown.state,
    target: shown.instrument,
    basis: 'SOURCE',
    date: from,
    citations: distinctCitations(witnesses.map(({ source }) => ({ source }))),
    treatyActions: told.map(({ id }) => id).sort(),
    verification: shown.verification,
  }
}

function until(edge: RecordEdge, { act, from }: Effect): RecordEdge {
  return { ...edge, until: from, treatyActions: [...edge.treatyActions, act.id] }
}
