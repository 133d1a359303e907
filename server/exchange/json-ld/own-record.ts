import type { RecordEdge } from '../../../graph-seed/model/edge.ts'
import type { GraphNode, NodeOf } from '../../../graph-seed/model/node.ts'
import { asAuthored, without } from '../as-authored.ts'

/** What of a record is told by terms of vocabularies in use, by its kind: from-json-ld.ts reads it from there. */
const TOLD: Partial<Readonly<Record<GraphNode['kind'], readonly string[]>>> = {
  EXPRESSION: ['document', 'language', 'title', 'text', 'sha256', 'fidelity'],
  ASSERTION: ['proposition', 'speakers', 'addressees', 'speechAct', 'stance', 'date'],
  MENTION: ['entity', 'expression', 'exact', 'start', 'end'],
  PROPOSITION: ['propositionKind'],
  SOURCE: ['title', 'records'],
}
const OF_EVERY_NODE = ['id', 'labels', 'description']
const OF_AN_EDGE = ['layer', 'id', 'source', 'target', 'provenance']
const OF_AN_ANCHOR = [
  'id',
  'kind',
  'assertion',
  'expression',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'provenance',
]

/** The rest of a record, as /schemas/part.json describes it: with what other terms tell it is the whole record. */
export function restOfNode(node: GraphNode): object {
  const authored = node.kind === 'ASSERTION' ? asIs(node) : asAuthored(node)
  return restOf(authored, [...OF_EVERY_NODE, ...(TOLD[node.kind] ?? [])])
}
export function restOfAnchor(anchor: NodeOf<'ANCHOR'>): object {
  return restOf(anchor, OF_AN_ANCHOR)
}
export function restOfEdge(edge: RecordEdge): object {
  return restOf(edge, OF_AN_EDGE)
}

/** With its anchors and links: whoever reads them sees whether the part has them all. */
function asIs(node: NodeOf<'ASSERTION'>): NodeOf<'ASSERTION'> {
  const ownLinks = (links: typeof node.links) => links.map((link) => without(link, 'provenance'))
  return { ...without(node, 'provenance'), links: ownLinks(node.links), linkedFrom: ownLinks(node.linkedFrom) }
}

/** Empty lists are what is meant where a list is not there. */
function restOf(record: object, told: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => !told.includes(field) && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
