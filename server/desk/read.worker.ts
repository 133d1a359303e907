import type { IncomingDocument } from '../ingest/document/read-document.ts'
import { DocumentRefused, type RefusalCode } from '../ingest/refusal.ts'
import type { IncomingFile } from './bring-in.ts'
import { readHere } from './read-file.ts'

/** Errors lose their class on the way between threads. */
export type Read =
  | { readonly document: IncomingDocument }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string; readonly remedy: string } }

/** Runs in a thread of its own. */
export default async function read(file: IncomingFile): Promise<Read> {
  try {
    return { document: await readHere(file) }
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    const { code, message, remedy } = error
    return { refused: { code, message, remedy } }
  }
}
