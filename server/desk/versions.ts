import type { NodeOf } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot } from '../domain/graph-store.ts'
import type { IncomingDocument } from '../ingest/document/read-document.ts'
import { CodePointIndex } from '../ingest/document/code-point-index.ts'
import type { PossibleVersion } from '../ingest/versions/possible-versions.ts'
import type { TextsOfGraph } from './graph-texts.ts'
import type { ReviewedImport } from './reviewed-import.ts'
import type { Review } from './review.ts'

/** A document of the graph of which a text is another version: its versions, and what is quoted from them. */
export interface Versioned {
  readonly document: NodeOf<'DOCUMENT'>
  readonly expressions: readonly NodeOf<'EXPRESSION'>[]
  readonly anchors: readonly NodeOf<'ANCHOR'>[]
}

/** Where the words that an assertion was quoted with stand in another version in the same language. */
export type FoundAgain = {
  readonly assertion: string
  readonly exact: string
} & (
  | { readonly outcome: 'IN_ITS_PLACE'; readonly passage: string; readonly start: number; readonly end: number }
  /** Once, but in a paragraph of another number; more than once; nowhere. None of them is quoted anew. */
  | { readonly outcome: 'ELSEWHERE' | 'SEVERAL_TIMES' | 'GONE' }
)

/** A document that a text may be a version of, and whether somebody said that it is, or is not. */
export interface WeighedVersion extends PossibleVersion {
  readonly verdict: 'OPEN' | 'ACCEPTED' | 'REJECTED'
}

/** Documents that an import may be a version of, with what was decided of each; none for a bundle. */
export async function versionsAmong(
  texts: TextsOfGraph,
  { id, imported, review }: ReviewedImport,
): Promise<readonly WeighedVersion[]> {
  if (imported.bundle !== undefined) return []
  return weighed(await texts.possibleVersions(id, imported, review.description), review)
}

/** What of them is open. What is in the graph already is what it is: that is not asked again. */
export async function undecidedAmong(texts: TextsOfGraph, entry: ReviewedImport): Promise<readonly WeighedVersion[]> {
  if (entry.contribution !== null || entry.review.description.versionOf !== undefined) return []
  return (await versionsAmong(texts, entry)).filter(({ verdict }) => verdict === 'OPEN')
}

function weighed(possible: readonly PossibleVersion[], { description, otherThan }: Review): readonly WeighedVersion[] {
  return possible.map((one) => {
    const isOther = otherThan.some(({ decision }) => decision.document === one.document)
    const verdict = one.document === description.versionOf ? 'ACCEPTED' : isOther ? 'REJECTED' : 'OPEN'
    return { ...one, verdict }
  })
}

/** Reads the document, but for what this import itself has added to it, in three round trips; null where there is none. */
export async function readVersioned(snapshot: GraphSnapshot, id: string, importId: string): Promise<Versioned | null> {
  const [document] = await snapshot.nodes([id])
  if (document?.kind !== 'DOCUMENT') return null
  const parts = await snapshot.nodes([...document.expressions, ...document.assertions])
  const isOwn = (node: { readonly provenance?: { readonly import: string } | undefined }): boolean =>
    node.provenance?.import === importId
  const expressions = parts.flatMap((node) => (node?.kind === 'EXPRESSION' && !isOwn(node) ? [node] : []))
  const quoted = parts.flatMap((node) => (node?.kind === 'ASSERTION' ? node.anchors : []))
  const anchors = (await snapshot.nodes(quoted)).flatMap((node) =>
    node?.kind === 'ANCHOR' && !isOwn(node) ? [node] : [],
  )
  return { document, expressions, anchors }
}

/** Looks for every quote in the language of the new version. What does not stand in its paragraph, once, is told and left. */
export function findAgain(
  { text, passages }: Pick<IncomingDocument, 'text' | 'passages'>,
  language: string,
  { document, anchors }: Versioned,
): readonly FoundAgain[] {
  const index = new CodePointIndex(text)
  const latest = new Map(anchors.filter((one) => one.language === language).map((one) => [one.assertion, one]))
  return [...latest.values()].map(({ assertion, exact, passage }): FoundAgain => {
    const places = occurrences(text, exact).map((at) => ({
      start: index.at(at),
      end: index.at(at + exact.length),
    }))
    const own = passages.find(({ number }) => `${document.id}:p${number}` === passage)
    const inside = places.filter(({ start, end }) => own !== undefined && own.start <= start && end <= own.end)
    const [place] = inside
    if (place !== undefined && inside.length === 1)
      return { assertion, exact, outcome: 'IN_ITS_PLACE', passage, ...place }
    const outcome = places.length === 0 ? 'GONE' : places.length === 1 ? 'ELSEWHERE' : 'SEVERAL_TIMES'
    return { assertion, exact, outcome }
  })
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}
