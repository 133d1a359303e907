import { z } from 'zod'
import { StoreMisconfigured } from '../../domain/store-errors.ts'
import type { Database, Query } from './database.ts'
import type { Migration } from './migrations.ts'

/** Marks a file as this program's in SQLite's header, and says what is in it: "ACGr" and "ACDk" in ASCII. */
const GRAPH_FILE = 0x41434772
export const DESK_FILE = 0x4143446b

const IDENTITY: Query<{ application: number; tables: number }> = {
  sql: `
    SELECT application.application_id AS application, (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id AS application`,
  row: z.object({ application: z.int(), tables: z.int() }),
}
const APPLIED_VERSION: Query<{ version: number }> = {
  sql: 'SELECT coalesce(max(version), 0) AS version FROM migration',
  row: z.object({ version: z.int() }),
}
const RECORD_MIGRATION = `INSERT INTO migration (version, name, applied_at) VALUES (:version, :name, datetime('now'))`

/** Brings the file to the last of the migrations. Throws StoreMisconfigured on another program's file, or one of a newer version of this one. */
export function migrate(
  database: Database,
  file: string,
  migrations: readonly Migration[],
  application = GRAPH_FILE,
): void {
  if (database.transaction('READ', () => appliedVersion(database, file, application)) === migrations.length) return
  for (const [index, { name, sql }] of migrations.entries()) {
    const version = index + 1
    database.transaction('WRITE', () => {
      // Read under the lock: another process may be migrating the same file.
      const applied = appliedVersion(database, file, application)
      if (applied > migrations.length) {
        const remedy = 'Run the newer version, or point DATA_DIR elsewhere.'
        throw new StoreMisconfigured(`The file ${file} was written by a newer version of this program.`, remedy)
      }
      if (applied >= version) return
      if (applied === 0) {
        database.execute(`
          PRAGMA application_id = ${application};
          CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT`)
      }
      database.execute(sql)
      database.run(RECORD_MIGRATION, { version, name })
    })
  }
}

/** The version of the file's layout, 0 for an empty file. */
function appliedVersion(database: Database, file: string, application: number): number {
  const [identity] = database.all(IDENTITY)
  if (identity === undefined || (identity.application === 0 && identity.tables === 0)) return 0
  if (identity.application !== application) {
    const remedy = 'Move it away, or point DATA_DIR elsewhere.'
    throw new StoreMisconfigured(`The file ${file} is a database of another program.`, remedy)
  }
  return database.all(APPLIED_VERSION)[0]?.version ?? 0
}
