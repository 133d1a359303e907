import type { RecordEdge } from '../model/edge.ts'
import { type GraphNode, type NodeOf } from '../model/node.ts'
import { COVERAGE_ID, coverageId } from '../model/index-node.ts'
import type { Corpus } from '../read/corpus.ts'
import { citedBy } from '../read/yields.ts'
import { groupBy } from './group.ts'

/** What the corpus lacks, and everything in it that was compared with no source, by the documents that it belongs to. */
export function coverage(
  corpus: Corpus,
  nodes: readonly GraphNode[],
  edges: readonly RecordEdge[],
): readonly NodeOf<'COVERAGE'>[] {
  const documents = new Set(nodes.flatMap(({ kind, id }) => (kind === 'DOCUMENT' ? [id] : [])))
  const ends = ({ target, source }: RecordEdge) => [target, source].find((id) => documents.has(id))
  const uncheckedNodes = groupBy(nodes.filter(isUnchecked), (node) => placeOf(documentOf(node)))
  const uncheckedEdges = groupBy(edges.filter(isUnchecked), (edge) => placeOf(ends(edge)))
  const ids = (records: readonly { readonly id: string }[] = []): string[] => records.map(({ id }) => id).sort()
  return [...new Set([COVERAGE_ID, ...uncheckedNodes.keys(), ...uncheckedEdges.keys()])].map((id) => ({
    kind: 'COVERAGE',
    id,
    gaps: id === COVERAGE_ID ? corpus.gaps.map(({ value }) => value) : [],
    unchecked: { nodes: ids(uncheckedNodes.get(id)), edges: ids(uncheckedEdges.get(id)) },
  }))
}

function documentOf(node: GraphNode): string | undefined {
  if (node.kind === 'DOCUMENT') return node.id
  return 'document' in node ? node.document : undefined
}

function placeOf(document: string | undefined): string {
  return document === undefined ? COVERAGE_ID : coverageId(document)
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
