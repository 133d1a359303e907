import { dateBounds } from '../model/date.ts'
import type { RecordEdge } from '../model/edge.ts'
import type { NodeOf } from '../model/node.ts'
import { type Corpus, nodesOfKind } from '../read/corpus.ts'
import { recordEdgeId } from '../read/record-edges.ts'
import { byId } from './canonical.ts'
import { groupBy } from './group.ts'
import { distinctCitations } from './record-edges.ts'

type TreatyAction = NodeOf<'TREATY_ACTION'>

/** Acts by which a state consents to be bound, and acts by which that ends. A signature does neither. */
const CONSENTS: ReadonlySet<TreatyAction['act']> = new Set([
  'RATIFICATION',
  'ACCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'SUCCESSION',
  'CONSENT',
])
const ENDINGS: ReadonlySet<TreatyAction['act']> = new Set(['WITHDRAWAL_EFFECTIVE', 'RATIFICATION_REVOKED'])

/** Who is a party, read from the log of treaty actions: consent that no later act ended. */
export function partyEdges(corpus: Corpus): readonly RecordEdge[] {
  const actions = nodesOfKind(corpus, 'TREATY_ACTION').map(({ value }) => value)
  const groups = groupBy(actions, (action) => `${action.state}|${action.instrument}`)
  return [...groups.values()].flatMap(partyEdge)
}

function partyEdge(actions: readonly TreatyAction[]): readonly RecordEdge[] {
  const consents = standingConsents(actions)
  const [first] = consents
  if (first === undefined) return []
  const checked = consents.filter((action) => action.verification === 'CHECKED')
  // A citation that nobody compared must not lend its weight to one that somebody did.
  const witnesses = checked.length > 0 ? checked : consents
  const dates = new Set(witnesses.map((action) => action.date))
  return [
    {
      layer: 'RECORD',
      id: recordEdgeId(first.state, 'PARTY_TO', first.instrument),
      type: 'PARTY_TO',
      source: first.state,
      target: first.instrument,
      basis: 'SOURCE',
      // Sources that disagree stay side by side as treaty actions; the edge then takes no date.
      ...(dates.size === 1 ? { date: [...dates][0] } : {}),
      citations: distinctCitations(witnesses.map(({ source }) => ({ source }))),
      treatyActions: consents.map(({ id }) => id),
      verification: checked.length > 0 ? 'CHECKED' : 'UNCHECKED',
    },
  ]
}

/** Consents later than the last act that ended one. */
function standingConsents(actions: readonly TreatyAction[]): readonly TreatyAction[] {
  const ended = actions.filter(({ act }) => ENDINGS.has(act)).map(lastDay)
  const lastEnd = ended.sort().at(-1) ?? ''
  return actions.filter((action) => CONSENTS.has(action.act) && lastDay(action) > lastEnd).sort(byId)
}

function lastDay(action: TreatyAction): string {
  return dateBounds(action.date)?.latest ?? '9999-12-31'
}
