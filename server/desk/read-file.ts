import { type OnPage, readDocument } from '../ingest/document/read-document.ts'
import type { ReadBundleFile, ReadFile } from './bring-in.ts'

/** Reads in the thread that asks: for programs that answer nobody. */
export const readHere = (({ bytes, name, encoding }, onPage?: OnPage) =>
  readDocument(bytes, name, { encoding, onPage })) satisfies ReadFile
/** With a bundle come the schemas of every record, which no document needs. */
export const readBundleHere: ReadBundleFile = async ({ bytes }) => {
  const { readBundle } = await import('./bundle/read-bundle.ts')
  return readBundle(bytes)
}
