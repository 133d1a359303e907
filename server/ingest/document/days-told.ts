import type { LabelLanguage } from '../../../graph-seed/model/language.ts'
import { CodePointIndex } from './code-point-index.ts'

/** A day that a text tells wholly. */
export interface ToldDay {
  /** In EDTF: YYYY-MM-DD. */
  readonly date: string
  /** Its words in the text. */
  readonly exact: string
  /** Where they stand, in code points of the text; the end is the place after the last. */
  readonly start: number
  readonly end: number
}

/** A document tells its day at its head or at its foot: so far from either end the days are looked for, in UTF-16 units. */
const HEAD = 2_000
const FOOT = 600
const MOST_DAYS = 4

/** A year in full: of two figures nobody knows the century. */
const FULL_YEAR = /\d{4}|[〇零一二三四五六七八九]{4}/u
/** What the parsers take along with a day. */
const BEFORE_THE_DAY = /^[^\p{L}\p{N}]*(?:on\s+)?/iu
/** 7/10/2021 is in July or in October, by where it was written. */
const DAY_OR_MONTH_FIRST = /^\d{1,2}[./-]\d{1,2}[./-]/u

/** The days that the head and the foot of a text tell, each once, in order of place, 4 at most: one of them may be the document's own. */
export async function daysTold(text: string, language: LabelLanguage | null): Promise<readonly ToldDay[]> {
  if (language === null) return []
  const parser = await parserOf(language)
  const codePoints = new CodePointIndex(text)
  const days = new Map<string, ToldDay>()
  for (const { index, line } of endsOf(text)) {
    for (const { text: words, index: at, start, end } of parser.parse(line, new Date(0))) {
      const isWhole = start.isCertain('year') && start.isCertain('month') && start.isCertain('day')
      const exact = words.replace(BEFORE_THE_DAY, '').trimEnd()
      const isAmbiguous = language === 'en' && DAY_OR_MONTH_FIRST.test(exact)
      if (!isWhole || isAmbiguous || end != null || !FULL_YEAR.test(exact)) continue
      const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
      const date = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-')
      const from = index + at + words.indexOf(exact)
      const place = { start: codePoints.at(from), end: codePoints.at(from + exact.length) }
      if (!days.has(date)) days.set(date, { date, exact, ...place })
    }
  }
  return [...days.values()].slice(0, MOST_DAYS)
}

/** Only what reads one language is loaded. A day is written alike in both scripts, and only the parser for the simplified one reads 〇. */
async function parserOf(language: LabelLanguage) {
  switch (language) {
    case 'en':
      return (await import('chrono-node/en')).strict
    case 'ru':
      return (await import('chrono-node/ru')).strict
    case 'zh-Hans':
    case 'zh-Hant':
      return (await import('chrono-node/zh/hans')).strict
  }
}

/** The lines of the head and of the foot, each once, with where it begins; a line that is longer than the head is cut. */
function endsOf(text: string): readonly { readonly index: number; readonly line: string }[] {
  const foot = Math.max(HEAD, text.length - FOOT)
  const head = [...text.slice(0, HEAD).matchAll(/[^\n]+/gu)]
  // A line that began before the foot is left out: it may begin in the middle of a day.
  const last = [...text.slice(foot).matchAll(/(?<=\n)[^\n]+/gu)]
  return [
    ...head.map(({ index, 0: line }) => ({ index, line })),
    ...last.map(({ index, 0: line }) => ({ index: foot + index, line })),
  ]
}

function pad(figure: number | null, length: number): string {
  return String(figure).padStart(length, '0')
}
