import type { Definition } from './definitions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Candidate, choose, type Span } from './suggestion.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/** How joint statements call those who issue them without ever saying so. */
const TERMS = ['the two sides', 'the two Sides', 'the Sides', 'both sides', 'Стороны', 'обе стороны', '双方'].map(
  tokensOf,
)
/** Where a text begins: so many UTF-16 units. */
const BEGINNING = 400
const AND = /^\s*(?:and|и|和|與|与|及)\s*(?:the\s+)?$/iu

/**
 * “The two sides” of a text as long as it defines no such term: the two states that issue it, or, where that is not told, the two that it joins
 * first of all.
 */
export function undefinedSides(
  tokens: Tokens,
  spans: readonly Span[],
  issuers: readonly string[],
  gazetteer: Gazetteer,
): readonly Definition[] {
  const two = issuers.length > 0 ? statesOf(issuers, gazetteer) : firstPair(tokens, spans)
  if (two.length !== 2) return []
  return TERMS.map((term) => ({
    term,
    from: 0,
    stands: two.map((one) => ({
      ...one,
      alias: term.text,
      rule: 'DEFINED_IN_TEXT' as const,
      score: 0.8,
      reason: `“${term.text}” of a text by ${two.map(({ alias }) => alias).join(' and ')}.`,
    })),
  }))
}

function statesOf(issuers: readonly string[], { entities }: Gazetteer): readonly Candidate[] {
  return issuers.flatMap((id) => {
    const entity = entities.get(id)
    if (entity?.kind !== 'STATE') return []
    return [{ id, kind: entity.kind, alias: entity.labels.en ?? id, rule: 'NAME' as const, score: 1, reason: '' }]
  })
}

function firstPair({ text, starts, ends }: Tokens, spans: readonly Span[]): readonly Candidate[] {
  const states = spans.filter(
    ({ from, candidates }) => (starts[from] ?? 0) < BEGINNING && choose(candidates).chosen?.kind === 'STATE',
  )
  const [one, other] = states
  if (one === undefined || other === undefined || !AND.test(text.slice(ends[one.to - 1], starts[other.from]))) return []
  const pair = [one, other].flatMap(({ candidates }) => choose(candidates).chosen ?? [])
  return pair[0]?.id === pair[1]?.id ? [] : pair
}
