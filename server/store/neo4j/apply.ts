import type { ManagedTransaction } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { type BundleRecords, bundleRecords } from '../../domain/bundle-records.ts'
import type { ApplyOptions, ApplySummary } from '../../domain/graph-store.ts'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import { EDGE_HASHES, LOCK_STATE, NODE_HASHES, SWITCH } from './apply-statements.ts'
import { countChanges, noChanges } from './changes.ts'
import type { Connection } from './connection.ts'
import { FORM, removeOtherGenerations, writeGeneration } from './generation.ts'

/**
 * Makes the stored graph equal to the bundle: writes it beside the current one, switches to it in one small
 * transaction, then removes the old one. See docs/adr/0002-neo4j-read-consistency.md.
 */
export async function applyBundle(
  connection: Connection,
  bundle: Bundle,
  options: ApplyOptions,
): Promise<ApplySummary> {
  const records = bundleRecords(bundle)
  const summary = await locked(connection, async (transaction, current) => {
    await removeOtherGenerations(connection)
    if (current.revision === bundle.revision && current.form === FORM) return unchanged(records)
    const changes = await changesFrom(transaction, current, records)
    const generation = await writeGeneration(connection, bundle, records, options)
    await transaction.run(SWITCH, { generation })
    return changes
  })
  // The bundle is in place. What was replaced and cannot be removed now is removed by the next import.
  await locked(connection, () => removeOtherGenerations(connection)).catch(() => undefined)
  return { revision: bundle.revision, ...summary }
}

type Changes = Pick<ApplySummary, 'nodes' | 'edges'>

/** What the store holds; all null when nothing was ever applied. */
interface Current {
  readonly generation: number | null
  readonly revision: string | null
  readonly form: string | null
}

/** Runs the work in a transaction that holds the lock of the store from its start to its commit. */
async function locked<T>(
  connection: Connection,
  work: (transaction: ManagedTransaction, current: Current) => Promise<T>,
): Promise<T> {
  return connection.transaction(async (transaction) => {
    const [row] = (await transaction.run<{ [Column in keyof Current]: Current[Column] }>(LOCK_STATE)).records
    if (row === undefined) {
      connection.forgetSchema()
      throw new StoreUnavailable('The Neo4j database was emptied meanwhile; try again.')
    }
    return work(transaction, row.toObject())
  })
}

function unchanged({ nodes, edges }: BundleRecords): Changes {
  return { nodes: noChanges(nodes.size), edges: noChanges(edges.size) }
}

async function changesFrom(
  transaction: ManagedTransaction,
  { generation }: Current,
  { nodes, edges }: BundleRecords,
): Promise<Changes> {
  const hashes = async (statement: string): Promise<ReadonlyMap<string, string>> => {
    const result = await transaction.run<{ id: string; hash: string }>(statement, { generation })
    return new Map(result.records.map((row) => [row.get('id'), row.get('hash')]))
  }
  return {
    nodes: countChanges(nodes, await hashes(NODE_HASHES)),
    edges: countChanges(edges, await hashes(EDGE_HASHES)),
  }
}
