import { readDocument } from '../ingest/document/read-document.ts'
import type { ReadBundleFile, ReadFile } from './bring-in.ts'
import { readBundle } from './bundle/read-bundle.ts'

/** Reads in the thread that asks: for programs that answer nobody. */
export const readHere: ReadFile = ({ bytes, name, encoding }) => readDocument(bytes, name, { encoding })
export const readBundleHere: ReadBundleFile = ({ bytes }) => readBundle(bytes)
