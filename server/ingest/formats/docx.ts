import { Unzip, UnzipInflate } from 'fflate'
import mammoth from 'mammoth'
import { MOST_UNPACKED_BYTES, MOST_XML_BYTES } from '../limits.ts'
import { DocumentRefused } from '../refusal.ts'
import type { Extract } from './extract.ts'
import { readHtml } from './html.ts'

const CHUNK = 64 * 1024

interface Most {
  /** Of all that is in the archive, and of the XML in it, in bytes. */
  readonly unpacked?: number
  readonly xml?: number
}

/** The words of a DOCX: its main text with lists, tables and notes; neither pictures nor comments. */
export async function readDocx(bytes: Uint8Array, most: Most = {}): Promise<Extract> {
  if (!namesInArchive(bytes, most).includes('word/document.xml')) {
    throw new DocumentRefused(
      'UNKNOWN_FORMAT',
      'The file is an archive, but no DOCX: it holds no word/document.xml.',
      'Save the document as DOCX, or unpack the archive and bring the document in it.',
    )
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh"],
      },
    )
    return readHtml(value)
  } catch (error) {
    if (error instanceof DocumentRefused) throw error
    throw malformed(error)
  }
}

/** The names in the archive. It is unpacked piece by piece and thrown away, so that a bomb is told before anything holds it. */
function namesInArchive(
  bytes: Uint8Array,
  { unpacked: mostUnpacked = MOST_UNPACKED_BYTES, xml: mostXml = MOST_XML_BYTES }: Most,
): readonly string[] {
  const names: string[] = []
  let unpacked = 0
  let xml = 0
  const refuseTooMuch = (): void => {
    if (unpacked > mostUnpacked) throw tooLarge(`The archive unpacks to more than ${megabytes(mostUnpacked)} MB.`)
    if (xml > mostXml)
      throw tooLarge(`The text of the archive, with its markup, has more than ${megabytes(mostXml)} MB.`)
  }
  const archive = new Unzip((file) => {
    names.push(file.name)
    file.ondata = (error, chunk) => {
      if (error !== null) throw malformed(error)
      unpacked += chunk.length
      if (file.name.endsWith('.xml')) xml += chunk.length
      refuseTooMuch()
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      archive.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  } catch (error) {
    // The library may wrap what is thrown while it unpacks.
    refuseTooMuch()
    if (error instanceof DocumentRefused) throw error
    throw malformed(error)
  }
  return names
}

function tooLarge(problem: string): DocumentRefused {
  return new DocumentRefused(
    'ARCHIVE_TOO_LARGE',
    problem,
    'Bring the document without its pictures, or as plain text, or its parts as documents of their own.',
  )
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024)
}

function malformed(cause: unknown): DocumentRefused {
  return new DocumentRefused('MALFORMED', 'The DOCX is damaged.', 'Open it in an office program and save it anew.', {
    cause,
  })
}
