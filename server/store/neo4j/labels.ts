import { CLAIM_EDGE_TYPES, type Layer, RECORD_EDGE_TYPES } from '../../../graph-seed/model/edge.ts'
import type { NodeKind } from '../../../graph-seed/model/node.ts'

/** The label a person reads in Neo4j Browser, for each kind of node. */
export const LABELS = {
  STATE: 'State',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  BODY: 'Body',
  PERSON: 'Person',
  TOPIC: 'Topic',
  INITIATIVE: 'Initiative',
  EVENT: 'Event',
  INSTRUMENT: 'Instrument',
  PROVISION: 'Provision',
  TREATY_ACTION: 'TreatyAction',
  ROLL_CALL: 'RollCall',
  DOCUMENT: 'Document',
  EXPRESSION: 'Expression',
  PASSAGE: 'Passage',
  PROPOSITION: 'Proposition',
  ASSERTION: 'Assertion',
  ANCHOR: 'Anchor',
  MENTION: 'Mention',
  SOURCE: 'Source',
  LEDGER: 'Ledger',
  VOTING_RECORD: 'VotingRecord',
  ROLL_CALL_INDEX: 'RollCallIndex',
  PROFILE: 'DocumentProfile',
  COVERAGE: 'Coverage',
} as const satisfies Record<NodeKind, string>

const TYPES_OF: Record<Layer, readonly string[]> = { RECORD: RECORD_EDGE_TYPES, CLAIM: CLAIM_EDGE_TYPES }

/**
 * The edge types of some layers as a relationship pattern takes them. Only names from the closed lists of the model ever
 * stand in a statement's text; for no layer, a type that no relationship has.
 */
function layerPattern(layers: readonly Layer[]): string {
  return layers.flatMap((layer) => TYPES_OF[layer]).join('|') || 'NO_LAYER'
}

/**
 * One statement for each set of layers, since Neo4j walks a hub fastest by types it knows when it plans.
 * Returns the function that picks among the four.
 */
export function perLayers(statement: (pattern: string) => string): (layers: readonly Layer[]) => string {
  const sets: readonly (readonly Layer[])[] = [[], ['RECORD'], ['CLAIM'], ['RECORD', 'CLAIM']]
  const statements = new Map(sets.map((set) => [set.join(), statement(layerPattern(set))]))
  return (layers) => {
    const wanted = (['RECORD', 'CLAIM'] as const).filter((layer) => layers.includes(layer))
    const found = statements.get(wanted.join())
    if (found === undefined) throw new Error(`No statement for the layers "${wanted.join()}".`)
    return found
  }
}
