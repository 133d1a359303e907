import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'
import { type BundleRecord, bundleRecords } from '../../domain/bundle-records.ts'
import { edgePeriod } from '../../domain/edge-period.ts'
import { differenceOf, noChanges } from '../../domain/graph-difference.ts'
import type { ApplyOptions, ApplySummary } from '../../domain/graph-store.ts'
import { beginWriting } from './begin-writing.ts'
import type { Database, Query } from './database.ts'
import { refuseOutdated } from '../../domain/refuse-outdated.ts'
import { searchDocument } from '../../domain/search-text.ts'
import { heldGraph } from './revision.ts'
import { addToIndex, removeFromIndex } from './search-index.ts'

const stored = z.object({ key: z.int(), id: z.string(), hash: z.string() })
type Stored = z.infer<typeof stored>
const STORED_NODES: Query<Stored> = { sql: 'SELECT key, id, hash FROM node', row: stored }
const STORED_EDGES: Query<Stored> = { sql: 'SELECT key, id, hash FROM edge', row: stored }

/** `:rows` is a JSON array of objects: one statement for a part of the records costs half of one for each. */
const WRITE_NODES: Query<{ key: number; id: string }> = {
  sql: `
    INSERT INTO node (id, kind, name_length, hash, data)
    SELECT r.value ->> 'id', r.value ->> 'kind', r.value ->> 'length', r.value ->> 'hash', r.value ->> 'data'
    FROM json_each(:rows) r WHERE true
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name_length = excluded.name_length, hash = excluded.hash,
      data = excluded.data
    RETURNING key, id`,
  row: z.object({ key: z.int(), id: z.string() }),
}
/** An end that is not there is NULL, which the table refuses. */
const WRITE_EDGES = `
  INSERT INTO edge (id, layer, type, source, target, since, until, hash, data)
  SELECT r.value ->> 'id', r.value ->> 'layer', r.value ->> 'type',
    (SELECT key FROM node WHERE id = r.value ->> 'source'), (SELECT key FROM node WHERE id = r.value ->> 'target'),
    r.value ->> 'since', r.value ->> 'until', r.value ->> 'hash', r.value ->> 'data'
  FROM json_each(:rows) r WHERE true
  ON CONFLICT (id) DO UPDATE SET layer = excluded.layer, type = excluded.type, source = excluded.source,
    target = excluded.target, since = excluded.since, until = excluded.until, hash = excluded.hash, data = excluded.data`
const REMOVE_NODES = 'DELETE FROM node WHERE key IN (SELECT value FROM json_each(:keys))'
const REMOVE_EDGES = 'DELETE FROM edge WHERE key IN (SELECT value FROM json_each(:keys))'
const WRITE_REVISION = 'INSERT OR REPLACE INTO graph (only, revision, composed_of) VALUES (1, :revision, :composedOf)'
const TOTALS: Query<{ nodes: number; edges: number }> = {
  sql: 'SELECT (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges',
  row: z.object({ nodes: z.int(), edges: z.int() }),
}

/** Records written before others get their turn: at least so many, and so many parts at most. */
const SMALLEST_PART = 200
const MOST_PARTS = 200

/**
 * Makes the stored graph equal to the bundle, in one transaction of a connection that nothing else uses meanwhile.
 * Lets other work of the process, such as reading on another connection, go on between parts of it.
 */
export async function applyBundle(database: Database, bundle: Bundle, options: ApplyOptions): Promise<ApplySummary> {
  const { revision } = bundle
  const { composedOf = 0 } = options
  const untouched = database.transaction('READ', () => {
    const held = heldGraph(database)
    return held.revision === revision && held.composedOf === composedOf ? untouchedSummary(database, revision) : null
  })
  if (untouched !== null) return untouched

  const records = bundleRecords(bundle)
  await beginWriting(database)
  try {
    refuseOutdated(heldGraph(database).composedOf, options)
    const nodes = differenceOf(records.nodes, database.all(STORED_NODES))
    const edges = differenceOf(records.edges, database.all(STORED_EDGES))
    // An edge is removed before its ends, and written after them.
    await inParts(options, [
      inTurn(edges.removed, (part) => {
        database.run(REMOVE_EDGES, { keys: keysOf(part) })
      }),
      inTurn([...nodes.added, ...nodes.changed], (part) => {
        writeNodes(database, part)
      }),
      inTurn([...edges.added, ...edges.changed], (part) => {
        writeEdges(database, part)
      }),
      inTurn(nodes.removed, (part) => {
        removeFromIndex(database, keysOf(part))
        database.run(REMOVE_NODES, { keys: keysOf(part) })
      }),
    ])
    database.run(WRITE_REVISION, { revision, composedOf })
    database.execute('COMMIT; PRAGMA shrink_memory')
    return { revision, nodes: nodes.count, edges: edges.count }
  } catch (error) {
    database.rollBack()
    throw error
  }
}

function untouchedSummary(database: Database, revision: string): ApplySummary {
  const [totals = { nodes: 0, edges: 0 }] = database.all(TOTALS)
  return { revision, nodes: noChanges(totals.nodes), edges: noChanges(totals.edges) }
}

/** Records to write, and how to write those from one place to another. */
interface Turn {
  readonly length: number
  readonly write: (from: number, to: number) => void
}

function inTurn<R>(records: readonly R[], write: (part: readonly R[]) => void): Turn {
  return {
    length: records.length,
    write: (from, to) => {
      write(records.slice(from, to))
    },
  }
}

async function inParts({ onProgress }: ApplyOptions, turns: readonly Turn[]): Promise<void> {
  const total = turns.reduce((sum, { length }) => sum + length, 0)
  const size = Math.max(SMALLEST_PART, Math.ceil(total / MOST_PARTS))
  let done = 0
  for (const { length, write } of turns) {
    for (let from = 0; from < length; from += size) {
      const to = Math.min(from + size, length)
      write(from, to)
      done += to - from
      onProgress?.(done, total)
      await setImmediate()
    }
  }
}

function writeNodes(database: Database, part: readonly BundleRecord<GraphNode>[]): void {
  const documents = new Map(part.map(({ record }) => [record.id, isEntity(record) ? searchDocument(record) : null]))
  const rows = part.map(({ record, hash }) => {
    const { id, kind } = record
    return { id, kind, length: documents.get(id)?.length ?? null, hash, data: JSON.stringify(record) }
  })
  const written = database.all(WRITE_NODES, { rows: JSON.stringify(rows) })
  removeFromIndex(database, keysOf(written))
  addToIndex(
    database,
    written.flatMap(({ key, id }) => {
      const document = documents.get(id)
      return document ? { key, document } : []
    }),
  )
}

function writeEdges(database: Database, part: readonly BundleRecord<GraphEdge>[]): void {
  const rows = part.map(({ record, hash }) => {
    const { id, layer, type, source, target } = record
    return { id, layer, type, source, target, ...edgePeriod(record), hash, data: JSON.stringify(record) }
  })
  database.run(WRITE_EDGES, { rows: JSON.stringify(rows) })
}

function keysOf(rows: readonly { readonly key: number }[]): string {
  return JSON.stringify(rows.map(({ key }) => key))
}
