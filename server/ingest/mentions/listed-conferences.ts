import type { Gazetteer } from './gazetteer.ts'
import { numberOf } from './numerals.ts'
import { conferences, isReviewConference, ordinalAt } from './review-conferences.ts'
import { choose, ranked, type Span } from './suggestion.ts'
import { gapAfter, tokenAt, type Tokens, wordsBetween } from './tokens.ts'

/** A number that stands in a list before a conference. Places in tokens, end exclusive. */
interface Numbered {
  readonly from: number
  readonly to: number
  readonly number: number | null
  readonly year: string | null
}

/** So many numbers may stand before that of the conference. */
const MOST = 12

/** “The Second, Third and Fourth Review Conferences”, 第二次和第三次審議大會: those that the words name by their numbers alone. */
export function listedConferences(
  spans: readonly Span[],
  tokens: Tokens,
  gazetteer: Gazetteer,
  date: string | undefined,
): readonly Span[] {
  return spans.flatMap((span) => {
    const found = choose(span.candidates).chosen ?? span.candidates[0]
    if (found === undefined || !isReviewConference(gazetteer.entities.get(found.id))) return [span]
    const scope = { id: gazetteer.instrumentOf.get(found.id) ?? null, score: found.score }
    const spanOf = ({ from, to, number, year }: Numbered): readonly Span[] => {
      const words = wordsBetween(tokens, from, to)
      const candidates = ranked(conferences(words, { from, number, year }, scope, gazetteer, date))
      return candidates.length === 0 ? [] : [{ from, to, key: tokens.keys.slice(from, to).join(' '), candidates }]
    }
    const first = firstOf(tokens, span)
    const before = isHan(tokens, span.to - 1) ? chineseBefore(tokens, first.from) : numbersBefore(tokens, first.from)
    // 第二、三次審議大會: the last number is no part of the name that was found.
    const own = before.length > 0 && first.number !== null ? spanOf({ ...first, year: null })[0] : undefined
    return [...before.flatMap(spanOf), own === undefined ? span : { ...own, to: span.to }]
  })
}

function isHan(tokens: Tokens, at: number): boolean {
  return /^\p{Script=Han}/u.test(tokens.keys[at] ?? '')
}

const CHINESE_NUMBER = '[一二三四五六七八九十]{1,3}'
const LAST_NUMBER = new RegExp(`第?(${CHINESE_NUMBER})[次届屆]$`, 'u')

/** Where what is named begins, and with which number, where it is one that the span leaves out. */
function firstOf(tokens: Tokens, { from, to }: Span): Numbered {
  const plain = { from, to, number: null, year: null }
  if (!isHan(tokens, from)) return plain
  const found = LAST_NUMBER.exec(tokens.text.slice(Math.max(0, (tokens.starts[from] ?? 0) - 6), tokens.starts[from]))
  return found === null
    ? plain
    : { ...plain, from: from - Array.from(found[0]).length, number: numberOf(found[1] ?? '') }
}

const CHINESE_LIST = new RegExp(`(?:第?${CHINESE_NUMBER}[次届屆]?(?:以及|[、和与與及])){1,${String(MOST)}}$`, 'u')

function chineseBefore(tokens: Tokens, from: number): readonly Numbered[] {
  const end = tokens.starts[from] ?? 0
  const list = CHINESE_LIST.exec(tokens.text.slice(Math.max(0, end - 60), end))
  // Without 第 the numbers count something else.
  if (list === null || !list[0].startsWith('第')) return []
  const start = end - list[0].length
  return Array.from(list[0].matchAll(new RegExp(`第?(${CHINESE_NUMBER})[次届屆]?`, 'gu')), (found) => ({
    from: tokenAt(tokens, start + found.index),
    to: tokenAt(tokens, start + found.index + found[0].length),
    number: numberOf(found[1] ?? ''),
    year: null,
  }))
}

const AND = /^(?:and|or|и|или)$/u

/** Numbers joined by commas and “and” to the one with which a name begins, in order of place. */
function numbersBefore(tokens: Tokens, from: number): readonly Numbered[] {
  const found: Numbered[] = []
  // 9-я: the ending is a word of its own.
  const own = numberedAt(tokens, from) ?? numberedAt(tokens, from + 1)
  if (own === null) return found
  for (let at = from; found.length < MOST;) {
    let before = at - 1
    if (tokens.keys[before] === 'the' && AND.test(tokens.keys[before - 1] ?? '')) before -= 1
    const isAnd = AND.test(tokens.keys[before] ?? '')
    if (isAnd) before -= 1
    if (!(isAnd ? /^,?\s+$/u : /^,\s+$/u).test(gapAfter(tokens, before))) break
    const one = numberedAt(tokens, before)
    // A year beside a number is when something was.
    if (one === null || (one.year === null) !== (own.year === null)) break
    found.unshift(one)
    at = one.from
  }
  return found
}

function numberedAt(tokens: Tokens, at: number): Numbered | null {
  const year = /^(?:19|20)\d\d$/.exec(tokens.keys[at] ?? '')?.[0]
  if (year !== undefined) return { from: at, to: at + 1, number: null, year }
  const told = ordinalAt(tokens, at)
  return told === null ? null : { from: told.from, to: at + 1, number: told.number, year: null }
}
