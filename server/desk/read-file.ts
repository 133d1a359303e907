import { readDocument } from '../ingest/document/read-document.ts'
import type { ReadFile } from './bring-in.ts'

/** Reads in the thread that asks: for programs that answer nobody. */
export const readHere: ReadFile = ({ bytes, name, encoding }) => readDocument(bytes, name, { encoding })
