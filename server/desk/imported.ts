import type { Draft } from '../ingest/claims/find-drafts.ts'
import type { IncomingDocument } from '../ingest/document/read-document.ts'
import type { Format } from '../ingest/formats/format.ts'
import type { Mention } from '../ingest/mentions/suggestion.ts'
import type { TextSample } from '../ingest/versions/text-likeness.ts'
import type { BundleFormat } from './bundle/read-bundle.ts'
import type { BundleRecords } from './bundle/records.ts'
import type { DocumentDescription } from './description.ts'

/** A document as it was brought in, and what was found in it then: nothing of it changes later. */
export interface Imported {
  readonly document: Omit<IncomingDocument, 'format'> & { readonly format: Format | BundleFormat }
  /** What was told of it, completed by what it says of itself. */
  readonly description: DocumentDescription
  /** The first is called `m1`. */
  readonly mentions: readonly Mention[]
  /** The first is called `c1`. */
  readonly claims: readonly Draft[]
  /** Records of another graph: then there is no text, and nothing to be found in it. */
  readonly bundle?: BundleRecords
}

/** What a list of imports shows of one. */
export interface ImportSummary {
  readonly title: string
  readonly format: string
  readonly mentions: number
  readonly claims: number
  /** Of its text, by which texts that are not in the graph yet are compared; none of a bundle. */
  readonly sample?: TextSample
}

/** The name of a suggestion by its place in its list, and the place by the name; null for what names none. */
export function suggestionName(kind: 'm' | 'c', index: number): string {
  return `${kind}${index + 1}`
}
export function suggestionIndex(kind: 'm' | 'c', name: string): number | null {
  const found = /^([mc])([1-9]\d{0,6})$/.exec(name)
  return found?.[1] === kind ? Number(found[2]) - 1 : null
}
