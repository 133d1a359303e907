/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })
/** The segmenter's time can grow faster than the length, so that it is given no more than this at once. */
const AT_ONCE = 4000

/** The sentences of a text; a line's end always ends one. White space at their ends is left out. */
export function sentencesOf(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/[^\n]+/gu)).flatMap(({ 0: line, index }) => {
    const sentences: Stretch[] = []
    for (let at = 0; at < line.length; at += AT_ONCE) {
      for (const { segment, index: place } of segmenter.segment(line.slice(at, at + AT_ONCE))) {
        const start = index + at + place
        const words = segment.trim()
        const lead = segment.indexOf(words)
        if (words !== '') sentences.push({ start: start + lead, end: start + lead + words.length })
      }
    }
    return sentences
  })
}

const SPLITS =
  /[，,；;]\s*(?:(?=\p{Script=Han})|(?:and|but|including|so as|in order|although|as well as|и|а|но|включая|чтобы)(?!\p{L})\s*)|\s(?=(?:and are|in order to|so as to)\s)/giu
const LEAST = /[\p{Script=Han}]{4}|(?:\p{L}+\P{L}+){3}/u

/** The clauses of a stretch: what commas and small words set apart, where each has words enough to say something. */
export function clausesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end)
  const clauses: Stretch[] = []
  let from = 0
  for (const { 0: split, index } of words.matchAll(SPLITS)) {
    if (!LEAST.test(words.slice(from, index)) || !LEAST.test(words.slice(index + split.length))) continue
    clauses.push({ start: start + from, end: start + index })
    from = index + split.length
  }
  clauses.push({ start: start + from, end: start + words.replace(/[.。；;!?！？\s]+$/u, '').length })
  return clauses.filter((clause) => clause.end > clause.start)
}
