import type { ImportRow, JournalEntry, StoredImport } from '../domain/desk.ts'
import type { Entry } from './decision.ts'
import type { ImportState, ReviewedImport } from './import-desk.ts'
import type { Imported } from './imported.ts'
import { review } from './review.ts'

/** An import as it was kept, with how things stand by its journal. */
export function reviewed(
  { payload, summary: _, ...row }: StoredImport,
  journal: readonly JournalEntry[],
): ReviewedImport {
  // The very value that bringIn() gave the desk.
  const imported = payload as Imported
  return { ...row, imported, review: review(imported, journal), journal, state: stateOf(row, journal) }
}

function stateOf(
  { withdrawn, contribution }: Omit<ImportRow, 'summary'>,
  journal: readonly JournalEntry[],
): ImportState {
  if (withdrawn !== null) return 'WITHDRAWN'
  if (contribution === null) return 'UNDER_REVIEW'
  const types = journal.map(({ payload }) => (payload as Entry).type)
  return types.lastIndexOf('IN_THE_GRAPH') > types.lastIndexOf('TO_BE_APPLIED') ? 'APPLIED' : 'TO_BE_APPLIED'
}
