import type { RecordEdge, RecordEdgeType } from '../model/edge.ts'
import { type Authored, faultAt } from '../read/authored.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Types that may follow from how things are built or classified, without a source. */
const STRUCTURAL_TYPES: ReadonlySet<RecordEdgeType> = new Set(['PART_OF', 'BROADER', 'HAS_TOPIC', 'FOLLOWS'])

/** An edge of the record layer rests on a source, unless it is structural. */
export function edgesWithoutEvidence({ corpus }: CorpusIndex): readonly Fault[] {
  const rows = corpus.edges.flatMap(({ value, origin }) => {
    if (value.basis === 'SOURCE' && value.citations.length === 0) {
      // What nobody compared with a source says at least on what it rests.
      if (value.verification === 'UNCHECKED' && value.note !== undefined) return []
      return [faultAt(origin, ['citation'], `${value.id} has no evidence`, 'name the source that says so in citation')]
    }
    if (value.basis === 'STRUCTURAL' && !STRUCTURAL_TYPES.has(value.type)) {
      const types = [...STRUCTURAL_TYPES].join(', ')
      const remedy = `write basis SOURCE and a citation; only ${types} may be structural`
      return [faultAt(origin, ['basis'], `${value.id} cannot be structural`, remedy)]
    }
    return []
  })
  const documents = corpus.nodes.flatMap(({ value, origin }) =>
    value.kind === 'DOCUMENT' && value.citations.length === 0
      ? [faultAt(origin, ['citations'], `${value.id} has issuers, but no evidence of it`, 'name a source in citations')]
      : [],
  )
  return [...rows, ...documents]
}

/** Rows of one edge tell one story, and tell it once for each citation. */
export function edgeRowsAgree({ corpus }: CorpusIndex): readonly Fault[] {
  const firsts = new Map<string, Authored<RecordEdge>>()
  const citations = new Set<string>()
  return corpus.edges.flatMap(({ value: row, origin }) => {
    const first = firsts.get(row.id)
    const citation = JSON.stringify([row.id, row.citations])
    const repeated = citations.has(citation)
    citations.add(citation)
    if (first === undefined) {
      firsts.set(row.id, { value: row, origin })
      return []
    }
    const at = `row ${first.origin.line}`
    const faults = (['date', 'until', 'basis', 'verification'] as const)
      .filter((field) => row[field] !== first.value[field])
      .map((field) => faultAt(origin, [field], `${row.id}: ${at} has another ${field}`, `give both the same ${field}`))
    if (!repeated) return faults
    return [...faults, faultAt(origin, [], `duplicate edge ${row.id}: ${at} cites the same`, 'remove this row')]
  })
}
