import type { Span } from './suggestion.ts'
import type { Tokens } from './tokens.ts'

const HAN = /\p{Script=Han}/u
const BEFORE = /\p{Script=Han}{0,4}$/u
const AFTER = /^\p{Script=Han}{0,4}/u
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Limits of words by stretch of text; kept up to a bound, for asking is slow. */
const known = new Map<string, ReadonlySet<number>>()
const MOST_KNOWN = 20_000

/**
 * Whether a Chinese name of two characters begins or ends inside a word of the text, as 中方 does in 其中方案. Longer names are
 * believed: the dictionary behind the segmenter knows few proper names.
 */
export function isCutFromWord({ text, starts, ends }: Tokens, { from, to, candidates }: Span): boolean {
  const rule = candidates[0]?.rule
  if (to - from > 2 || (rule !== 'NAME' && rule !== 'SCRIPT_VARIANT')) return false
  const start = starts[from] ?? 0
  const end = ends[to - 1] ?? start
  const name = text.slice(start, end)
  if (!HAN.test(name)) return false
  const before = BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const after = AFTER.exec(text.slice(end, end + 4))?.[0] ?? ''
  if (before === '' && after === '') return false
  const limits = wordLimits(before + name + after)
  // A state that begins a clause, of which the segmenter makes parts: 日|本应.
  if (before === '' && candidates[0]?.kind === 'STATE' && limits.has(1)) return false
  return !limits.has(before.length) || !limits.has(before.length + name.length)
}

/** Whether one Han character of a text is a word of its own, as the segmenter sees it. */
export function isWordByItself({ text, starts, ends }: Tokens, at: number): boolean {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  const before = BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const after = AFTER.exec(text.slice(end, end + 4))?.[0] ?? ''
  const limits = wordLimits(before + text.slice(start, end) + after)
  return limits.has(before.length) && limits.has(before.length + 1)
}

/** Only a few characters at a time: over a whole text the segmenter's time grows with the square of the length. */
function wordLimits(stretch: string): ReadonlySet<number> {
  const before = known.get(stretch)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const limits = new Set([stretch.length, ...Array.from(segmenter.segment(stretch), ({ index }) => index)])
  known.set(stretch, limits)
  return limits
}
