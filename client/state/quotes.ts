import type { Assertion } from './atlas.ts'

/** A run of a paragraph's text with the assertions whose words it belongs to; innermost (shortest) first. */
export interface Run {
  readonly text: string
  readonly assertions: readonly string[]
}

/**
 * A paragraph cut wherever a quotation begins or ends, so that quotations which overlap can be shown together.
 * Offsets count code points of the whole version; `start` is where the paragraph begins in it.
 */
export function cutIntoRuns(
  passage: { readonly text: string; readonly start: number; readonly language: string },
  assertions: readonly Assertion[],
): readonly Run[] {
  const units = unitOffsets(passage.text)
  const last = units.length - 1
  const quotes = assertions.flatMap((assertion) =>
    assertion.anchors
      .filter((anchor) => anchor.language === passage.language)
      .map((anchor) => ({
        id: assertion.id,
        start: Math.max(0, anchor.start - passage.start),
        end: Math.min(last, anchor.end - passage.start),
      }))
      .filter((quote) => quote.start < quote.end),
  )
  quotes.sort((one, other) => one.end - one.start - (other.end - other.start))
  const cuts = [...new Set([0, last, ...quotes.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? last
    return {
      text: passage.text.slice(units[from], units[to]),
      assertions: quotes.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id),
    }
  })
}

/** For each code point of a text, and for its end, the offset in UTF-16 units, which is how JavaScript counts. */
export function unitOffsets(text: string): readonly number[] {
  const offsets = [0]
  let offset = 0
  for (const character of text) {
    offset += character.length
    offsets.push(offset)
  }
  return offsets
}

/** The words of an anchor in the whole of their paragraph; offsets count code points of the version. */
export function inParagraph(
  passage: { readonly text: string; readonly start: number },
  anchor: { readonly start: number; readonly end: number },
): { readonly before: string; readonly words: string; readonly after: string } {
  const units = unitOffsets(passage.text)
  const at = (offset: number) => units[Math.min(Math.max(0, offset - passage.start), units.length - 1)] ?? 0
  const [from, to] = [at(anchor.start), at(anchor.end)]
  return { before: passage.text.slice(0, from), words: passage.text.slice(from, to), after: passage.text.slice(to) }
}

/** The words of an anchor with a little of what is around them, which an anchor holds cut off anywhere: a word cut in two is left out. */
export function nearby(anchor: { readonly prefix: string; readonly exact: string; readonly suffix: string }): {
  readonly before: string
  readonly words: string
  readonly after: string
} {
  const before = anchor.prefix.replace(/^\S{0,24}\s+/u, '')
  const after = anchor.suffix.replace(/\s+\S{0,24}$/u, '')
  return {
    before: before === '' ? '' : `… ${before}`,
    words: anchor.exact,
    after: after === '' ? '' : `${after} …`,
  }
}
