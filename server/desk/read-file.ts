import { type OnPage, readDocument } from '../ingest/document/read-document.ts'
import type { ReadBundleFile, ReadFile } from './bring-in.ts'
import { readBundle } from './bundle/read-bundle.ts'

/** Reads in the thread that asks: for programs that answer nobody. */
export const readHere = (({ bytes, name, encoding }, onPage?: OnPage) =>
  readDocument(bytes, name, { encoding, onPage })) satisfies ReadFile
export const readBundleHere: ReadBundleFile = ({ bytes }) => readBundle(bytes)
