import type { RecordEdge } from '../model/edge.ts'
import type { Citation } from '../model/named.ts'
import { type Corpus, nodesOfKind } from '../read/corpus.ts'
import { recordEdgeId } from '../read/record-edges.ts'
import { groupBy } from './group.ts'

/** Edges that authors wrote: rows of one edge become one edge with all their citations. */
export function authoredEdges(corpus: Corpus): readonly RecordEdge[] {
  const rows = corpus.edges.map(({ value }) => value)
  return [...groupBy(rows, (row) => row.id).values()].flatMap(merge)
}

/** Checked rows agree in all but citation and note. */
function merge(rows: readonly RecordEdge[]): readonly RecordEdge[] {
  const [first] = rows
  if (first === undefined) return []
  const notes = [...new Set(rows.flatMap((row) => row.note ?? []))]
  return [
    {
      ...first,
      ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
      citations: distinctCitations(rows.flatMap((row) => row.citations)),
    },
  ]
}

/** Who issued a document is a field of the document, and rests on what the document cites. Nobody did one that is withdrawn. */
export function issuedEdges(corpus: Corpus): readonly RecordEdge[] {
  const standing = nodesOfKind(corpus, 'DOCUMENT').filter(({ value }) => value.withdrawn === undefined)
  return standing.flatMap(({ value: document }) =>
    [...new Set(document.issuers)].map((issuer): RecordEdge => ({
      layer: 'RECORD',
      id: recordEdgeId(issuer, 'ISSUED', document.id),
      type: 'ISSUED',
      source: issuer,
      target: document.id,
      basis: 'SOURCE',
      date: document.date,
      citations: document.citations,
      treatyActions: [],
      verification: document.verification,
      provenance: document.provenance,
    })),
  )
}

/** A provision belongs to its instrument by the structure of the instrument. */
export function provisionEdges(corpus: Corpus): readonly RecordEdge[] {
  return nodesOfKind(corpus, 'PROVISION').map(({ value: provision }) => ({
    layer: 'RECORD',
    id: recordEdgeId(provision.id, 'PART_OF', provision.instrument),
    type: 'PART_OF',
    source: provision.id,
    target: provision.instrument,
    basis: 'STRUCTURAL',
    citations: provision.citations,
    treatyActions: [],
    verification: provision.verification,
    provenance: provision.provenance,
  }))
}

/** Each place in a source once, in the order in which they came. */
export function distinctCitations(citations: readonly Citation[]): Citation[] {
  return [...groupBy(citations, ({ source, locator }) => `${source}\n${locator ?? ''}`).values()].flatMap((same) =>
    same.slice(0, 1),
  )
}
