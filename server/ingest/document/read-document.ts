import { createHash } from 'node:crypto'
import { declaredEncoding, decodeText } from '../formats/decode-text.ts'
import type { Extract } from '../formats/extract.ts'
import { type Format, formatOf } from '../formats/format.ts'
import { refuseTooLarge } from '../limits.ts'
import { DocumentRefused, type Warning } from '../refusal.ts'
import { guessLanguage, type LanguageGuess } from './guess-language.ts'
import { type Passage, passagesOf } from './passages.ts'

/** A document as it was brought in: its kept text, cut into passages. */
export interface IncomingDocument {
  readonly format: Format
  readonly title: string | null
  readonly language: LanguageGuess & { readonly declared: string | null }
  /** Kept unchanged from here on; every offset counts its code points. */
  readonly text: string
  /** SHA-256, lower-case hex, of the UTF-8 bytes of `text`. */
  readonly sha256: string
  readonly passages: readonly Passage[]
  readonly warnings: readonly Warning[]
}

/** Told of each page read: which it is, of how many. */
export type OnPage = (done: number, total: number) => void

export interface Reading {
  /** The encoding, where the file does not say it and it is not UTF-8. */
  readonly encoding?: string | undefined
  readonly onPage?: OnPage | undefined
}

/** Reads a file of any format. Throws DocumentRefused. */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  reading: Reading = {},
): Promise<IncomingDocument> {
  if (bytes.length === 0) throw empty()
  refuseTooLarge(bytes.length)
  const format = formatOf(bytes, fileName)
  const kept =
    format === 'TEXT' ? keepText(decodeText(bytes, reading.encoding)) : layOut(await extract(format, bytes, reading))
  if (!/[\p{L}\p{N}]/u.test(kept.text)) throw empty()
  const { title, text, from, declared } = kept
  return {
    format,
    title,
    language: { ...guessLanguage(text), declared },
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    passages: passagesOf(text, from),
    warnings: [...kept.warnings, ...warningsOf(text)],
  }
}

/** What reads a format is loaded when the first file of it comes: together it takes longer to load than a short text to be read. */
async function extract(format: Exclude<Format, 'TEXT'>, bytes: Uint8Array, reading: Reading): Promise<Extract> {
  const decoded = (): string => decodeText(bytes, reading.encoding ?? declaredEncoding(bytes))
  switch (format) {
    case 'MARKDOWN': {
      const { readMarkdown } = await import('../formats/markdown.ts')
      return readMarkdown(decodeText(bytes, reading.encoding))
    }
    case 'HTML': {
      const { readHtml } = await import('../formats/html.ts')
      return readHtml(decoded())
    }
    case 'AKOMA_NTOSO': {
      const { readAkomaNtoso } = await import('../formats/akoma-ntoso.ts')
      return readAkomaNtoso(decoded())
    }
    case 'PDF': {
      // It also replaces JSON.stringify and others by slower ones of its own.
      const { readPdf } = await import('../formats/pdf.ts')
      return readPdf(bytes, reading.onPage)
    }
    case 'DOCX': {
      const { readDocx } = await import('../formats/docx.ts')
      return readDocx(bytes)
    }
  }
}

interface Kept {
  readonly title: string | null
  readonly text: string
  /** Where the first passage may begin, in UTF-16 units. */
  readonly from: number
  readonly declared: string | null
  readonly warnings: readonly Warning[]
}

/** The layout of the corpus: the title in the first line, then paragraphs with a blank line between. */
function layOut({ title, blocks, declaredLanguage, warnings }: Extract): Kept {
  const text = [...(title === null ? [] : [title]), ...blocks].join('\n\n') + '\n'
  return { title, text, from: title?.length ?? 0, declared: declaredLanguage, warnings }
}

const LONGEST_TITLE = 300

/** Plain text is kept as it is, but for the ends of its lines. A first line that reads like a title is the title. */
function keepText(decoded: string): Kept {
  const text = decoded.replace(/\r\n?/g, '\n')
  const first = /^\s*([^\n]*[^\s])[^\S\n]*\n[^\S\n]*\n/u.exec(text)
  const line = first?.[1] ?? ''
  const isTitle = first !== null && line.length <= LONGEST_TITLE && !/[.!?;。！？；]$/u.test(line)
  const warnings =
    text === decoded
      ? []
      : [{ code: 'LINE_ENDS', message: 'Lines ended as on Windows; they end with a line feed now.' }]
  return { title: isTitle ? line : null, text, from: isTitle ? first[0].length : 0, declared: null, warnings }
}

function warningsOf(text: string): readonly Warning[] {
  const hidden = text.match(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu)?.length ?? 0
  const lost = text.match(/\ufffd/gu)?.length ?? 0
  return [
    ...(hidden === 0
      ? []
      : [
          {
            code: 'INVISIBLE_CHARACTERS',
            message: `${hidden} characters are invisible or turn the direction of writing.`,
          },
        ]),
    ...(lost === 0
      ? []
      : [{ code: 'LOST_CHARACTERS', message: `${lost} characters were lost before the file was made (U+FFFD).` }]),
  ]
}

function empty(): DocumentRefused {
  return new DocumentRefused('EMPTY', 'The file holds no words.', 'Check that it is the file you meant.')
}
