import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'
import { type BundleRecord, bundleRecords } from '../../domain/bundle-records.ts'
import type { ApplyOptions, ApplySummary, ChangeCount } from '../../domain/graph-store.ts'
import { searchDocument } from '../../domain/search-text.ts'
import type { Database } from './database.ts'
import { REVISION } from './read-queries.ts'

const NODE_HASHES = 'SELECT id, hash FROM node'
const EDGE_HASHES = 'SELECT id, hash FROM edge'
const NODE_TOTAL = 'SELECT count(*) AS total FROM node'
const EDGE_TOTAL = 'SELECT count(*) AS total FROM edge'
const WRITE_NODE = `
  INSERT INTO node (id, kind, hash, data) VALUES (:id, :kind, :hash, :data)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, hash = excluded.hash, data = excluded.data RETURNING key`
const WRITE_EDGE = `
  INSERT INTO edge (id, type, layer, src, dst, hash, data) VALUES (:id, :type, :layer, :src, :dst, :hash, :data)
  ON CONFLICT (id) DO UPDATE SET type = excluded.type, layer = excluded.layer, src = excluded.src, dst = excluded.dst,
    hash = excluded.hash, data = excluded.data`
const REMOVE_NODE = 'DELETE FROM node WHERE id = :id RETURNING key'
const REMOVE_EDGE = 'DELETE FROM edge WHERE id = :id'
const FORGET_ENTITY = 'DELETE FROM search_entity WHERE key = :key'
const FORGET_NAMES = 'DELETE FROM search_name WHERE key = :key'
const FORGET_TOKENS = 'DELETE FROM search_token WHERE rowid = :key'
const INDEX_ENTITY = 'INSERT INTO search_entity (key, length) VALUES (:key, :length)'
const INDEX_NAME = 'INSERT INTO search_name (key, name) VALUES (:key, :name)'
const INDEX_TOKENS = 'INSERT INTO search_token (rowid, names, everything) VALUES (:key, :names, :everything)'
const WRITE_REVISION = `
  INSERT INTO graph (key, revision) VALUES ('current', :revision) ON CONFLICT (key) DO UPDATE SET revision = excluded.revision`

/** Progress is told about this many times. */
const REPORTS = 100

/** Makes the stored graph equal to the bundle, in one transaction. */
export function applyBundle(database: Database, bundle: Bundle, { onProgress }: ApplyOptions): ApplySummary {
  const unchanged = database.transaction('READ', () => sameRevision(database, bundle.revision))
  if (unchanged !== null) return unchanged

  const records = bundleRecords(bundle)
  return database.transaction('WRITE', () => {
    const nodes = changesOf(records.nodes, database.all<Stored>(NODE_HASHES))
    const edges = changesOf(records.edges, database.all<Stored>(EDGE_HASHES))
    const steps = [
      ...edges.removed.map((id) => () => {
        database.run(REMOVE_EDGE, { id })
      }),
      ...nodes.removed.map((id) => () => {
        removeNode(database, id)
      }),
      ...nodes.written.map((node) => () => {
        writeNode(database, node)
      }),
      ...edges.written.map((edge) => () => {
        writeEdge(database, edge)
      }),
    ]
    const every = Math.max(1, Math.ceil(steps.length / REPORTS))
    steps.forEach((step, index) => {
      step()
      if ((index + 1) % every === 0 || index + 1 === steps.length) onProgress?.(index + 1, steps.length)
    })
    database.run(WRITE_REVISION, { revision: bundle.revision })
    return { revision: bundle.revision, nodes: nodes.count, edges: edges.count }
  })
}

interface Stored {
  readonly id: string
  readonly hash: string
}

/** The summary of a bundle that the store holds already, null where it holds another. */
function sameRevision(database: Database, revision: string): ApplySummary | null {
  if (database.all<{ revision: string }>(REVISION)[0]?.revision !== revision) return null
  const untouched = (query: string): ChangeCount => ({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: database.all<{ total: number }>(query)[0]?.total ?? 0,
  })
  return { revision, nodes: untouched(NODE_TOTAL), edges: untouched(EDGE_TOTAL) }
}

interface Changes<R> {
  readonly written: readonly BundleRecord<R>[]
  readonly removed: readonly string[]
  readonly count: ChangeCount
}

function changesOf<R>(wanted: ReadonlyMap<string, BundleRecord<R>>, stored: readonly Stored[]): Changes<R> {
  const hashes = new Map(stored.map(({ id, hash }) => [id, hash]))
  const removed = stored.filter(({ id }) => !wanted.has(id)).map(({ id }) => id)
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
  const values = { id: record.id, kind: record.kind, hash, data: JSON.stringify(record) }
  for (const { key } of database.all<{ key: number }>(WRITE_NODE, values)) {
    forget(database, key)
    if (!isEntity(record)) continue
    const { names, length, nameTokens, allTokens } = searchDocument(record)
    database.run(INDEX_ENTITY, { key, length })
    for (const name of names) database.run(INDEX_NAME, { key, name })
    database.run(INDEX_TOKENS, { key, names: nameTokens, everything: allTokens })
  }
}

function removeNode(database: Database, id: string): void {
  for (const { key } of database.all<{ key: number }>(REMOVE_NODE, { id })) forget(database, key)
}

function forget(database: Database, key: number): void {
  for (const statement of [FORGET_ENTITY, FORGET_NAMES, FORGET_TOKENS]) database.run(statement, { key })
}

function writeEdge(database: Database, { record, hash }: BundleRecord<GraphEdge>): void {
  const { id, type, layer, source: src, target: dst } = record
  database.run(WRITE_EDGE, { id, type, layer, src, dst, hash, data: JSON.stringify(record) })
}
