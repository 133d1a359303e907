import type { GraphSnapshot } from '../domain/graph-store.ts'
import type { IncomingDocument } from '../ingest/document/read-document.ts'
import { comparedText, smallSampleOf } from '../ingest/versions/text-likeness.ts'
import type { Suggester } from '../suggest/suggester.ts'
import type { ReadBundle } from './bundle/read-bundle.ts'
import type { DocumentDescription } from './description.ts'
import type { Imported, ImportSummary } from './imported.ts'

/** A file of any format that is taken, as somebody gave it. */
export interface IncomingFile {
  readonly bytes: Uint8Array
  readonly name: string
  /** Where the file does not say it and is not UTF-8. */
  readonly encoding?: string | undefined
}

/** Reads a file. Rejects with DocumentRefused (server/ingest/refusal.ts) where that cannot be brought in. */
export type ReadFile = (file: IncomingFile) => Promise<IncomingDocument>

/** Reads a bundle. Rejects with DocumentRefused where the file is none. */
export type ReadBundleFile = (file: IncomingFile) => Promise<ReadBundle>

/** What is found in a document, and what is told of it completed by what it says of itself. */
export async function imported(
  document: IncomingDocument,
  given: DocumentDescription,
  suggester: Suggester,
  snapshot: GraphSnapshot,
): Promise<Imported> {
  const description = completed(given, document)
  const hints = { date: description.date, issuers: description.issuers ?? [] }
  const { mentions, drafts } = await suggester.suggest(snapshot, document.text, hints)
  return { document, description, mentions, claims: drafts }
}

function completed(given: DocumentDescription, { title, language, sha256 }: IncomingDocument): DocumentDescription {
  const told = given.language ?? language.language
  return {
    id: `imported-${sha256.slice(0, 12)}`,
    fidelity: 'AS_PUBLISHED',
    ...(title === null ? {} : { title: title.slice(0, 1000) }),
    ...(told === null ? {} : { language: told }),
    ...given,
  }
}

export function summaryOf({ document, description, mentions, claims, bundle }: Imported): ImportSummary {
  return {
    title: description.title ?? document.text.trim().split('\n', 1)[0]?.slice(0, 200) ?? '',
    format: document.format,
    mentions: mentions.length,
    claims: claims.length,
    ...(bundle === undefined ? { sample: smallSampleOf(comparedText(document.passages)) } : {}),
  }
}
