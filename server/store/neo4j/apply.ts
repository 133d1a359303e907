import { randomUUID } from 'node:crypto'
import type { ManagedTransaction } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphNode } from '../../../graph-seed/model/node.ts'
import { type BundleRecord, type BundleRecords, bundleRecords } from '../../domain/bundle-records.ts'
import type { ApplyOptions, ApplySummary, ChangeCount } from '../../domain/graph-store.ts'
import {
  ADD_NODES,
  ADD_RELATIONSHIPS,
  CHANGE_NODES,
  LOCK_REVISION,
  REMOVE_EDGES,
  REMOVE_NODES,
  SET_REVISION,
  STORED_EDGES,
  STORED_NODES,
} from './apply-statements.ts'
import { clearMark, clearStaleMarks, setMark } from './applying-mark.ts'
import { batchWriter, rowsOf } from './batch-writer.ts'
import { changes } from './changes.ts'
import type { Connection } from './connection.ts'
import { edgeRow, referenceRows, type RelationshipRow } from './edge-row.ts'
import { nodeRow } from './node-row.ts'

/**
 * Makes the stored graph equal to the bundle in one transaction. Readers are warned by a mark that stands from just
 * before the commit until after it: see consistent-read.ts.
 */
export async function applyBundle(
  connection: Connection,
  bundle: Bundle,
  options: ApplyOptions,
): Promise<ApplySummary> {
  const records = bundleRecords(bundle)
  const token = randomUUID()
  try {
    const summary = await connection.write(async (transaction) => {
      if ((await lockRevision(connection, transaction, token)) === bundle.revision) return unchanged(records)
      const counts = await writeChanges(transaction, records, options)
      await transaction.run(SET_REVISION, { revision: bundle.revision })
      await setMark(connection, token)
      return counts
    })
    // The graph is in place: a mark that cannot be cleared now is cleared by the first reader it holds up.
    await clearMark(connection, token).catch(() => undefined)
    return { revision: bundle.revision, ...summary }
  } catch (error) {
    // The commit may still be under way where only the connection was lost, so the mark goes only with the lock.
    await clearStaleMarks(connection)
    throw error
  }
}

type Counts = Pick<ApplySummary, 'nodes' | 'edges'>

/** Returns the stored revision, null where there is none. */
async function lockRevision(
  connection: Connection,
  transaction: ManagedTransaction,
  token: string,
): Promise<string | null> {
  const result = await transaction.run<{ revision: string | null }>(LOCK_REVISION, { token })
  const [row] = result.records
  if (row === undefined) {
    connection.forgetSchema()
    throw new Error('The Neo4j database was emptied while this program was running; apply the bundle again.')
  }
  return row.get('revision')
}

function unchanged(records: BundleRecords): Counts {
  const none = (size: number): ChangeCount => ({ added: 0, changed: 0, removed: 0, unchanged: size })
  return { nodes: none(records.nodes.size), edges: none(records.edges.size) }
}

/** `place` is where to find a stored record again: a node's id, an edge's element id. */
interface Stored {
  readonly hash: string
  readonly place: string
}

async function writeChanges(
  transaction: ManagedTransaction,
  records: BundleRecords,
  options: ApplyOptions,
): Promise<Counts> {
  const nodes = changes(records.nodes, await storedRecords(transaction, STORED_NODES))
  const edges = changes(records.edges, await storedRecords(transaction, STORED_EDGES))
  const { write, writeRecords } = batchWriter(transaction, toWrite(nodes.count) + toWrite(edges.count), options)

  await writeRecords(
    REMOVE_EDGES,
    rowsOf(edges.removed, ({ place }) => place),
  )
  await write(
    REMOVE_EDGES,
    rowsOf(edges.changed, ({ stored }) => stored.place),
  )
  await writeRecords(
    REMOVE_NODES,
    rowsOf(nodes.removed, ({ place }) => place),
  )
  await writeRecords(
    CHANGE_NODES,
    rowsOf(nodes.changed, ({ wanted }) => nodeRow(wanted)),
  )
  await writeRecords(ADD_NODES, rowsOf(nodes.added, nodeRow))
  const newNodes = [...nodes.changed.map(({ wanted }) => wanted), ...nodes.added]
  await write(ADD_RELATIONSHIPS, allReferences(newNodes))
  const newEdges = [...edges.changed.map(({ wanted }) => wanted), ...edges.added]
  const written = await writeRecords(ADD_RELATIONSHIPS, rowsOf(newEdges, edgeRow))
  if (written !== newEdges.length)
    throw new Error(`Only ${String(written)} of ${String(newEdges.length)} edges found both ends.`)
  return { nodes: nodes.count, edges: edges.count }
}

function* allReferences(nodes: readonly BundleRecord<GraphNode>[]): Generator<RelationshipRow> {
  for (const { record } of nodes) yield* referenceRows(record)
}

async function storedRecords(transaction: ManagedTransaction, statement: string): Promise<ReadonlyMap<string, Stored>> {
  const result = await transaction.run<{ id: string; hash: string; place: string }>(statement)
  return new Map(result.records.map((row) => [row.get('id'), { hash: row.get('hash'), place: row.get('place') }]))
}

function toWrite({ added, changed, removed }: ChangeCount): number {
  return added + changed + removed
}
