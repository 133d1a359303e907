import { referencesOf } from '../model/reference.ts'
import type { Corpus } from './corpus.ts'

/** How many records that somebody wrote cite each source: nodes, and rows of edges and links. What is derived from them does not count again. */
export function citedBy(corpus: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (source: string): void => void counts.set(source, (counts.get(source) ?? 0) + 1)
  for (const { value } of corpus.nodes) {
    for (const { type, targets } of referencesOf(value)) if (type === 'CITES_SOURCE') targets.forEach(count)
  }
  for (const { value } of [...corpus.edges, ...corpus.links]) for (const { source } of value.citations) count(source)
  return counts
}
