import type { EdgeType, GraphEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode, NodeKind } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot } from '../domain/graph-store.ts'

/** The part of a graph by which a text is understood: what can be named in it, and what may be claimed in it. */
export interface Lexicon {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

const KINDS: readonly NodeKind[] = [
  'STATE',
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'TOPIC',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
  'PROVISION',
  'DOCUMENT',
  'PROPOSITION',
]
/** They say to which instrument a body, an initiative or an event belongs. */
const EDGE_TYPES: readonly EdgeType[] = ['UNDER', 'HELD_UNDER']

/** Reads it in one round trip. */
export function readLexicon(snapshot: Pick<GraphSnapshot, 'all'>): Promise<Lexicon> {
  return snapshot.all({ kinds: KINDS, edgeTypes: EDGE_TYPES })
}
