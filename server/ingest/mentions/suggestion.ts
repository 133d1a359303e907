import type { EntityKind } from '../../../graph-seed/model/node.ts'

/** By what a text is taken to name an entity. */
export const RULES = [
  'NAME',
  'SCRIPT_VARIANT',
  'INFLECTED',
  'ABBREVIATION',
  'SURNAME',
  'DEFINED_IN_TEXT',
  'COMMON_NOUN',
  'COUNTRY_CHARACTER',
  'ARTICLE',
] as const
export type Rule = (typeof RULES)[number]

/** An entity that may be meant, by which of its names, and why. */
export interface Candidate {
  readonly id: string
  readonly kind: EntityKind
  /** The name in the graph, or the words of the text that were made to stand for it. */
  readonly alias: string
  readonly rule: Rule
  /** From 0 to 1; comparable within one mention, no probability. */
  readonly score: number
  readonly reason: string
}

/** Words that may name an entity. `chosen` is null where more than one may be meant, or nothing settles that it is this one. */
export interface Mention {
  /** Code points of the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** The best first. Empty where the thing named is clear, but the graph does not hold it. */
  readonly candidates: readonly Candidate[]
  readonly chosen: string | null
  /** Why none was chosen. */
  readonly open: string | null
}

/** A mention while it is still being worked out: places in tokens, end exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
  /** The words' keys, joined by spaces. */
  readonly key: string
  readonly candidates: readonly Candidate[]
  readonly open?: string | undefined
  /** For words that stand for several, such as a range of articles: what may be meant by each; `candidates` are those of the first. */
  readonly several?: readonly (readonly Candidate[])[]
}

/** Least score of a chosen candidate, and least lead over the next. */
const LEAST = 0.7
const LEAD = 0.1

/** The candidate that stands out, or why none does. */
export function choose(candidates: readonly Candidate[]): { chosen: Candidate | null; open: string | null } {
  const [first, second] = candidates
  if (first === undefined) return { chosen: null, open: 'The graph does not hold it.' }
  if (first.score < LEAST) return { chosen: null, open: first.reason }
  if (second !== undefined && first.score - second.score < LEAD) {
    const near = candidates.filter(({ score }) => first.score - score < LEAD)
    return {
      chosen: null,
      open: `${near.length} may be meant: ${near
        .map(({ id }) => id)
        .slice(0, 5)
        .join(', ')}.`,
    }
  }
  return { chosen: first, open: null }
}

/** The best first; each entity once, by its best. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if ((best.get(candidate.id)?.score ?? -1) < candidate.score) best.set(candidate.id, candidate)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
