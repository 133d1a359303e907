import { z } from 'zod'
import type { Contributor, ImportRow, JournalEntry, SceneRow, StoredImport, StoredScene } from '../../domain/desk.ts'
import type { Query } from './database.ts'

/** A column of JSON. Only this program writes there, with JSON.stringify. */
const json = z.string().transform((text): unknown => JSON.parse(text))
const withdrawn = { withdrawnAt: z.string().nullable(), withdrawnReason: z.string().nullable() }

const ROW = `id, sha256, created_at AS createdAt, by, summary, entries, contribution_digest AS contribution,
  withdrawn_at AS withdrawnAt, withdrawn_reason AS withdrawnReason`
const rowShape = z.object({
  id: z.string(),
  sha256: z.string(),
  createdAt: z.string(),
  by: z.string(),
  summary: json,
  entries: z.int(),
  contribution: z.string().nullable(),
  ...withdrawn,
})
const importRow = rowShape.transform(rowOf)

export const ADD_IMPORT = `
  INSERT INTO import (id, sha256, created_at, by, summary, payload)
  VALUES (:id, :sha256, :createdAt, :by, :summary, :payload)`
export const STANDING: Query<ImportRow> = {
  sql: `SELECT ${ROW} FROM import WHERE sha256 = :sha256 AND withdrawn_at IS NULL`,
  row: importRow,
}
export const IMPORT: Query<Omit<StoredImport, 'journal'>> = {
  sql: `SELECT ${ROW}, payload FROM import WHERE id = :id`,
  row: rowShape.extend({ payload: json }).transform(({ payload, ...row }) => ({ ...rowOf(row), payload })),
}
export const IMPORT_ROW: Query<ImportRow> = { sql: `SELECT ${ROW} FROM import WHERE id = :id`, row: importRow }
export const IMPORTS: Query<ImportRow> = {
  sql: `
    SELECT ${ROW} FROM import
    WHERE :createdAt IS NULL OR created_at < :createdAt OR (created_at = :createdAt AND id > :id)
    ORDER BY created_at DESC, id LIMIT :limit`,
  row: importRow,
}
export const PENDING: Query<ImportRow> = {
  sql: `
    SELECT ${ROW} FROM import WHERE contribution_digest IS NULL AND withdrawn_at IS NULL
    ORDER BY created_at DESC, id LIMIT :limit`,
  row: importRow,
}
export const WITHDRAWN: Query<ImportRow> = {
  sql: `
    SELECT ${ROW} FROM import WHERE id IN (SELECT import FROM withdrawn_record WHERE record = :record)
    ORDER BY created_at DESC, id LIMIT 20`,
  row: importRow,
}
const total = z.object({ total: z.int() })
export const IMPORT_TOTAL: Query<{ total: number }> = { sql: 'SELECT count(*) AS total FROM import', row: total }

/** Counts the entries that are about to be written, if nobody has written others. Answers with a row where that is so. */
export const ADVANCE: Query<{ id: string }> = {
  sql: 'UPDATE import SET entries = :after + :more WHERE id = :id AND entries = :after RETURNING id',
  row: z.object({ id: z.string() }),
}
export const ADD_ENTRIES = `
  INSERT INTO journal_entry (import, seq, at, by, payload)
  SELECT :id, :after + 1 + r.key, r.value ->> 'at', r.value ->> 'by', r.value -> 'payload' FROM json_each(:rows) r`
/** Answers with the new version where the old one is the one that was seen. */
export const NEXT_VERSION: Query<{ version: number }> = {
  sql: 'UPDATE contributors SET version = version + 1 WHERE version = :seen RETURNING version',
  row: z.object({ version: z.int() }),
}
export const CONTRIBUTE = `
  UPDATE import SET contribution_digest = :digest, contribution = :contribution, changed_in = :version, settled = 0
  WHERE id = :id`
export const WITHDRAW = `
  UPDATE import SET withdrawn_at = :date, withdrawn_reason = :reason, changed_in = :version, settled = 0
  WHERE id = :id`
export const ADD_WITHDRAWN = `
  INSERT OR IGNORE INTO withdrawn_record (record, import) SELECT r.value, :id FROM json_each(:records) r`
/** Answers with how many entries there were where this was still to be noted. */
export const SETTLE: Query<{ after: number }> = {
  sql: `
    UPDATE import SET settled = 1, entries = entries + 1 WHERE id = :id AND changed_in = :changedIn AND settled = 0
    RETURNING entries - 1 AS after`,
  row: z.object({ after: z.int() }),
}
export const JOURNAL: Query<JournalEntry> = {
  sql: 'SELECT seq, at, by, payload FROM journal_entry WHERE import = :id ORDER BY seq',
  row: z.object({ seq: z.int(), at: z.string(), by: z.string(), payload: json }),
}

export const VERSION: Query<{ version: number }> = {
  sql: 'SELECT version FROM contributors',
  row: z.object({ version: z.int() }),
}
export const CONTRIBUTORS: Query<Contributor> = {
  sql: `
    SELECT id AS importId, contribution_digest AS digest, withdrawn_at AS withdrawnAt, withdrawn_reason AS withdrawnReason,
      changed_in AS changedIn, settled
    FROM import WHERE contribution_digest IS NOT NULL ORDER BY id`,
  row: z
    .object({ importId: z.string(), digest: z.string(), changedIn: z.int(), settled: z.int(), ...withdrawn })
    .transform(({ importId, digest, changedIn, settled, ...rest }) => ({
      importId,
      digest,
      withdrawn: withdrawalOf(rest),
      changedIn,
      settled: settled === 1,
    })),
}
export const CONTRIBUTIONS: Query<{ id: string; contribution: unknown }> = {
  sql: 'SELECT id, contribution FROM import WHERE id IN (SELECT value FROM json_each(:ids)) AND contribution IS NOT NULL',
  row: z.object({ id: z.string(), contribution: json }),
}

const sceneShape = { id: z.string(), title: z.string(), createdAt: z.string(), by: z.string(), summary: json }
/** Answers with a row where there was none with this id. */
export const ADD_SCENE: Query<{ id: string }> = {
  sql: `
    INSERT INTO scene (id, title, created_at, by, summary, payload)
    VALUES (:id, :title, :createdAt, :by, :summary, :payload)
    ON CONFLICT (id) DO NOTHING RETURNING id`,
  row: z.object({ id: z.string() }),
}
export const SCENE: Query<StoredScene> = {
  sql: 'SELECT id, title, created_at AS createdAt, by, summary, payload FROM scene WHERE id = :id',
  row: z.object({ ...sceneShape, payload: json }),
}
export const SCENES: Query<SceneRow> = {
  sql: `
    SELECT id, title, created_at AS createdAt, by, summary FROM scene
    WHERE :createdAt IS NULL OR created_at < :createdAt OR (created_at = :createdAt AND id > :id)
    ORDER BY created_at DESC, id LIMIT :limit`,
  row: z.object(sceneShape),
}
export const SCENE_TOTAL: Query<{ total: number }> = { sql: 'SELECT count(*) AS total FROM scene', row: total }

type Stored = z.output<typeof rowShape>

function rowOf({ withdrawnAt, withdrawnReason, ...row }: Stored): ImportRow {
  return { ...row, withdrawn: withdrawalOf({ withdrawnAt, withdrawnReason }) }
}

function withdrawalOf({
  withdrawnAt,
  withdrawnReason,
}: Pick<Stored, 'withdrawnAt' | 'withdrawnReason'>): ImportRow['withdrawn'] {
  return withdrawnAt === null ? null : { date: withdrawnAt, reason: withdrawnReason ?? '' }
}
