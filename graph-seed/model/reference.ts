import { ASSERTION_LINK_TYPES } from './document.ts'
import type { GraphNode, NodeKind, NodeOf } from './node.ts'

/** A field of a node that names other nodes, and the relationship that Neo4j shows for it. */
export interface Reference {
  /** Relationship type in Neo4j, read from the node that holds the field towards the node it names. */
  readonly type: string
  readonly field: string
  readonly targets: readonly string[]
}

type References = { readonly [K in NodeKind]: (node: NodeOf<K>) => readonly Reference[] }

const reference = (type: string, field: string, ...targets: readonly (string | undefined)[]): Reference => ({
  type,
  field,
  targets: targets.filter((target) => target !== undefined),
})

const citations = (node: { citations: readonly { source: string }[] }): Reference =>
  reference('CITES_SOURCE', 'citations', ...new Set(node.citations.map((citation) => citation.source)))

const withStatusLog = (node: {
  citations: readonly { source: string }[]
  statusLog: readonly { citations: readonly { source: string }[] }[]
}): Reference =>
  reference(
    'CITES_SOURCE',
    'citations',
    ...new Set(
      [...node.citations, ...node.statusLog.flatMap((entry) => entry.citations)].map((citation) => citation.source),
    ),
  )

const linkedBy = (node: NodeOf<'ASSERTION'>, type: string): readonly string[] =>
  node.links.flatMap((link) => (link.type === type ? [link.assertion] : []))

/**
 * Every field by which one node names another: one table for the check of unknown ids, for the check of
 * entities nobody refers to, and for the relationships drawn in Neo4j. Derived inverse lists are not repeated here.
 */
const REFERENCES: References = {
  STATE: (node) => [citations(node), reference('SUCCEEDED_BY_STATE', 'successors', ...node.successors)],
  GROUP: (node) => [withStatusLog(node)],
  ORGANIZATION: (node) => [citations(node)],
  BODY: (node) => [withStatusLog(node)],
  PERSON: (node) => [citations(node)],
  TOPIC: (node) => [citations(node)],
  INITIATIVE: (node) => [withStatusLog(node)],
  EVENT: (node) => [citations(node)],
  INSTRUMENT: (node) => [withStatusLog(node)],
  PROVISION: (node) => [citations(node), reference('IN_INSTRUMENT', 'instrument', node.instrument)],
  TREATY_ACTION: (node) => [
    reference('ACT_OF', 'state', node.state),
    reference('ACT_ON', 'instrument', node.instrument),
    reference('CITES_SOURCE', 'source', node.source),
  ],
  ROLL_CALL: (node) => [
    citations(node),
    reference('YES_FROM', 'yes', ...node.yes),
    reference('NO_FROM', 'no', ...node.no),
    reference('ABSTENTION_FROM', 'abstain', ...node.abstain),
  ],
  DOCUMENT: (node) => {
    const readings = node.divergences.flatMap((divergence) => divergence.readings)
    const cited = [...node.citations, ...readings.flatMap((reading) => reading.citations)]
    return [
      citations({ citations: cited }),
      reference('ISSUED_BY', 'issuers', ...node.issuers),
      reference('DIVERGES_IN', 'divergences', ...new Set(readings.flatMap((reading) => reading.documents))),
    ]
  },
  EXPRESSION: (node) => [citations(node), reference('EXPRESSION_OF', 'document', node.document)],
  PASSAGE: (node) => [
    reference('IN_DOCUMENT', 'document', node.document),
    reference('IN_EXPRESSION', 'texts', ...node.texts.map((text) => text.expression)),
  ],
  PROPOSITION: () => [],
  ASSERTION: (node) => [
    citations(node),
    reference('MADE_BY', 'speakers', ...node.speakers),
    reference('MADE_TO', 'addressees', ...node.addressees),
    reference('ASSERTS', 'proposition', node.proposition),
    reference('MADE_IN', 'passage', node.passage),
    reference('MADE_IN_DOCUMENT', 'document', node.document),
    ...ASSERTION_LINK_TYPES.map((type) => reference(`${type}_ASSERTION`, 'links', ...linkedBy(node, type))),
  ],
  ANCHOR: (node) => [
    reference('EVIDENCE_FOR', 'assertion', node.assertion),
    reference('QUOTES', 'passage', node.passage),
    reference('QUOTES_EXPRESSION', 'expression', node.expression),
  ],
  MENTION: (node) => [
    reference('NAMES', 'entity', node.entity),
    reference('NAMED_IN', 'passage', node.passage),
    reference('NAMED_IN_EXPRESSION', 'expression', node.expression),
    reference('NAMED_IN_DOCUMENT', 'document', node.document),
  ],
  SOURCE: () => [],
  // Drawn, since documents that share entities are found along it.
  PROFILE: (node) => [
    reference('PROFILE_OF', 'document', node.document),
    reference('INVOLVES', 'entries', ...node.entries.map(({ entity }) => entity)),
  ],
  // The other indexes repeat what the nodes above say.
  LEDGER: () => [],
  VOTING_RECORD: () => [],
  ROLL_CALL_INDEX: () => [],
  COVERAGE: () => [],
}

/** The nodes that a node names, by relationship. */
export function referencesOf(node: GraphNode): readonly Reference[] {
  const list = REFERENCES[node.kind] as (node: GraphNode) => readonly Reference[]
  return list(node).filter((entry) => entry.targets.length > 0)
}
