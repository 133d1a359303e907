import { type Language, localize } from '../../graph-seed/model/language.ts'
import type { EntityNode } from '../../graph-seed/model/node.ts'
import { fold, type SearchQuery } from './search-text.ts'

export interface Matched {
  readonly language: Language
  readonly text: string
}

/**
 * The name or description by which an entity was found: the first that equals the query, else that begins with it,
 * else that holds all of it, else most of its tokens. Labels come before aliases, names before descriptions.
 */
export function matchedText(node: EntityNode, query: SearchQuery): Matched {
  let best: { text: Matched; score: number } | null = null
  for (const text of textsOf(node)) {
    const score = closeness(fold(text.text), query)
    if (best === null || score > best.score) best = { text, score }
  }
  return best?.text ?? localize(node.labels, 'en')
}

function textsOf(node: EntityNode): readonly Matched[] {
  const aliases = 'aliases' in node ? node.aliases : []
  const descriptions = 'description' in node ? localized(node.description ?? {}) : []
  return [...localized(node.labels), ...aliases, ...descriptions]
}

function localized(texts: Partial<Record<Language, string | undefined>>): readonly Matched[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    text === undefined ? [] : [{ language: language as Language, text }],
  )
}

/** 4 equal, 3 begins with, 2 contains, below 2 the share of the query's tokens that occur. */
function closeness(folded: string, query: SearchQuery): number {
  if (folded === query.folded) return 4
  if (folded.startsWith(query.folded)) return 3
  if (folded.includes(query.folded)) return 2
  const found = query.tokens.filter((token) => folded.includes(token))
  return found.length / query.tokens.length
}
