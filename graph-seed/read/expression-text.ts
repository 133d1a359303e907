import { codePointLength } from '../model/code-points.ts'

/** A numbered paragraph of one text: where it stands, in code points of the whole, end exclusive. */
export interface Paragraph {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text of one expression, cut into its title and its paragraphs, and quick to slice by code points. */
export class ExpressionText {
  readonly file: string
  readonly text: string
  readonly title: string
  /** Paragraph 1 is the first after the title. */
  readonly paragraphs: readonly Paragraph[]
  readonly #codePoints: readonly string[]

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    this.#codePoints = Array.from(text)
    const lines = text.split('\n')
    this.title = lines[0] ?? ''
    this.paragraphs = paragraphsOf(lines)
  }

  get length(): number {
    return this.#codePoints.length
  }

  /** The code points from start (inclusive) to end (exclusive), cut off at either end of the text. */
  slice(start: number, end: number): string {
    return this.#codePoints.slice(Math.max(0, start), end).join('')
  }

  /** A paragraph by its number; for 0 the title, as one more paragraph. Null where there is none. */
  part(number: number): Paragraph | null {
    if (number === 0) return { number, start: 0, end: codePointLength(this.title), text: this.title }
    return this.paragraphs[number - 1] ?? null
  }

  /** Where in the paragraph the words begin, in code points of the whole text; once for each time they occur. */
  occurrences(exact: string, paragraph: Paragraph): readonly number[] {
    const { text, start } = paragraph
    const found: number[] = []
    for (let index = text.indexOf(exact); index >= 0; index = text.indexOf(exact, index + 1)) {
      found.push(start + codePointLength(text.slice(0, index)))
    }
    return found
  }
}

function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const [index, text] of lines.entries()) {
    const end = start + codePointLength(text)
    if (index > 0 && text.trim() !== '') paragraphs.push({ number: paragraphs.length + 1, start, end, text })
    start = end + 1
  }
  return paragraphs
}
