/** A place in a text, in code points, end exclusive. */
interface Place {
  readonly start: number
  readonly end: number
}

/** A stretch of a paragraph: where it begins, in code points of the text, and what lies over all of it, in the order given. */
interface Stretch<Mark extends Place> {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A paragraph cut wherever a mark begins or ends; places outside of it are left out. */
export function markedText<Mark extends Place>(
  passage: Place & { readonly text: string },
  marks: readonly Mark[],
): readonly Stretch<Mark>[] {
  const within = marks.filter(({ start, end }) => start < passage.end && end > passage.start)
  const cuts = new Set([passage.start, passage.end])
  for (const { start, end } of within) {
    cuts.add(Math.max(start, passage.start))
    cuts.add(Math.min(end, passage.end))
  }
  const codePoints = Array.from(passage.text)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? from
    return {
      start: from,
      text: codePoints.slice(from - passage.start, to - passage.start).join(''),
      marks: within.filter(({ start, end }) => start <= from && end >= to),
    }
  })
}

/** Characters that cannot be seen, or turn the direction of writing. */
const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** With a sign in place of each such character, as `⟨U+202E⟩`, so that what is read is what stands there. */
export function shownCharacters(text: string): string {
  return text.replace(HIDDEN, (one) => `⟨U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}
