import type { IncomingDocument } from '../ingest/document/read-document.ts'
import { DocumentRefused, type RefusalCode } from '../ingest/refusal.ts'
import type { IncomingFile } from './bring-in.ts'
import type { ReadBundle } from './bundle/read-bundle.ts'
import { readBundleHere, readHere } from './read-file.ts'

export interface ReadTask {
  readonly as: 'DOCUMENT' | 'BUNDLE'
  readonly file: IncomingFile
}

/** Errors lose their class on the way between threads. */
export type Read =
  | { readonly document: IncomingDocument }
  | { readonly bundle: ReadBundle }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string; readonly remedy: string } }

/** Runs in a thread of its own. */
export default async function read({ as, file }: ReadTask): Promise<Read> {
  try {
    return as === 'BUNDLE' ? { bundle: await readBundleHere(file) } : { document: await readHere(file) }
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    const { code, message, remedy } = error
    return { refused: { code, message, remedy } }
  }
}
