import type { Session } from 'neo4j-driver'
import { EDGE_TYPES } from '../../../graph-seed/model/edge.ts'
import { StoreMisconfigured } from '../../domain/store-errors.ts'

interface Migration {
  readonly version: number
  readonly name: string
  /** Statements that change the schema; each can be run again. */
  readonly schema: readonly string[]
  /** Statements that change data; run together with the record of the migration. */
  readonly data: readonly string[]
}

/** Every migration there ever was, oldest first: one that was released is never changed. */
const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'ids, edge ids, full text and generations',
    schema: [
      'CREATE CONSTRAINT graph_node_id IF NOT EXISTS FOR (n:GraphNode) REQUIRE (n.generation, n.id) IS UNIQUE',
      'CREATE CONSTRAINT graph_state_key IF NOT EXISTS FOR (n:GraphState) REQUIRE n.key IS UNIQUE',
      'CREATE CONSTRAINT graph_revision_generation IF NOT EXISTS FOR (n:GraphRevision) REQUIRE n.generation IS UNIQUE',
      'CREATE CONSTRAINT schema_migration_version IF NOT EXISTS FOR (n:SchemaMigration) REQUIRE n.version IS UNIQUE',
      'CREATE INDEX graph_node_kind IF NOT EXISTS FOR (n:GraphNode) ON (n.generation, n.kind, n.id)',
      ...EDGE_TYPES.map(
        (type) => `CREATE INDEX edge_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[e:${type}]-() ON (e.id)`,
      ),
      `CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchTokens]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
    ],
    data: ["MERGE (:GraphState {key: 'current'})"],
  },
  {
    version: 2,
    name: 'ids of the edges of the record',
    schema: EDGE_TYPES.map(
      (type) => `CREATE INDEX edge_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[e:${type}]-() ON (e.id)`,
    ),
    data: [],
  },
  {
    version: 3,
    name: "people's work: imports, their journals, and scenes",
    schema: [
      'CREATE CONSTRAINT desk_import_id IF NOT EXISTS FOR (n:DeskImport) REQUIRE n.id IS UNIQUE',
      'CREATE CONSTRAINT desk_import_text IF NOT EXISTS FOR (n:DeskImport) REQUIRE n.standsWith IS UNIQUE',
      'CREATE CONSTRAINT desk_entry_place IF NOT EXISTS FOR (n:DeskEntry) REQUIRE (n.import, n.seq) IS UNIQUE',
      'CREATE CONSTRAINT desk_state_key IF NOT EXISTS FOR (n:DeskState) REQUIRE n.key IS UNIQUE',
      'CREATE CONSTRAINT desk_scene_id IF NOT EXISTS FOR (n:DeskScene) REQUIRE n.id IS UNIQUE',
    ],
    data: [],
  },
  {
    version: 4,
    name: 'mentions by entity and by document',
    schema: [
      `CREATE INDEX mention_entity IF NOT EXISTS
       FOR (n:Mention) ON (n.generation, n.entity, n.document, n.expression, n.start, n.id)`,
      `CREATE INDEX mention_document IF NOT EXISTS
       FOR (n:Mention) ON (n.generation, n.document, n.expression, n.start, n.id)`,
    ],
    data: [],
  },
  {
    version: 5,
    name: 'documents that were withdrawn',
    schema: ['CREATE INDEX desk_import_withdrawn IF NOT EXISTS FOR (n:DeskImport) ON (n.withdrawnDocument)'],
    data: [],
  },
  {
    version: 6,
    name: 'records that were withdrawn',
    schema: [
      'CREATE INDEX desk_withdrawn_record IF NOT EXISTS FOR (n:DeskWithdrawn) ON (n.record)',
      'DROP INDEX desk_import_withdrawn IF EXISTS',
    ],
    data: [
      // JSON as this program writes it: within a text the quotation marks have a backslash before them.
      `MATCH (import:DeskImport)
       WHERE import.withdrawnAt IS NOT NULL AND import.contribution IS NOT NULL
       UNWIND tail(split(import.contribution, '"id":"')) AS rest
       WITH DISTINCT import, split(rest, '"')[0] AS record
       MERGE (:DeskWithdrawn {record: record, import: import.id})`,
      'MATCH (import:DeskImport) WHERE import.withdrawnDocument IS NOT NULL REMOVE import.withdrawnDocument',
    ],
  },
]

const SERVER_VERSION = `
  CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
  RETURN versions[0] AS version`

const APPLIED_MIGRATIONS = 'MATCH (migration:SchemaMigration) RETURN collect(migration.version) AS versions'

const INDEXES_ONLINE = 'CALL db.awaitIndexes(300)'

const RECORD_MIGRATION = `
  MERGE (migration:SchemaMigration {version: $version})
  ON CREATE SET migration.name = $name, migration.at = datetime()`

/** Brings the schema up to date; several processes may do so at once. */
export async function migrate(openSession: () => Session): Promise<void> {
  const session = openSession()
  try {
    await refuseOldServer(session)
    const applied = await session.executeRead((transaction) =>
      transaction.run<{ versions: number[] }>(APPLIED_MIGRATIONS),
    )
    const done = new Set(applied.records[0]?.get('versions'))
    for (const migration of MIGRATIONS.filter(({ version }) => !done.has(version))) await run(session, migration)
  } finally {
    await session.close()
  }
}

/** Neo4j keeps changes of schema and of data in transactions apart, hence the order: a migration is recorded last. */
async function run(session: Session, { version, name, schema, data }: Migration): Promise<void> {
  await session.executeWrite(async (transaction) => {
    for (const statement of schema) await transaction.run(statement)
  })
  await session.executeRead((transaction) => transaction.run(INDEXES_ONLINE).then())
  await session.executeWrite(async (transaction) => {
    for (const statement of data) await transaction.run(statement)
    await transaction.run(RECORD_MIGRATION, { version, name })
  })
}

/** 5.26 is the long-term release of Neo4j 5; later ones are named by year. */
async function refuseOldServer(session: Session): Promise<void> {
  const result = await session.executeRead((transaction) => transaction.run<{ version: string }>(SERVER_VERSION))
  const version = result.records[0]?.get('version') ?? ''
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 5 || (major === 5 && minor >= 26)) return
  throw new StoreMisconfigured(`Neo4j ${version} is too old for this program.`, 'Run Neo4j 5.26 or later.')
}
