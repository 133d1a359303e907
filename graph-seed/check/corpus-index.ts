import type { GraphNode, NodeKind } from '../model/node.ts'
import type { Authored } from '../read/authored.ts'
import type { Corpus } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'

/** The corpus with what the checks look up in it again and again. */
export interface CorpusIndex {
  readonly corpus: Corpus
  /** Authored nodes by id; the first of each id. */
  readonly byId: ReadonlyMap<string, Authored<GraphNode>>
  /** Ids of the passages that the texts yield. */
  readonly passages: ReadonlySet<string>
}

/** A check: what it finds wrong, an empty list where nothing is. Checks do not depend on one another. */
export type Check = (index: CorpusIndex) => readonly Fault[]

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const byId = new Map<string, Authored<GraphNode>>()
  const passages = new Set<string>()
  for (const node of corpus.nodes) {
    if (!byId.has(node.value.id)) byId.set(node.value.id, node)
    if (node.value.kind !== 'EXPRESSION') continue
    const paragraphs = corpus.texts.get(node.value.id)?.paragraphs ?? []
    for (const { number } of paragraphs) passages.add(`${node.value.document}:p${number}`)
  }
  return { corpus, byId, passages }
}

/** The kind of the node with this id; null where there is none, and 'INVALID' where its record has, or may have, faults of its own. */
export function kindOf(index: CorpusIndex, id: string): NodeKind | 'INVALID' | null {
  const node = index.byId.get(id)
  if (node !== undefined) return node.value.kind
  return index.corpus.invalidIds.has(id) || !index.corpus.complete ? 'INVALID' : null
}
