import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import type { GraphNode } from '../../../graph-seed/model/node.ts'
import {
  type BundleRecord,
  type BundleRecords,
  bundleRecords,
  edgeRecord,
  nodeRecord,
} from '../../domain/bundle-records.ts'
import { type Difference, differenceOf, noChanges } from '../../domain/graph-difference.ts'
import {
  type ApplyOptions,
  type ApplySummary,
  type GraphChange,
  isSameHeld,
  type RecordsToWrite,
} from '../../domain/graph-store.ts'
import { refuseOutdated } from '../../domain/refuse-outdated.ts'
import { EDGE_HASHES, EDGE_PLACES, NODE_HASHES, RENEW_ORIGIN, SWITCH } from './apply-statements.ts'
import { isSmall, type StoredEdge, type StoredNode, writeInPlace } from './change-in-place.ts'
import type { Connection } from './connection.ts'
import { countsOf, FORM, removeOtherGenerations, writeGeneration } from './generation.ts'
import { locked, settled } from './lock.ts'

/**
 * Makes the stored graph equal to the bundle. Where little differs, that is written into the current graph, in one
 * transaction; otherwise the whole is written beside the current one, switched to in one small transaction, and the old one
 * removed. See docs/adr/0002-neo4j-read-consistency.md and docs/adr/0004-neo4j-small-changes.md.
 */
export async function applyBundle(
  connection: Connection,
  bundle: Bundle,
  options: ApplyOptions,
): Promise<ApplySummary> {
  const records = bundleRecords(bundle)
  const { composedOf = 0, basis = null } = options
  const summary = await locked(connection, async (transaction, { generation, revision, form, ...held }) => {
    refuseOutdated(held.composedOf, options)
    await removeOtherGenerations(connection)
    if (revision === bundle.revision && form === FORM) {
      await transaction.run(RENEW_ORIGIN, { generation, composedOf: neo4j.int(composedOf), basis })
      return unchanged(records)
    }
    const difference = await differenceFrom(transaction, generation, records)
    if (generation !== null && form === FORM && (await isSmall(transaction, generation, difference))) {
      const { nodes: naming } = bundle
      const outcome = { revision: bundle.revision, counts: countsOf(naming), composedOf, basis, naming }
      await writeInPlace(connection, transaction, generation, outcome, difference, options)
    } else {
      await transaction.run(SWITCH, { generation: await writeGeneration(connection, bundle, records, options) })
    }
    return { nodes: difference.nodes.count, edges: difference.edges.count }
  })
  await tellWritten(connection)
  return { revision: bundle.revision, ...summary }
}

/**
 * Writes what was reckoned from the stored graph into the current generation, in one transaction. False, and nothing written,
 * where the store holds another graph by now, and where it is too much for one transaction.
 */
export async function applyChange(connection: Connection, { from, to, ...records }: GraphChange): Promise<boolean> {
  const nodes = written(records.nodes, nodeRecord)
  const edges = written(records.edges, edgeRecord)
  const isWritten = await locked(connection, async (transaction, { generation, form, counts, ...held }) => {
    if (generation === null || form !== FORM || !isSameHeld(held, from)) return false
    const outdated = await placesOf(transaction, generation, records.edges.changed)
    const difference = {
      nodes: { ...nodes, outdated: [], removed: [] },
      edges: { ...edges, outdated, removed: [] },
    }
    if (!(await isSmall(transaction, generation, difference))) return false
    // What was there before names nothing that is new, but where it is written anew itself.
    const naming = [...records.nodes.added, ...records.nodes.changed]
    const outcome = { ...to, counts: countsOf(records.nodes.added, counts ?? '[]'), naming }
    await writeInPlace(connection, transaction, generation, outcome, difference, {})
    return true
  })
  if (isWritten) await settled(connection).catch(() => undefined)
  return isWritten
}

async function placesOf(
  transaction: ManagedTransaction,
  generation: Integer,
  edges: readonly GraphEdge[],
): Promise<readonly StoredEdge[]> {
  if (edges.length === 0) return []
  const rows = edges.map(({ id, source }) => ({ id, source }))
  const { records } = await transaction.run<StoredEdge>(EDGE_PLACES, { generation, rows })
  return records.map((row) => row.toObject())
}

function written<R>({ added, changed }: RecordsToWrite<R>, hashed: (record: R) => BundleRecord<R>) {
  return { added: added.map(hashed), changed: changed.map(hashed) }
}

/**
 * Taking the lock tells readers that what was written into what they read is in place. What was replaced and cannot be removed
 * now is removed by the next import.
 */
async function tellWritten(connection: Connection): Promise<void> {
  await locked(connection, () => removeOtherGenerations(connection)).catch(() => undefined)
}

function unchanged({ nodes, edges }: BundleRecords): Pick<ApplySummary, 'nodes' | 'edges'> {
  return { nodes: noChanges(nodes.size), edges: noChanges(edges.size) }
}

interface WholeDifference {
  readonly nodes: Difference<GraphNode, StoredNode>
  readonly edges: Difference<GraphEdge, StoredEdge>
}

async function differenceFrom(
  transaction: ManagedTransaction,
  generation: Integer | null,
  { nodes, edges }: BundleRecords,
): Promise<WholeDifference> {
  const stored = async <Row extends Record<keyof Row, string>>(statement: string): Promise<readonly Row[]> =>
    (await transaction.run<Row>(statement, { generation })).records.map((row) => row.toObject())
  return {
    nodes: differenceOf(nodes, await stored<StoredNode>(NODE_HASHES)),
    edges: differenceOf(edges, await stored<StoredEdge>(EDGE_HASHES)),
  }
}
