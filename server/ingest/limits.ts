import { DocumentRefused } from './refusal.ts'

/** The largest file that is taken, in bytes. */
const MOST_BYTES = 20 * 1024 * 1024

/** The most that an archive such as a DOCX may unpack to, in bytes. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024

/** The most that the XML in a DOCX may unpack to, in bytes: reading it takes some thirty times as much memory. */
export const MOST_XML_BYTES = 16 * 1024 * 1024

/** How deep elements of a document may stand in one another. */
export const MOST_DEPTH = 400

/** So that a file need not even be read where its size, in bytes, is more than is taken. Throws DocumentRefused. */
export function refuseTooLarge(size: number): void {
  if (size <= MOST_BYTES) return
  throw new DocumentRefused(
    'TOO_LARGE',
    `The file has ${(size / 1024 / 1024).toFixed(1)} MB; at most ${MOST_BYTES / 1024 / 1024} MB are taken.`,
    'Bring its text without pictures, or its parts as documents of their own.',
  )
}
