import type { ReviewedFragment } from '../api/__generated__/desk-operations.ts'
import type { Place } from './text-places.ts'

/** Something that stands over words of a reviewed text. */
export interface ReviewMark extends Place {
  readonly type: 'mention' | 'draft' | 'picked'
  readonly verdict: 'OPEN' | 'ACCEPTED' | 'REJECTED'
  /** The suggestion; null for what a person added or picked. */
  readonly name: string | null
}

/** All marks, in the order in which they count where several lie over the same words: a mention rather than the claim around it. */
export function reviewMarks(
  {
    mentions,
    claims,
    addedMentions,
    addedClaims,
  }: Pick<ReviewedFragment, 'mentions' | 'claims' | 'addedMentions' | 'addedClaims'>,
  picked: Place | null,
): readonly ReviewMark[] {
  const found = (type: 'mention' | 'draft', items: readonly Found[]) =>
    items.map(({ name, verdict, suggestion: { start, end } }): ReviewMark => ({ type, verdict, name, start, end }))
  const added = (type: 'mention' | 'draft', places: readonly Place[]) =>
    places.map(({ start, end }): ReviewMark => ({ type, verdict: 'ACCEPTED', name: null, start, end }))
  return [
    ...found('mention', mentions),
    ...added('mention', addedMentions),
    ...found('draft', claims),
    ...added('draft', addedClaims),
    ...(picked === null ? [] : [{ type: 'picked' as const, verdict: 'OPEN' as const, name: null, ...picked }]),
  ]
}

interface Found {
  readonly name: string
  readonly verdict: ReviewMark['verdict']
  readonly suggestion: Place
}
