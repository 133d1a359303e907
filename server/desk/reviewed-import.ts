import type { ImportRow, JournalEntry, NewEntry, StoredImport } from '../domain/desk.ts'
import type { Entry } from './decision.ts'
import type { Imported } from './imported.ts'
import { review, type Review } from './review.ts'

/** An import with all that was decided about it. */
export interface ReviewedImport extends Omit<ImportRow, 'summary'> {
  readonly imported: Imported
  readonly review: Review
  readonly journal: readonly JournalEntry[]
  readonly state: ImportState
}
export type ImportState = 'UNDER_REVIEW' | 'TO_BE_APPLIED' | 'APPLIED' | 'WITHDRAWN'

type Row = Omit<ImportRow, 'summary'>

/** An import as it was kept, with how things stand by its journal. */
export function reviewed({ payload, journal, summary: _, ...row }: StoredImport): ReviewedImport {
  // The very value that bringIn() gave the desk.
  return standing(row, payload as Imported, journal)
}

/** The same import once an entry was added to its journal, and nothing else. */
export function withEntry(
  { imported, review: _, state: __, journal, ...row }: ReviewedImport,
  entry: NewEntry,
): ReviewedImport {
  return standing({ ...row, entries: row.entries + 1 }, imported, [...journal, { ...entry, seq: journal.length + 1 }])
}

function standing(row: Row, imported: Imported, journal: readonly JournalEntry[]): ReviewedImport {
  return { ...row, imported, review: review(imported, journal), journal, state: stateOf(row, journal) }
}

function stateOf({ withdrawn, contribution }: Row, journal: readonly JournalEntry[]): ImportState {
  if (withdrawn !== null) return 'WITHDRAWN'
  if (contribution === null) return 'UNDER_REVIEW'
  const types = journal.map(({ payload }) => (payload as Entry).type)
  return types.lastIndexOf('IN_THE_GRAPH') > types.lastIndexOf('TO_BE_APPLIED') ? 'APPLIED' : 'TO_BE_APPLIED'
}
