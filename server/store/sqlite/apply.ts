import { setImmediate, setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'
import { type BundleRecord, bundleRecords } from '../../domain/bundle-records.ts'
import type { ApplyOptions, ApplySummary, ChangeCount } from '../../domain/graph-store.ts'
import type { Database, Query } from './database.ts'
import { isBusy } from './file-fault.ts'
import { storedRevision } from './revision.ts'
import { addToIndex, removeFromIndex } from './search-index.ts'

const stored = z.object({ key: z.int(), id: z.string(), hash: z.string() })
type Stored = z.infer<typeof stored>
const STORED_NODES: Query<Stored> = { sql: 'SELECT key, id, hash FROM node', row: stored }
const STORED_EDGES: Query<Stored> = { sql: 'SELECT key, id, hash FROM edge', row: stored }

const WRITE_NODE: Query<{ key: number }> = {
  sql: `
    INSERT INTO node (id, kind, hash, data) VALUES (:id, :kind, :hash, :data)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name_length = NULL, hash = excluded.hash, data = excluded.data
    RETURNING key`,
  row: z.object({ key: z.int() }),
}
const WRITE_EDGE = `
  INSERT INTO edge (id, layer, type, source, target, hash, data)
  VALUES (
    :id, :layer, :type, (SELECT key FROM node WHERE id = :source), (SELECT key FROM node WHERE id = :target), :hash, :data)
  ON CONFLICT (id) DO UPDATE SET layer = excluded.layer, type = excluded.type, source = excluded.source,
    target = excluded.target, hash = excluded.hash, data = excluded.data`
const REMOVE_NODE = 'DELETE FROM node WHERE key = :key'
const REMOVE_EDGE = 'DELETE FROM edge WHERE key = :key'
const WRITE_REVISION = 'INSERT OR REPLACE INTO graph (only, revision) VALUES (1, :revision)'
const TOTALS: Query<{ nodes: number; edges: number }> = {
  sql: 'SELECT (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges',
  row: z.object({ nodes: z.int(), edges: z.int() }),
}

/** Records written before others get their turn: at least so many, and so many parts at most. */
const SMALLEST_PART = 200
const MOST_PARTS = 200
/** How long to wait for another process that writes, and how often to try, in milliseconds. */
const WRITING_PATIENCE = 60_000
const BETWEEN_ATTEMPTS = 50

/**
 * Makes the stored graph equal to the bundle, in one transaction of a connection that nothing else uses meanwhile.
 * Lets other work of the process, such as reading on another connection, go on between parts of it.
 */
export async function applyBundle(database: Database, bundle: Bundle, options: ApplyOptions): Promise<ApplySummary> {
  const { revision } = bundle
  const untouched = database.transaction('READ', () =>
    storedRevision(database) === revision ? untouchedSummary(database, revision) : null,
  )
  if (untouched !== null) return untouched

  const records = bundleRecords(bundle)
  await beginWriting(database)
  try {
    const nodes = changesOf(records.nodes, database.all(STORED_NODES))
    const edges = changesOf(records.edges, database.all(STORED_EDGES))
    // An edge is removed before its ends, and written after them.
    const steps = [
      ...edges.removed.map(({ key }) => () => {
        database.run(REMOVE_EDGE, { key })
      }),
      ...nodes.written.map((node) => () => {
        writeNode(database, node)
      }),
      ...edges.written.map((edge) => () => {
        writeEdge(database, edge)
      }),
      ...nodes.removed.map(({ key }) => () => {
        removeFromIndex(database, key)
        database.run(REMOVE_NODE, { key })
      }),
    ]
    await inParts(steps, options)
    database.run(WRITE_REVISION, { revision })
    database.execute('COMMIT')
    return { revision, nodes: nodes.count, edges: edges.count }
  } catch (error) {
    database.rollBack()
    throw error
  }
}

function untouchedSummary(database: Database, revision: string): ApplySummary {
  const [totals = { nodes: 0, edges: 0 }] = database.all(TOTALS)
  const untouched = (unchanged: number): ChangeCount => ({ added: 0, changed: 0, removed: 0, unchanged })
  return { revision, nodes: untouched(totals.nodes), edges: untouched(totals.edges) }
}

/** Takes the file's one right to write, waiting for whoever has it. */
async function beginWriting(database: Database): Promise<void> {
  const end = performance.now() + WRITING_PATIENCE
  for (;;) {
    try {
      database.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await setTimeout(BETWEEN_ATTEMPTS)
    }
  }
}

async function inParts(steps: readonly (() => void)[], { onProgress }: ApplyOptions): Promise<void> {
  const size = Math.max(SMALLEST_PART, Math.ceil(steps.length / MOST_PARTS))
  for (let done = 0; done < steps.length;) {
    for (const step of steps.slice(done, done + size)) step()
    done = Math.min(done + size, steps.length)
    onProgress?.(done, steps.length)
    await setImmediate()
  }
}

interface Changes<R> {
  readonly written: readonly BundleRecord<R>[]
  readonly removed: readonly Stored[]
  readonly count: ChangeCount
}

function changesOf<R>(wanted: ReadonlyMap<string, BundleRecord<R>>, there: readonly Stored[]): Changes<R> {
  const hashes = new Map(there.map(({ id, hash }) => [id, hash]))
  const removed = there.filter(({ id }) => !wanted.has(id))
  const differing = [...wanted].filter(([id, { hash }]) => hashes.get(id) !== hash)
  const added = differing.filter(([id]) => !hashes.has(id)).length
  return {
    written: differing.map(([, entry]) => entry),
    removed,
    count: {
      added,
      changed: differing.length - added,
      removed: removed.length,
      unchanged: wanted.size - differing.length,
    },
  }
}

function writeNode(database: Database, { record, hash }: BundleRecord<GraphNode>): void {
  const { id, kind } = record
  for (const { key } of database.all(WRITE_NODE, { id, kind, hash, data: JSON.stringify(record) })) {
    removeFromIndex(database, key)
    if (isEntity(record)) addToIndex(database, key, record)
  }
}

function writeEdge(database: Database, { record, hash }: BundleRecord<GraphEdge>): void {
  const { id, layer, type, source, target } = record
  database.run(WRITE_EDGE, { id, layer, type, source, target, hash, data: JSON.stringify(record) })
}
