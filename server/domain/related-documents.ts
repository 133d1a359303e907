import type { RelatedDocument, SharedEntity } from './graph-store.ts'

/**
 * How alike two documents are: what the entities that appear in both weigh, as a share of what those that appear in either do.
 * An entity weighs the more the fewer documents it appears in: round(1000 · ln(documents in all / documents with it)), so one that
 * appears in every document weighs nothing. Weights are whole numbers, so that every store adds them up alike.
 * docs/linking.md tells why.
 */

/** Shared entities that an answer names for one document; the weights count all of them. */
export const MOST_SHARED = 50

/** Between 0 and 1. */
export function likeness({ sharedWeight, unionWeight }: RelatedDocument): number {
  return unionWeight === 0 ? 0 : sharedWeight / unionWeight
}

/** The part of a document's likeness that one shared entity makes up. */
export function shareOf({ weight }: SharedEntity, { unionWeight }: RelatedDocument): number {
  return unionWeight === 0 ? 0 : weight / unionWeight
}

/** Rows of an adapter, a shared entity each, in the order that the port documents, as documents. */
export function relatedFrom(
  rows: Iterable<SharedEntity & Pick<RelatedDocument, 'document' | 'sharedWeight' | 'unionWeight'>>,
): readonly RelatedDocument[] {
  const related = new Map<string, RelatedDocument & { shared: SharedEntity[] }>()
  for (const { document, sharedWeight, unionWeight, entity, documents, weight } of rows) {
    const one = related.get(document) ?? { document, sharedWeight, unionWeight, shared: [] }
    if (one.shared.length < MOST_SHARED) one.shared.push({ entity, documents, weight })
    related.set(document, one)
  }
  return [...related.values()]
}
