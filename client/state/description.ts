import type { DocumentDescriptionInput, ReviewedFragment } from '../api/__generated__/desk-operations.ts'
import type { Named } from './claim-wording.ts'

/** What is told of a document by words or by a choice: first what is needed before it can be applied. */
export const TOLD_FIELDS = [
  'title', 'date', 'readAt', 'readIn', 'language', 'id', 'symbol', 'category', 'fidelity',
] as const // prettier-ignore
export type ToldField = (typeof TOLD_FIELDS)[number]
const NEEDED: readonly ToldField[] = ['title', 'date', 'readAt', 'readIn', 'language', 'id']

/** What a form about a document holds; an empty text is not told. */
export interface Description {
  readonly texts: Readonly<Record<ToldField, string>>
  readonly issuers: readonly Named[]
}
/** What was typed and chosen in it: all else is as it was told. */
export interface TypedDescription {
  readonly texts: Partial<Record<ToldField, string>>
  /** Null while nobody chose any. */
  readonly issuers: readonly Named[] | null
}
export const NOTHING_TYPED: TypedDescription = { texts: {}, issuers: null }

/** What is told so far. Issuers may be entities that the same review creates. */
export function toldOf(description: ReviewedFragment['description'], created: readonly Named[]): Description {
  const known = [...description.issuersInGraph, ...created]
  return {
    texts: Object.fromEntries(TOLD_FIELDS.map((field) => [field, description[field] ?? ''])) as Description['texts'],
    issuers: description.issuers.flatMap((id) => known.find((one) => one.id === id) ?? []),
  }
}

export function withTyped(told: Description, typed: TypedDescription): Description {
  return { texts: { ...told.texts, ...typed.texts }, issuers: typed.issuers ?? told.issuers }
}

/** What is still to be told before it can be applied. Of a version nearly all is told by the document that it is one of. */
export function missingOf(told: Description, isVersion: boolean): ReadonlySet<ToldField | 'issuers'> {
  const needed = isVersion ? (['language'] as const) : NEEDED
  return new Set([
    ...needed.filter((field) => told.texts[field] === ''),
    ...(isVersion || told.issuers.length > 0 ? [] : (['issuers'] as const)),
  ])
}

/** What is told otherwise than before, as it is sent; null where nothing is. What was told once is not taken away by emptying its field. */
export function newlyTold(told: Description, typed: TypedDescription): DocumentDescriptionInput | null {
  const after = withTyped(told, typed)
  const texts = TOLD_FIELDS.map((field) => [field, after.texts[field].trim()] as const).filter(
    ([field, text]) => text !== '' && text !== told.texts[field],
  )
  const issuers = after.issuers.map(({ id }) => id)
  const isSame = issuers.join() === told.issuers.map(({ id }) => id).join()
  if (texts.length === 0 && (isSame || issuers.length === 0)) return null
  return { ...Object.fromEntries(texts), ...(isSame || issuers.length === 0 ? {} : { issuers }) }
}
