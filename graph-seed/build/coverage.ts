import type { RecordEdge } from '../model/edge.ts'
import { type GraphNode, type NodeOf } from '../model/node.ts'
import { COVERAGE_ID } from '../model/index-node.ts'
import type { Corpus } from '../read/corpus.ts'
import { citedBy } from '../read/yields.ts'

/** What the corpus rests on, what it lacks, and everything in it that was compared with no source. */
export function coverage(
  corpus: Corpus,
  nodes: readonly GraphNode[],
  edges: readonly RecordEdge[],
): NodeOf<'COVERAGE'> {
  const ids = (records: readonly (GraphNode | RecordEdge)[]): string[] =>
    records.filter(isUnchecked).map(({ id }) => id)
  return {
    kind: 'COVERAGE',
    id: COVERAGE_ID,
    sources: nodes.flatMap((node) => (node.kind === 'SOURCE' ? [node.id] : [])).sort(),
    gaps: corpus.gaps.map(({ value }) => value),
    unchecked: { nodes: ids(nodes).sort(), edges: ids(edges).sort() },
  }
}

/** Whether a record, an entry of its status log, or a link that leads from it counts as unchecked. */
function isUnchecked(record: GraphNode | RecordEdge): boolean {
  if ('verification' in record && record.verification === 'UNCHECKED') return true
  if (!('kind' in record)) return false
  const parts = record.kind === 'INSTRUMENT' ? record.statusLog : record.kind === 'ASSERTION' ? record.links : []
  return parts.some((part) => part.verification === 'UNCHECKED')
}

/** The sources, each with how many records of the corpus rest on it. */
export function withRecords(corpus: Corpus, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const cited = citedBy(corpus)
  return nodes.map((node) => (node.kind === 'SOURCE' ? { ...node, records: cited.get(node.id) ?? 0 } : node))
}
