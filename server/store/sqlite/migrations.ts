/** One step of the file's layout, applied in a transaction of its own. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** The file's layout, step by step: the first is version 1. Entries are only ever added. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'graph and search index',
    sql: `
      CREATE TABLE graph (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        revision TEXT NOT NULL
      ) STRICT;

      -- name_length: length of the shortest name; NULL for a node that is no entity.
      CREATE TABLE node (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        name_length INTEGER,
        hash TEXT NOT NULL,
        data TEXT NOT NULL
      ) STRICT;
      CREATE INDEX node_by_kind ON node (kind, id);

      CREATE TABLE edge (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        layer TEXT NOT NULL,
        type TEXT NOT NULL,
        source INTEGER NOT NULL REFERENCES node (key),
        target INTEGER NOT NULL REFERENCES node (key),
        hash TEXT NOT NULL,
        data TEXT NOT NULL
      ) STRICT;
      -- Each holds all that a hop reads, so that walking the graph reads no row of edge.
      CREATE INDEX edge_by_source ON edge (source, layer, type, target);
      CREATE INDEX edge_by_target ON edge (target, layer, type, source);

      -- What server/domain/search-text.ts says is indexed, and by which version of it.
      CREATE TABLE search_index (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        text_version INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE search_name (
        name TEXT NOT NULL,
        node INTEGER NOT NULL,
        PRIMARY KEY (name, node)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX search_name_by_node ON search_name (node);
      -- Tokens come cut and folded and are joined by spaces. The tokenizer "ascii" cuts there alone: all that is not
      -- ASCII is part of a word to it, whereas "unicode61" knows only the letters of an old version of Unicode.
      CREATE VIRTUAL TABLE search_token USING fts5 (
        names, everything, content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
      );`,
  },
  {
    name: 'periods of edges',
    sql: `
      -- What was stored says nothing of periods: the next load writes every edge again.
      DELETE FROM graph;
      DROP TABLE edge;
      -- since, until: days as server/domain/edge-period.ts reckons them.
      CREATE TABLE edge (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        layer TEXT NOT NULL,
        type TEXT NOT NULL,
        source INTEGER NOT NULL REFERENCES node (key),
        target INTEGER NOT NULL REFERENCES node (key),
        since TEXT,
        until TEXT,
        hash TEXT NOT NULL,
        data TEXT NOT NULL
      ) STRICT;
      -- Each holds all that a hop reads, so that walking the graph reads no row of edge.
      CREATE INDEX edge_by_source ON edge (source, layer, type, target, since, until);
      CREATE INDEX edge_by_target ON edge (target, layer, type, source, since, until);`,
  },
  {
    name: 'mentions, demands, and who appears in which document',
    sql: `
      -- Along these, what names an entity, or what a document names, is read in order of place.
      CREATE INDEX mention_by_entity ON node (data ->> 'entity', data ->> 'document', data ->> 'expression', data ->> 'start', id)
        WHERE kind = 'MENTION';
      CREATE INDEX mention_by_document ON node (data ->> 'document', data ->> 'expression', data ->> 'start', id)
        WHERE kind = 'MENTION';
      CREATE INDEX mention_by_passage ON node (data ->> 'passage', data ->> 'entity', data ->> 'document')
        WHERE kind = 'MENTION';
      CREATE INDEX assertion_by_act ON node (data ->> 'speechAct', data ->> 'date', id) WHERE kind = 'ASSERTION';

      -- The entries of PROFILE nodes, kept by the triggers below.
      CREATE TABLE appearance (
        document TEXT NOT NULL,
        entity TEXT NOT NULL,
        PRIMARY KEY (document, entity)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX appearance_by_entity ON appearance (entity, document);
      CREATE TRIGGER profile_added AFTER INSERT ON node WHEN NEW.kind = 'PROFILE' BEGIN
        INSERT INTO appearance (document, entity)
        SELECT NEW.data ->> 'document', e.value ->> 'entity' FROM json_each(NEW.data, '$.entries') e;
      END;
      CREATE TRIGGER profile_changed AFTER UPDATE OF data ON node WHEN NEW.kind = 'PROFILE' BEGIN
        DELETE FROM appearance WHERE document = OLD.data ->> 'document';
        INSERT INTO appearance (document, entity)
        SELECT NEW.data ->> 'document', e.value ->> 'entity' FROM json_each(NEW.data, '$.entries') e;
      END;
      CREATE TRIGGER profile_removed AFTER DELETE ON node WHEN OLD.kind = 'PROFILE' BEGIN
        DELETE FROM appearance WHERE document = OLD.data ->> 'document';
      END;`,
  },
  {
    name: 'what a graph was composed of',
    sql: 'ALTER TABLE graph ADD COLUMN composed_of INTEGER NOT NULL DEFAULT 0;',
  },
  {
    name: 'the corpus and the contributors that a graph is composed of',
    sql: 'ALTER TABLE graph ADD COLUMN basis TEXT;',
  },
]
