import type { Warning } from '../refusal.ts'

/** A line of a page: its words, where it begins, and how tall its letters are, in points. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly height: number
}

interface Paragraphs {
  readonly title: string | null
  readonly blocks: readonly string[]
  readonly warnings: readonly Warning[]
}

/** A gap between lines wider than this many letters' heights begins a paragraph. */
const WIDE = 1.9
/** A line so many points to the right of the one before it is indented. */
const INDENT = 12
/** A title stands in letters so much taller than most. */
const TALLER = 1.2
/** From so many pages on, a line that returns on half of them is a header or a footer. */
const PAGES_TO_TELL = 3

const ENDS = /[.!?:;。！？：；”’"')）»]$/u
const NUMBERED = /^(\d{1,3}[.)]|[（(]?[a-zа-яivx]{1,4}[)）]|[一二三四五六七八九十]{1,3}、|[•–—-])\s*/u
const HAN = /\p{Script=Han}|[，。、；：「」《》（）]/u

/** Joins the lines of pages to paragraphs, by gaps, indents, numbers and the ends of sentences. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraphs {
  const returning = returningLines(pages)
  const without = pages.map((lines) => lines.filter((line) => !returning.has(shapeOf(line.text))))
  // Where no words are left, the lines that return are all that the document says.
  const kept = without.flat().some(({ text }) => /\p{L}/u.test(text)) ? without : pages
  const words = wordsOf(kept)
  const blocks: string[] = []
  let last: Line | null = null
  for (const line of kept.flat()) {
    if (last === null || begins(line, last)) blocks.push(line.text)
    else blocks.push(join(blocks.pop() ?? '', line.text, words))
    last = line
  }
  const left = pages.flat().length - kept.flat().length
  const title = titleOf(kept[0] ?? [])
  return {
    title,
    blocks: title === null ? blocks : blocks.filter((block, index) => index > 3 || block !== title),
    warnings:
      left === 0
        ? []
        : [{ code: 'HEADERS_LEFT_OUT', message: `${left} lines of headers and page numbers were left out.` }],
  }
}

function begins(line: Line, last: Line): boolean {
  const gap = last.y - line.y
  const height = Math.max(line.height, last.height, 1)
  if (Math.abs(line.height - last.height) > 0.15 * height) return true
  if (NUMBERED.test(line.text)) return true
  // A paragraph may go on over a page's end, where the gap says nothing.
  if (gap < 0) return ENDS.test(last.text)
  return gap > WIDE * height || (line.x - last.x > INDENT && ENDS.test(last.text))
}

/** A hyphen at a line's end goes where the word without it stands elsewhere in the document; else nobody can tell, and it stays. */
function join(before: string, after: string, words: ReadonlySet<string>): string {
  const broken = /(\p{L}+)[-\u00ad]$/u.exec(before)
  if (broken !== null) {
    const rest = /^\p{L}+/u.exec(after)?.[0] ?? ''
    const whole = words.has((String(broken[1]) + rest).toLowerCase())
    return (whole ? before.slice(0, -1) : before) + after
  }
  const noSpace = HAN.test(before.slice(-1)) || HAN.test(after.slice(0, 1))
  return noSpace ? before + after : `${before} ${after}`
}

function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  return new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))
}

/** The shapes of first and last lines that return on half of the pages, and of lone page numbers. */
function returningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  if (pages.length < PAGES_TO_TELL) return new Set()
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const edges = [...lines.slice(0, 2), ...lines.slice(-2)].map(({ text }) => shapeOf(text))
    for (const shape of new Set(edges)) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= pages.length / 2).map(([shape]) => shape))
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#')
}

function titleOf(lines: readonly Line[]): string | null {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)]
  const first = lines.findIndex(({ height }) => usual !== undefined && height > TALLER * usual)
  if (first < 0) return null
  const tall = lines.slice(first)
  const end = tall.findIndex(({ height }) => height !== tall[0]?.height)
  const joined = tall.slice(0, end < 0 ? 1 : end).map(({ text }) => text)
  return joined.reduce((before, after) => join(before, after, new Set()))
}
