import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { type BundleRecords, bundleRecords } from '../../domain/bundle-records.ts'
import { differenceOf, noChanges } from '../../domain/graph-difference.ts'
import type { ApplyOptions, ApplySummary } from '../../domain/graph-store.ts'
import { refuseOutdated } from '../../domain/refuse-outdated.ts'
import { EDGE_HASHES, NODE_HASHES, RENEW_ORIGIN, SWITCH } from './apply-statements.ts'
import { type GraphDifference, isSmall, type StoredEdge, type StoredNode, writeInPlace } from './change-in-place.ts'
import type { Connection } from './connection.ts'
import { FORM, removeOtherGenerations, writeGeneration } from './generation.ts'
import { locked } from './lock.ts'

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
  const composedOf = neo4j.int(options.composedOf ?? 0)
  const summary = await locked(connection, async (transaction, { generation, revision, form, ...held }) => {
    refuseOutdated(held.composedOf, options)
    await removeOtherGenerations(connection)
    if (revision === bundle.revision && form === FORM) {
      await transaction.run(RENEW_ORIGIN, { generation, composedOf })
      return unchanged(records)
    }
    const difference = await differenceFrom(transaction, generation, records)
    if (generation !== null && form === FORM && (await isSmall(transaction, generation, difference))) {
      await writeInPlace(connection, transaction, generation, bundle, difference, options)
    } else {
      await transaction.run(SWITCH, { generation: await writeGeneration(connection, bundle, records, options) })
    }
    return { nodes: difference.nodes.count, edges: difference.edges.count }
  })
  // The bundle is in place. Taking the lock tells readers so, if it was written into what they read. What was replaced
  // and cannot be removed now is removed by the next import.
  await locked(connection, () => removeOtherGenerations(connection)).catch(() => undefined)
  return { revision: bundle.revision, ...summary }
}

function unchanged({ nodes, edges }: BundleRecords): Pick<ApplySummary, 'nodes' | 'edges'> {
  return { nodes: noChanges(nodes.size), edges: noChanges(edges.size) }
}

async function differenceFrom(
  transaction: ManagedTransaction,
  generation: Integer | null,
  { nodes, edges }: BundleRecords,
): Promise<GraphDifference> {
  const stored = async <Row extends Record<keyof Row, string>>(statement: string): Promise<readonly Row[]> =>
    (await transaction.run<Row>(statement, { generation })).records.map((row) => row.toObject())
  return {
    nodes: differenceOf(nodes, await stored<StoredNode>(NODE_HASHES)),
    edges: differenceOf(edges, await stored<StoredEdge>(EDGE_HASHES)),
  }
}
