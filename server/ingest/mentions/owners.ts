import type { Gazetteer } from './gazetteer.ts'
import { choose, type Span } from './suggestion.ts'
import type { Tokens } from './tokens.ts'

/** "States Parties to the …": nothing but small words between. */
export function joins({ text, ends, starts }: Tokens, to: number, from: number): boolean {
  const between = text.slice(ends[to - 1], starts[from])
  return between.length < 20 && /^\s*(?:to|of|under)?\s*(?:the)?\s*[《“"«]?$/iu.test(between)
}

/** 《公約》締約國, BWC States Parties: nothing but a bracket or a space between. */
export function isAdjacent({ text, starts, ends }: Tokens, to: number, from: number): boolean {
  return /^[》」”"]?[^\S\n]?$/u.test(text.slice(ends[to - 1], starts[from]))
}

/**
 * Names with the instrument they belong to: "States Parties to the Convention" and 《公約》審議大會 are one name, and the
 * instrument within it is none of its own. `spans` are in order of place.
 */
export function withOwners(spans: readonly Span[], tokens: Tokens, { instrumentOf }: Gazetteer): readonly Span[] {
  const chosen = spans.map(({ candidates }) => choose(candidates).chosen)
  const owns = (owner: number, owned: number): boolean => {
    const [instrument, other] = [chosen[owner], chosen[owned]]
    if (instrument?.kind !== 'INSTRUMENT' || other == null || other.kind === 'PROVISION') return false
    return instrumentOf.get(other.id) === instrument.id
  }
  const whole: Span[] = []
  for (let at = 0; at < spans.length; at += 1) {
    const [span, next] = [spans[at], spans[at + 1]]
    if (span === undefined) continue
    if (next !== undefined && owns(at + 1, at) && joins(tokens, span.to, next.from)) {
      whole.push({ ...span, to: next.to })
      at += 1
    } else if (next !== undefined && owns(at, at + 1) && isAdjacent(tokens, span.to, next.from)) {
      whole.push({ ...next, from: span.from })
      at += 1
    } else whole.push(span)
  }
  return whole
}
