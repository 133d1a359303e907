import { z } from 'zod'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'
import type { BundleRecord } from '../../domain/bundle-records.ts'
import { edgePeriod } from '../../domain/edge-period.ts'
import { searchDocument } from '../../domain/search-text.ts'
import type { Database, Query } from './database.ts'
import { addToIndex, removeFromIndex } from './search-index.ts'

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

export function writeNodes(database: Database, part: readonly BundleRecord<GraphNode>[]): void {
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

export function writeEdges(database: Database, part: readonly BundleRecord<GraphEdge>[]): void {
  const rows = part.map(({ record, hash }) => {
    const { id, layer, type, source, target } = record
    return { id, layer, type, source, target, ...edgePeriod(record), hash, data: JSON.stringify(record) }
  })
  database.run(WRITE_EDGES, { rows: JSON.stringify(rows) })
}

/** Their edges are to be gone already. */
export function removeNodes(database: Database, part: readonly Keyed[]): void {
  removeFromIndex(database, keysOf(part))
  database.run(REMOVE_NODES, { keys: keysOf(part) })
}

export function removeEdges(database: Database, part: readonly Keyed[]): void {
  database.run(REMOVE_EDGES, { keys: keysOf(part) })
}

interface Keyed {
  readonly key: number
}

function keysOf(rows: readonly Keyed[]): string {
  return JSON.stringify(rows.map(({ key }) => key))
}
