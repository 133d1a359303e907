import neo4j, { type Integer } from 'neo4j-driver'
import type {
  ContributionChange,
  Contributor,
  ImportRow,
  ImportWithJournal,
  JournalEntry,
  NewEntry,
  SceneRow,
  Withdrawal,
} from '../../domain/desk.ts'

/** Entries for the journal of an import, of which so many were seen. */
export type Addition = Pick<ContributionChange, 'importId' | 'after' | 'entries'>

/** An entry as it is written. */
type EntryValues = Pick<EntryColumns, 'at' | 'by' | 'payload'>

interface JournalRows {
  readonly id: string
  readonly after: Integer
  readonly rows: readonly (EntryValues & { readonly place: Integer })[]
}

export function journalRows({ importId, after, entries }: Addition): JournalRows {
  const rows = entries.map((entry, index) => ({ place: neo4j.int(index + 1), ...entryColumns(entry) }))
  return { id: importId, after: neo4j.int(after), rows }
}

export function entryColumns({ at, by, payload }: NewEntry): EntryValues {
  return { at, by, payload: JSON.stringify(payload) }
}

export function contributionRows({
  importId: id,
  effect,
}: ContributionChange): readonly Readonly<Record<string, string>>[] {
  if (effect.type !== 'CONTRIBUTE') return []
  return [{ id, digest: effect.digest, contribution: JSON.stringify(effect.contribution) }]
}

export function withdrawalRows({
  importId: id,
  effect,
}: ContributionChange): readonly (Withdrawal & { readonly id: string; readonly records: readonly string[] })[] {
  return effect.type === 'WITHDRAW' ? [{ id, records: effect.records, ...effect.withdrawal }] : []
}

interface WithdrawnColumns {
  readonly withdrawnAt: string | null
  readonly withdrawnReason: string | null
}
export interface ImportColumns extends WithdrawnColumns {
  readonly id: string
  readonly sha256: string
  readonly createdAt: string
  readonly by: string
  readonly summary: string
  readonly entries: number
  readonly contribution: string | null
}
export interface ContributorsColumns {
  readonly version: number
  readonly items: readonly (Omit<Contributor, 'withdrawn'> & WithdrawnColumns)[]
  /** Whether the version was the same at the end of the statement. */
  readonly still: boolean
}
export interface EntryColumns extends Omit<JournalEntry, 'payload'> {
  readonly payload: string
}
export interface JournalColumns extends ImportColumns {
  readonly journal: readonly EntryColumns[]
}
export interface StoredColumns extends JournalColumns {
  readonly payload: string
}
export interface SceneRowColumns extends Omit<SceneRow, 'summary'> {
  readonly summary: string
}
export interface SceneColumns extends SceneRowColumns {
  readonly payload: string
  readonly batch: string
}
export function importRow({
  id,
  sha256,
  createdAt,
  by,
  summary,
  entries,
  contribution,
  ...rest
}: ImportColumns): ImportRow {
  const row = { id, sha256, createdAt, by, entries, contribution }
  return { ...row, summary: JSON.parse(summary), withdrawn: withdrawalOf(rest) }
}

export function importWithJournal({ journal, ...columns }: JournalColumns): ImportWithJournal {
  return { ...importRow(columns), journal: journal.map(journalEntry) }
}

function journalEntry({ payload, ...entry }: EntryColumns): JournalEntry {
  return { ...entry, payload: JSON.parse(payload) }
}

export function sceneRow({ id, title, createdAt, by, summary }: SceneRowColumns): SceneRow {
  return { id, title, createdAt, by, summary: JSON.parse(summary) }
}

export function withdrawalOf({ withdrawnAt, withdrawnReason }: WithdrawnColumns): Withdrawal | null {
  return withdrawnAt === null ? null : { date: withdrawnAt, reason: withdrawnReason ?? '' }
}
