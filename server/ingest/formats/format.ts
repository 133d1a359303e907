import { extname } from 'node:path'
import { DocumentRefused } from '../refusal.ts'

export const FORMATS = ['TEXT', 'MARKDOWN', 'HTML', 'PDF', 'DOCX', 'AKOMA_NTOSO'] as const
export type Format = (typeof FORMATS)[number]

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'TEXT',
  '.md': 'MARKDOWN',
  '.markdown': 'MARKDOWN',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.xml': 'AKOMA_NTOSO',
  '.akn': 'AKOMA_NTOSO',
}

/**
 * The format of a file: its first bytes tell more than its name, and its name more than how its text begins.
 * Throws DocumentRefused for files of office programs that are not read; whether a text is one, decoding it tells.
 */
export function formatOf(bytes: Uint8Array, fileName: string): Format {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'PDF'
  if (head.startsWith('PK\u0003\u0004')) return 'DOCX'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new DocumentRefused(
      'ENCRYPTED',
      'The file is in the binary format of older office programs, or an office document under a password.',
      'Save it as DOCX without a password, or as PDF or plain text.',
    )
  }
  if (head.startsWith('{\\rtf')) {
    throw new DocumentRefused(
      'UNKNOWN_FORMAT',
      'The file is rich text (RTF), which is not read.',
      'Save it as DOCX, or as PDF or plain text.',
    )
  }
  const byName = BY_ENDING[extname(fileName).toLowerCase()]
  if (byName !== undefined) return byName
  const start = head.trimStart().toLowerCase()
  if (/^<(!doctype html|html)\b/.test(start)) return 'HTML'
  if (/^(<\?xml|<([a-z]+:)?akomantoso)\b/.test(start)) return 'AKOMA_NTOSO'
  return /^#{1,6} +\S/.test(start) ? 'MARKDOWN' : 'TEXT'
}
