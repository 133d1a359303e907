import type { Gazetteer } from './gazetteer.ts'
import { choose, type Span } from './suggestion.ts'
import type { Tokens } from './tokens.ts'

const JOINS =
  /^\s*(?:(?:to|of|under|on|по|к)?\s*(?:the)?\s*(?:(?:states?\s+)?part(?:ies|y)\s+to\s+(?:the\s+)?|государств\S{0,3}участников\s+)?)?[《“"«]?$/iu

/** "States Parties to the …": nothing but small words between. */
export function joins({ text, ends, starts }: Tokens, to: number, from: number): boolean {
  const between = text.slice(ends[to - 1], starts[from])
  return between.length < 60 && JOINS.test(between)
}

/** 《公約》締約國, BWC States Parties: nothing but a bracket or a space between. */
export function isAdjacent({ text, starts, ends }: Tokens, to: number, from: number): boolean {
  return /^(?:['’]s?)?[》」”"]?[^\S\n]?$/u.test(text.slice(ends[to - 1], starts[from]))
}

/**
 * Names with the instrument they belong to: "States Parties to the Convention" and 《公約》審議大會 are one name, and the
 * instrument within it is none of its own. `spans` are in order of place.
 */
export function withOwners(spans: readonly Span[], tokens: Tokens, { instrumentOf }: Gazetteer): readonly Span[] {
  const belongs = (owned: Span, owner: Span): boolean => {
    const [other, by] = [choose(owned.candidates).chosen, choose(owner.candidates).chosen]
    if (by === null || other === null || other.kind === 'PROVISION' || other.kind === 'INSTRUMENT') return false
    const instrument = instrumentOf.get(other.id)
    return instrument !== undefined && (by.kind === 'INSTRUMENT' ? by.id : instrumentOf.get(by.id)) === instrument
  }
  const oneOf = (span: Span, next: Span): Span | null => {
    if (belongs(span, next) && joins(tokens, span.to, next.from)) return { ...span, to: next.to }
    const isTreaty = choose(span.candidates).chosen?.kind === 'INSTRUMENT'
    if (isTreaty && belongs(next, span) && isAdjacent(tokens, span.to, next.from)) return { ...next, from: span.from }
    return isOrganOf(span, next) && SESSION.test(between(tokens, span, next)) ? { ...span, to: next.to } : null
  }
  // From the end on, so that a conference takes up its parties with their treaty; what comes last in `whole` stands first in the text.
  const whole: Span[] = []
  for (const span of [...spans].reverse()) {
    const next = whole.at(-1)
    const joined = next === undefined ? null : oneOf(span, next)
    if (joined === null) whole.push(span)
    else whole.splice(-1, 1, joined)
  }
  return whole.reverse()
}

/** “The First Committee of the 76th session of the General Assembly” names the committee. */
const SESSION =
  /^\s*(?:of the|at the|в ходе|на)?\s*(?:[\p{L}\p{N}-]{1,14}\s+(?:session|сессии)\s+(?:of\s+)?(?:the\s+)?)?$/iu

function isOrganOf(organ: Span, whole: Span): boolean {
  return (
    choose(organ.candidates).chosen?.id === 'unga-first-committee' &&
    choose(whole.candidates).chosen?.id === 'un-general-assembly'
  )
}

function between({ text, ends, starts }: Tokens, one: Span, other: Span): string {
  return text.slice(ends[one.to - 1], starts[other.from])
}
