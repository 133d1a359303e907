import { StoreMisconfigured } from '../../domain/store-errors.ts'
import type { Database } from './database.ts'

/** Each entry brings the file one version further. Entries are only ever added. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE node (
       key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, hash TEXT NOT NULL, data TEXT NOT NULL)`,
    'CREATE INDEX node_by_kind ON node (kind, id)',
    `CREATE TABLE edge (
       id TEXT PRIMARY KEY, type TEXT NOT NULL, layer TEXT NOT NULL, src TEXT NOT NULL, dst TEXT NOT NULL,
       hash TEXT NOT NULL, data TEXT NOT NULL)`,
    'CREATE INDEX edge_by_source ON edge (src, layer, type, dst)',
    'CREATE INDEX edge_by_target ON edge (dst, layer, type, src)',
    // An entity as search knows it: its folded names, and its tokens (server/domain/search-text.ts).
    'CREATE TABLE search_entity (key INTEGER PRIMARY KEY, length INTEGER NOT NULL)',
    'CREATE TABLE search_name (key INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID',
    // The tokenizer "ascii" takes every character beyond ASCII for part of a word, so that each of our tokens, which
    // stand between single spaces, stays one; "unicode61" would cut them at characters that it takes for no letter.
    `CREATE VIRTUAL TABLE search_token USING fts5(
       names, everything, content='', contentless_delete=1, tokenize='ascii')`,
    "CREATE TABLE graph (key TEXT PRIMARY KEY CHECK (key = 'current'), revision TEXT NOT NULL)",
  ],
]

const VERSION = 'PRAGMA user_version'

/** Brings the file to the version of this program. Throws StoreMisconfigured on a file of a newer one. */
export function migrate(database: Database, file: string): void {
  if (versionOf(database) === MIGRATIONS.length) return
  database.transaction('WRITE', () => {
    // Read again under the lock: another process may have migrated meanwhile.
    const version = versionOf(database)
    if (version > MIGRATIONS.length) {
      const remedy = 'Run the newer version, or point DATA_DIR elsewhere.'
      throw new StoreMisconfigured(`The file ${file} was written by a newer version of this program.`, remedy)
    }
    for (const statement of MIGRATIONS.slice(version).flat()) database.run(statement)
    database.run(`PRAGMA user_version = ${String(MIGRATIONS.length)}`)
  })
}

function versionOf(database: Database): number {
  return database.all<{ user_version: number }>(VERSION)[0]?.user_version ?? 0
}
