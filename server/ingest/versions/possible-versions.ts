import type { IncomingDocument } from '../document/read-document.ts'
import type { KnownDocuments, PossibleDocument } from './known-documents.ts'
import { doSignsSuffice, type Sign, type Told } from './signs.ts'
import { type ComparedText, comparedText, likenessOf, type TextLikeness } from './text-likeness.ts'

/** A document of the graph that a text may be a version of, and what speaks for it. Nothing follows of itself from it. */
export interface PossibleVersion {
  readonly document: string
  /** The text of the document that is most like it, and how much; null where it has none, or none that is like it. */
  readonly text: (TextLikeness & { readonly expression: string }) | null
  /** What was told of the text and is so of the document too. */
  readonly signs: readonly Sign[]
}

/** From this likeness on a text may be a version of another: some two fifths of each of two texts of the same length. */
export const POSSIBLE = 0.25
/** Documents that are told. */
export const MOST_POSSIBLE = 5

export interface Comparison {
  readonly text: ComparedText
  /** What has to be read to go on. */
  readonly candidates: readonly PossibleDocument[]
}

/** First step: which documents are to be looked at. */
export function comparisonOf(
  document: Pick<IncomingDocument, 'passages'>,
  told: Told,
  known: KnownDocuments,
  importId: string,
): Comparison {
  const text = comparedText(document.passages)
  return { text, candidates: known.possible(text, told, importId) }
}

/** Second step: those it may be a version of, the likeliest first. `comparedOf` gives what is compared of an expression. */
export function possibleVersions(
  { text, candidates }: Comparison,
  told: Told,
  comparedOf: (expression: string) => ComparedText | undefined,
): readonly PossibleVersion[] {
  const found = candidates.flatMap(({ document, expression, signs, isInLanguage }): readonly PossibleVersion[] => {
    const known = expression === null ? undefined : comparedOf(expression)
    const likeness = known === undefined ? null : likenessOf(text, known)
    const isAlike = likeness !== null && likeness.likeness >= POSSIBLE
    if (!isAlike && document !== told.versionOf && !doSignsSuffice(signs, isInLanguage, told)) return []
    return [{ document, signs, text: isAlike && expression !== null ? { ...likeness, expression } : null }]
  })
  const weight = ({ text: alike }: PossibleVersion): number => alike?.likeness ?? 0
  return found
    .sort((a, b) => weight(b) - weight(a) || b.signs.length - a.signs.length || (a.document < b.document ? -1 : 1))
    .slice(0, MOST_POSSIBLE)
}
