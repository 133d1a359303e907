import type { Migration } from './migrations.ts'

/** The layout of the file of people's work, step by step: the first is version 1. Entries are only ever added. */
export const DESK_MIGRATIONS: readonly Migration[] = [
  {
    name: 'imports, their journals, and scenes',
    sql: `
      CREATE TABLE import (
        id TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL,
        created_at TEXT NOT NULL,
        by TEXT NOT NULL,
        summary TEXT NOT NULL,
        payload TEXT NOT NULL,
        entries INTEGER NOT NULL DEFAULT 0,
        contribution_digest TEXT,
        contribution TEXT,
        withdrawn_at TEXT,
        withdrawn_reason TEXT,
        -- The version of the contributors in which the contribution came to be as it is, and whether the graph has it so.
        changed_in INTEGER NOT NULL DEFAULT 0,
        settled INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX import_standing_by_text ON import (sha256) WHERE withdrawn_at IS NULL;
      CREATE INDEX import_by_age ON import (created_at DESC, id);

      CREATE TABLE contributors (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL
      ) STRICT;
      INSERT INTO contributors (only, version) VALUES (1, 0);

      CREATE TABLE journal_entry (
        import TEXT NOT NULL REFERENCES import (id),
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        payload TEXT NOT NULL,
        PRIMARY KEY (import, seq)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE scene (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL,
        by TEXT NOT NULL,
        payload TEXT NOT NULL
      ) STRICT;
      CREATE INDEX scene_by_age ON scene (created_at DESC, id);`,
  },
  {
    name: 'what a list shows of a scene',
    sql: "ALTER TABLE scene ADD COLUMN summary TEXT NOT NULL DEFAULT '{}';",
  },
  {
    name: 'documents that were withdrawn',
    sql: `
      ALTER TABLE import ADD COLUMN withdrawn_document TEXT;
      CREATE INDEX import_withdrawn ON import (withdrawn_document, created_at DESC, id)
        WHERE withdrawn_document IS NOT NULL;`,
  },
  {
    name: 'records that were withdrawn',
    sql: `
      CREATE TABLE withdrawn_record (
        record TEXT NOT NULL,
        import TEXT NOT NULL REFERENCES import (id),
        PRIMARY KEY (record, import)
      ) STRICT, WITHOUT ROWID;
      INSERT OR IGNORE INTO withdrawn_record (record, import)
        SELECT r.value ->> 'id', import.id
        FROM import, json_each(import.contribution, '$.nodes') r
        WHERE import.withdrawn_at IS NOT NULL AND import.contribution IS NOT NULL;
      INSERT OR IGNORE INTO withdrawn_record (record, import)
        SELECT r.value ->> 'id', import.id
        FROM import, json_each(import.contribution, '$.edges') r
        WHERE import.withdrawn_at IS NOT NULL AND import.contribution IS NOT NULL;
      DROP INDEX import_withdrawn;
      ALTER TABLE import DROP COLUMN withdrawn_document;`,
  },
]
