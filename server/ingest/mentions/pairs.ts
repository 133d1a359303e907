import { longestOf } from './longest.ts'
import { choose, type Span } from './suggestion.ts'
import type { Tokens } from './tokens.ts'

const AND = /^(?:and|и|及)$/u

/**
 * In "the United States and its allies" two things are named, though the graph has the whole as the name of the allies: the
 * state by its beginning, and the allies by the rest.
 */
export function withoutFirstOfPairs<T extends Span>(
  longest: readonly T[],
  found: readonly T[],
  { keys }: Tokens,
): readonly T[] {
  const groups = new Map(
    longest.filter(({ candidates }) => candidates[0]?.kind === 'GROUP').map((span) => [span.from, span]),
  )
  const firsts = longestOf(
    found.filter(({ from, to }) => {
      const whole = groups.get(from)
      return whole !== undefined && to + 1 < whole.to && AND.test(keys[to] ?? '')
    }),
  )
  const parted = new Map(firsts.map((first) => [first.from, first]))
  return longest.flatMap((span) => {
    const first = groups.get(span.from) === span ? parted.get(span.from) : undefined
    return first === undefined ? [span] : [first, { ...span, from: first.to + 1 }]
  })
}

/** Where a name may be of several, the one of them that the text also calls by a name of its own, if it calls one so. */
export function settledByOtherName<T extends Span>(spans: readonly T[]): readonly T[] {
  const own = new Map(
    spans.flatMap(({ candidates: [only, ...others] }) =>
      only === undefined || others.length > 0 || only.rule === 'COMMON_NOUN' ? [] : [[only.id, only.alias] as const],
    ),
  )
  return spans.map((span) => {
    if (span.candidates.length < 2 || span.candidates.some(({ kind }) => kind !== 'INSTRUMENT')) return span
    const [meant, ...others] = span.candidates.filter(({ id }) => own.has(id))
    if (meant === undefined || others.length > 0) return span
    const reason = `The text calls it “${own.get(meant.id) ?? ''}” too.`
    return { ...span, candidates: [{ ...meant, score: 0.85, reason }] }
  })
}

const OPENS = /^\s*[(（]\s*(?:the\s+)?$/iu

/** Where a name may be of several, an abbreviation in brackets right after it tells of which. In order of place, as given. */
export function settledByAbbreviation<T extends Span>(
  spans: readonly T[],
  { text, starts, ends }: Tokens,
): readonly T[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]
    if (span.candidates.length < 2 || next === undefined) return span
    if (!OPENS.test(text.slice(ends[span.to - 1], starts[next.from]))) return span
    const { chosen } = choose(next.candidates)
    const meant = span.candidates.find(({ id }) => id === chosen?.id)
    if (meant === undefined || chosen === null) return span
    return { ...span, candidates: [{ ...meant, score: 0.9, reason: `“${chosen.alias}” right after it tells which.` }] }
  })
}
