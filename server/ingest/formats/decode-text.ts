import { analyse } from 'chardet'
import { DocumentRefused } from '../refusal.ts'

/**
 * The text of the bytes: UTF-8, UTF-16 with a byte order mark, or the encoding that is named. A byte order mark is left out.
 * Throws DocumentRefused where bytes do not fit: a wrong guess would change the words.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const encoding = markOf(bytes) ?? named ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    const guess = analyse(bytes)
      .find(({ name }) => name !== 'UTF-8' && name !== 'ASCII')
      ?.name.toLowerCase()
    const known =
      error instanceof RangeError ? `No encoding is called "${encoding}".` : `The file is not text in ${encoding}.`
    throw new DocumentRefused(
      'WRONG_ENCODING',
      guess === undefined ? known : `${known} Its bytes look like ${guess}.`,
      `Save it as UTF-8, or name its encoding: --encoding ${guess ?? 'gb18030'}`,
      { cause: error },
    )
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/** The encoding that an HTML or XML file names in its first kilobyte; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i.exec(head)
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)
  return (xml ?? meta)?.[1]
}
