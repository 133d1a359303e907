import type { Desk, ImportRow, JournalEntry, NewEntry, NewImport } from '../domain/desk.ts'
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
type ImportState = 'UNDER_REVIEW' | 'TO_BE_APPLIED' | 'APPLIED' | 'WITHDRAWN'

type Row = Omit<ImportRow, 'summary'>

/**
 * Imports as they were kept, with how things stand by their journals. What was found in the last one is remembered: it never
 * changes, and may have some MB, while one decision after another is made on it.
 */
export class ReviewedImports {
  readonly #desk: Pick<Desk, 'import' | 'importWithJournal'>
  #last: { readonly id: string; readonly imported: Imported } | null = null

  constructor(desk: Pick<Desk, 'import' | 'importWithJournal'>) {
    this.#desk = desk
  }

  async find(id: string): Promise<ReviewedImport | null> {
    const last = this.#last
    if (last?.id === id) {
      const found = await this.#desk.importWithJournal(id)
      return found === null ? null : standing(rowOf(found), last.imported, found.journal)
    }
    const stored = await this.#desk.import(id)
    if (stored === null) return null
    // The very value that bringIn() gave the desk.
    const imported = stored.payload as Imported
    this.#last = { id, imported }
    return standing(rowOf(stored), imported, stored.journal)
  }

  /** One that was just kept, and nothing was decided about. */
  added(kept: NewImport, imported: Imported): ReviewedImport {
    this.#last = { id: kept.id, imported }
    return standing(rowOf({ ...kept, entries: 0, contribution: null, withdrawn: null }), imported, [])
  }
}

function rowOf({ id, sha256, createdAt, by, entries, contribution, withdrawn }: ImportRow): Row {
  return { id, sha256, createdAt, by, entries, contribution, withdrawn }
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
