import type { MessagePort } from 'node:worker_threads'
import type { IncomingDocument } from '../ingest/document/read-document.ts'
import { DocumentRefused } from '../ingest/refusal.ts'
import type { IncomingFile } from './bring-in.ts'
import type { ReadBundle } from './bundle/read-bundle.ts'
import { readBundleHere, readHere } from './read-file.ts'

export interface ReadTask {
  readonly as: 'DOCUMENT' | 'BUNDLE'
  readonly file: IncomingFile
  /** Where pages that were read are told, each as PageRead. */
  readonly pages?: MessagePort | undefined
}

export interface PageRead {
  readonly done: number
  readonly total: number
}

/** A DocumentRefused: errors lose their class on the way between threads. */
type Refusal = Pick<DocumentRefused, 'code' | 'message' | 'remedy' | 'encoding'>

export type Read =
  { readonly document: IncomingDocument } | { readonly bundle: ReadBundle } | { readonly refused: Refusal }

/** Runs in a thread of its own. */
export default async function read({ as, file, pages }: ReadTask): Promise<Read> {
  const onPage = (done: number, total: number): void => pages?.postMessage({ done, total } satisfies PageRead)
  try {
    return as === 'BUNDLE' ? { bundle: await readBundleHere(file) } : { document: await readHere(file, onPage) }
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    const { code, message, remedy, encoding } = error
    return { refused: { code, message, remedy, encoding } }
  } finally {
    pages?.close()
  }
}
