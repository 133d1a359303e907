import { shownCharacters } from './marked-text.ts'

/** A place in a text, in code points, end exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}
export interface PassageText extends Place {
  readonly number: number
  readonly text: string
}
export interface Word extends Place {
  readonly text: string
}

/** The words of a paragraph, without what stands between them. Chinese is cut as the browser knows its words. */
export function wordsOf(passage: PassageText): readonly Word[] {
  return segments(passage, 'word').flatMap(({ isWordLike, ...word }) => (isWordLike === true ? [word] : []))
}

/** The sentences of the paragraph that a place touches, as one place; without white space at its ends. */
export function sentenceAround(passage: PassageText, place: Place): Place {
  const touched = segments(passage, 'sentence').filter(({ start, end }) => start < place.end && end > place.start)
  const [first, last] = [touched[0], touched.at(-1)]
  return first === undefined || last === undefined
    ? place
    : (clipped([passage], { start: first.start, end: last.end }) ?? place)
}

/** Of a selection what lies in the first paragraph that it touches, without white space at its ends; null where nothing is left. */
export function clipped(passages: readonly PassageText[], { start, end }: Place): Place | null {
  for (const passage of passages) {
    const from = Math.max(start, passage.start)
    const words = wordsBetween(passage, { start: from, end: Math.min(end, passage.end) })
    const trimmed = words.trim()
    if (trimmed === '') continue
    const lead = lengthOf(words) - lengthOf(words.trimStart())
    return { start: from + lead, end: from + lead + lengthOf(trimmed) }
  }
  return null
}

/** The words at a place of a paragraph. */
export function wordsBetween(passage: PassageText, { start, end }: Place): string {
  return Array.from(passage.text)
    .slice(Math.max(0, start - passage.start), Math.max(0, end - passage.start))
    .join('')
}

export function passageOf(passages: readonly PassageText[], { start, end }: Place): PassageText | undefined {
  return passages.find((passage) => passage.start <= start && passage.end >= end)
}

/** How many code points of a text stand before an offset in it as it is shown, where signs stand for what cannot be seen. */
export function codePointsBefore(text: string, shownOffset: number): number {
  let [shown, count] = [0, 0]
  for (const character of text) {
    if (shown >= shownOffset) return count
    shown += shownCharacters(character).length
    count += 1
  }
  return count
}

interface Segment extends Word {
  readonly isWordLike: boolean | undefined
}

function segments({ text, start }: PassageText, granularity: 'word' | 'sentence'): readonly Segment[] {
  let at = start
  return Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment, isWordLike }) => {
    const place = { start: at, end: at + lengthOf(segment), text: segment, isWordLike }
    at = place.end
    return place
  })
}

function lengthOf(text: string): number {
  return Array.from(text).length
}
