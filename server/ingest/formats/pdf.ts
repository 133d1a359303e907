import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withoutRadicals } from '../radicals.ts'
import { DocumentRefused } from '../refusal.ts'
import { type Extract, oneLine } from './extract.ts'
import { type Line, paragraphsOf } from './pdf-lines.ts'

/** Tables of characters that PDFs in Chinese refer to by name. */
const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/')

/** Below so many letters a page, on average, the pages are pictures. */
const LEAST_LETTERS_A_PAGE = 20

/** The words of a PDF, its lines joined to paragraphs; headers and page numbers are left out. Throws DocumentRefused. */
export async function readPdf(bytes: Uint8Array, onPage?: (done: number, total: number) => void): Promise<Extract> {
  const document = await open(bytes)
  try {
    const pages: Line[][] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await linesOf(document, number))
      onPage?.(number, document.numPages)
    }
    const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0)
    if (letters < LEAST_LETTERS_A_PAGE * Math.max(1, pages.length)) throw pictureOnly(pages.length)
    const { info } = await document.getMetadata()
    return { ...paragraphsOf(pages), declaredLanguage: languageOf(info) }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      // The library takes the bytes for itself, so it is given a copy.
      data: new Uint8Array(bytes),
      cMapUrl: CMAPS,
      cMapPacked: true,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new DocumentRefused(
        'ENCRYPTED',
        'The PDF is under a password.',
        'Save it without a password and bring it again.',
        {
          cause: error,
        },
      )
    }
    throw new DocumentRefused('MALFORMED', 'The PDF is damaged and cannot be read.', 'Save or download it anew.', {
      cause: error,
    })
  }
}

/** The lines of a page in the order in which the file gives them. */
async function linesOf(document: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const lines: Line[] = []
  let text = ''
  let place: { x: number; y: number; height: number } | null = null
  for (const item of items) {
    if (!('str' in item)) continue
    // The last two numbers of the matrix are where the words begin, in points from the lower left of the page.
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    if (item.str.trim() !== '') place ??= { x, y, height: item.height }
    text += withoutRadicals(item.str)
    if (!item.hasEOL) continue
    if (place !== null) lines.push({ text: oneLine(text), ...place })
    text = ''
    place = null
  }
  if (place !== null) lines.push({ text: oneLine(text), ...place })
  page.cleanup()
  return lines
}

function languageOf(info: object): string | null {
  return 'Language' in info && typeof info.Language === 'string' ? info.Language : null
}

function pictureOnly(pages: number): DocumentRefused {
  return new DocumentRefused(
    'NO_TEXT',
    `The PDF has ${pages} ${pages === 1 ? 'page' : 'pages'}, but almost no text: its pages are pictures.`,
    'Run text recognition (OCR) over it, check the words, and bring the result.',
  )
}
