import { codePointLength } from '../model/code-points.ts'

/** A numbered paragraph of one text: where it stands, in code points of the whole, end exclusive. */
export interface Paragraph {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How a text is cut that is not laid out like those of the corpus. */
interface Division {
  readonly title: string
  /** In the order of their numbers. */
  readonly paragraphs: readonly Paragraph[]
}

/** The text of one expression, cut into its title and its paragraphs, and quick to slice by code points. */
export class ExpressionText {
  readonly file: string
  readonly text: string
  readonly title: string
  /** Paragraph 1 is the first after the title. */
  readonly paragraphs: readonly Paragraph[]
  readonly #codePoints: readonly string[]

  /** The title is the first line, and each further line that is not empty a paragraph, unless told otherwise. */
  constructor(file: string, text: string, division: Division = firstLineAndOthers(text)) {
    this.file = file
    this.text = text
    this.title = division.title
    this.paragraphs = division.paragraphs
    this.#codePoints = Array.from(text)
  }

  get length(): number {
    return this.#codePoints.length
  }

  /** The code points from start (inclusive) to end (exclusive), cut off at either end of the text. */
  slice(start: number, end: number): string {
    return this.#codePoints.slice(Math.max(0, start), end).join('')
  }

  /** A paragraph by its number; for 0 what stands before the first, which is the title. Null where there is none. */
  part(number: number): Paragraph | null {
    if (number === 0) {
      const end = this.paragraphs[0]?.start ?? this.length
      return { number, start: 0, end, text: this.slice(0, end) }
    }
    const found = this.paragraphs[number - 1]
    // A version may lack a paragraph that others have.
    return found?.number === number ? found : (this.paragraphs.find((paragraph) => paragraph.number === number) ?? null)
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

function firstLineAndOthers(text: string): Division {
  const lines = text.split('\n')
  return { title: lines[0] ?? '', paragraphs: paragraphsOf(lines) }
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
