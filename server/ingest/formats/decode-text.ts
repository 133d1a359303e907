import { analyse } from 'chardet'
import { DocumentRefused } from '../refusal.ts'

/** What no text holds, but for a few that some program left behind. */
const CONTROL = /(?!\s)\p{Cc}/gu

/**
 * The text of the bytes: UTF-8, UTF-16 with a byte order mark, or the encoding that is named. A byte order mark is left out.
 * Throws DocumentRefused where bytes do not fit, since a wrong guess would change the words, and where they are no text at all.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const encoding = markOf(bytes) ?? named ?? 'utf-8'
  const { text, cause } = decoded(bytes, encoding)
  if (text !== null && isText(text)) return text
  if (cause instanceof RangeError) throw wrongEncoding(`No encoding is called "${encoding}".`, guessed(bytes))
  if (text === null && !bytes.includes(0))
    throw wrongEncoding(`The file is not text in ${encoding}.`, guessed(bytes), cause)
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== undefined) throw wrongEncoding(`The file is not text in ${encoding}.`, utf16, cause)
  throw new DocumentRefused(
    'UNKNOWN_FORMAT',
    'The file is neither text nor a PDF or DOCX.',
    'Bring the document as plain text, Markdown, HTML, PDF, DOCX or Akoma Ntoso XML.',
    { cause },
  )
}

function decoded(bytes: Uint8Array, encoding: string): { readonly text: string | null; readonly cause?: unknown } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch (cause) {
    return { text: null, cause }
  }
}

function isText(text: string): boolean {
  return !text.includes('\0') && (text.match(CONTROL)?.length ?? 0) * 10 <= text.length
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

function guessed(bytes: Uint8Array): string | undefined {
  return analyse(bytes)
    .map(({ name }) => name.toLowerCase())
    .find((name) => name !== 'utf-8' && name !== 'ascii' && decoded(bytes, name).text !== null)
}

/** What texts in the languages that are read consist of: Latin, Cyrillic and Chinese letters, spaces and marks. */
const USUAL = /[\n\r\t -~\u00a0-\u00ff\u0400-\u045f\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g
const LEAST_USUAL = 0.9

/** Which UTF-16 bytes without a byte order mark seem to be, if any: read the other way round, few characters are usual. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const [likelier] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, share: usualShare(decoded(bytes, encoding).text) }))
    .sort((one, other) => other.share - one.share)
  return likelier !== undefined && likelier.share >= LEAST_USUAL ? likelier.encoding : undefined
}

function usualShare(text: string | null): number {
  return text === null || !isText(text) ? 0 : (text.match(USUAL)?.length ?? 0) / text.length
}

function wrongEncoding(problem: string, encoding: string | undefined, cause?: unknown): DocumentRefused {
  return new DocumentRefused(
    'WRONG_ENCODING',
    encoding === undefined ? problem : `${problem} Its bytes look like ${encoding}.`,
    `Save it as UTF-8, or name its encoding${encoding === undefined ? '.' : `: ${encoding}.`}`,
    { cause, ...(encoding === undefined ? {} : { encoding }) },
  )
}

/** The encoding that an HTML or XML file names in its first kilobyte; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)
  return (xml ?? meta)?.[1]
}
