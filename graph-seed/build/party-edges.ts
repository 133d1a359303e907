import type { RecordEdge } from '../model/edge.ts'
import type { NodeOf } from '../model/node.ts'
import { classOf, isSameAct, type LedgerEntry, type Lifetimes, shownActs, standingOn } from '../model/treaty-status.ts'
import { recordEdgeId } from '../read/record-edges.ts'
import { groupBy } from './group.ts'
import { distinctCitations } from './record-edges.ts'

/** Later than any date: how things stand when every known act has taken effect. */
const IN_THE_END = '9999-12-30'

/**
 * Who is or was a party, and who signed without consenting, read from the ledgers of the instruments. A party's edge lasts
 * from the consent to the act, or the end of treaty or state, that ended it.
 */
export function partyEdges(ledgers: readonly NodeOf<'LEDGER'>[]): readonly RecordEdge[] {
  return ledgers.flatMap((ledger) => {
    const [instrument, ...more] = ledger.instruments
    // The ledger of a state repeats what those of its instruments hold.
    if (instrument === undefined || more.length > 0 || ledger.id !== `${instrument.id}:ledger`) return []
    return [...groupBy(ledger.entries, (entry) => entry.state)].flatMap(([state, entries]) => {
      const lived = ledger.states.find(({ id }) => id === state)
      return edge(entries, { ...instrument, stateFrom: lived?.from, stateTo: lived?.to })
    })
  })
}

function edge(entries: readonly LedgerEntry[], lifetimes: Lifetimes): readonly RecordEdge[] {
  const consent = shownActs(entries)
    .filter(({ act }) => classOf(act) === 'CONSENT')
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)
  const standing = standingOn(entries, IN_THE_END, { ...lifetimes, stateFrom: undefined })
  if (standing === null) return []
  if (consent === undefined)
    return standing.entry?.act === 'SIGNATURE' ? [edgeOf('SIGNATORY_TO', standing.entry, entries)] : []
  const party = edgeOf('PARTY_TO', consent, entries)
  switch (standing.status) {
    case 'SIGNATORY': {
      const end = shownActs(entries).find(({ act }) => classOf(act) === 'END')
      const signed = standing.entry === null ? [] : [edgeOf('SIGNATORY_TO', standing.entry, entries)]
      return [...signed, ...(end === undefined ? [] : [until(party, end.date, end)])]
    }
    case 'WITHDRAWN':
      return [until(party, standing.since, standing.entry)]
    case 'TREATY_ENDED':
    case 'STATE_ENDED':
      return [until(party, standing.since, null)]
    default:
      return [party]
  }
}

function edgeOf(type: 'PARTY_TO' | 'SIGNATORY_TO', shown: LedgerEntry, entries: readonly LedgerEntry[]): RecordEdge {
  const told = entries.filter((entry) => isSameAct(entry, shown))
  // A citation that nobody compared must not lend its weight to one that somebody did.
  const witnesses = told.filter((entry) => entry.verification === shown.verification)
  return {
    layer: 'RECORD',
    id: recordEdgeId(shown.state, type, shown.instrument),
    type,
    source: shown.state,
    target: shown.instrument,
    basis: 'SOURCE',
    date: shown.date,
    citations: distinctCitations(witnesses.map(({ source }) => ({ source }))),
    treatyActions: told.map(({ id }) => id).sort(),
    verification: shown.verification,
  }
}

function until(edge: RecordEdge, date: string, act: LedgerEntry | null): RecordEdge {
  return { ...edge, until: date, treatyActions: [...edge.treatyActions, ...(act === null ? [] : [act.id])] }
}
