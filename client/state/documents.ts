import type { AppearsFragment, ListedFragment } from '../api/__generated__/documents-operations.ts'
import { mayFallWithin } from './edtf-span.ts'
import { holds } from './sorting.ts'

export interface DocumentRow {
  readonly document: ListedFragment
  /** How the entity that is looked for appears in it; null where all documents are listed. */
  readonly appearance: AppearsFragment | null
}

export interface DocumentChoices {
  /** `held` for those of which a text is held, `described` for those known by description alone. */
  readonly status?: string | undefined
  readonly find?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function isHeld({ expressions }: { readonly expressions: readonly unknown[] }): boolean {
  return expressions.length > 0
}

/** How many sentences of its text may be claims that nobody decided on: as long as there are any, what it leaves unsaid is not known. */
export function openClaimsOf({
  expressions,
}: {
  readonly expressions: readonly { readonly openClaims: number }[]
}): number {
  return isHeld({ expressions }) ? Math.min(...expressions.map(({ openClaims }) => openClaims)) : 0
}

/** Those documents that are asked for. `textOf` says what words may be found in: what the table shows of each. */
export function chosenDocuments(
  rows: readonly DocumentRow[],
  { status, find, from, to }: DocumentChoices,
  textOf: (row: DocumentRow) => readonly string[],
): readonly DocumentRow[] {
  const period = from === undefined && to === undefined ? null : { from: from ?? '', to: to ?? '9999' }
  return rows.filter((row) => {
    const { document } = row
    return (
      (status === undefined || (status === 'held') === isHeld(document)) &&
      (period === null || mayFallWithin(document.date, period)) &&
      (find === undefined || holds(textOf(row), find))
    )
  })
}

/** Ways in which an entity appears in a document, those that it does, most first. */
export const WAYS = ['mentions', 'speaks', 'addressed', 'spokenOf'] as const
export type Way = (typeof WAYS)[number]

export function waysOf(appearance: AppearsFragment): readonly Way[] {
  return WAYS.filter((way) => appearance[way] > 0)
}

/** How often in all, whatever the way. */
export function timesOf(appearance: AppearsFragment): number {
  return WAYS.reduce((sum, way) => sum + appearance[way], 0)
}
