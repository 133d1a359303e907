import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver'
import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import type { GraphNode } from '../../../graph-seed/model/node.ts'
import { referencesOf } from '../../../graph-seed/model/reference.ts'
import type { Difference } from '../../domain/graph-difference.ts'
import type { ApplyOptions } from '../../domain/graph-store.ts'
import {
  ADD_NODES,
  ADD_REFERENCES,
  ADD_RELATIONSHIPS,
  BEGIN_WRITING,
  CHANGE_NODES,
  RELATIONSHIPS_OF,
  REMOVE_EDGES,
  REMOVE_SOME_NODES,
  RENEW_REVISION,
} from './apply-statements.ts'
import { batchesOf } from './batches.ts'
import type { Connection } from './connection.ts'
import { edgeRow } from './edge-row.ts'
import { nodeRow } from './node-row.ts'
import { type Named, numberNamed, referenceBatches } from './reference-rows.ts'

/** Columns of rows; the driver takes no interface for them. */
export type StoredNode = { readonly id: string; readonly hash: string }
/** `place` is Neo4j's own word for the relationship, good as long as the lock is held. */
export type StoredEdge = StoredNode & { readonly place: string }

export interface GraphDifference {
  readonly nodes: Omit<Difference<GraphNode, StoredNode>, 'count'>
  readonly edges: Omit<Difference<GraphEdge, StoredEdge>, 'count'>
}

/** Nodes and relationships written or removed in one transaction at most, which the server keeps in its memory until the commit. */
const MOST_AT_ONCE = 60_000

/** Whether the difference can be written in one transaction. */
export async function isSmall(
  transaction: ManagedTransaction,
  generation: Integer,
  { nodes, edges }: GraphDifference,
): Promise<boolean> {
  const records = [nodes, edges].map(
    ({ added, changed, removed }) => added.length + 2 * changed.length + removed.length,
  )
  const references = [...nodes.added, ...nodes.changed].flatMap(({ record }) => referencesOf(record))
  const known = sum(records) + sum(references.map(numberNamed))
  if (known > MOST_AT_ONCE) return false
  if (nodes.removed.length === 0) return true
  const joined = await transaction.run<{ number: number }>(RELATIONSHIPS_OF, { generation, ids: idsOf(nodes.removed) })
  return known + (joined.records[0]?.get('number') ?? 0) <= MOST_AT_ONCE
}

/** What the current generation is once a difference is written into it. */
export interface Outcome {
  readonly revision: string
  readonly counts: string
  readonly composedOf: number
  readonly basis: string | null
  /** The nodes among which are all that name something that the difference adds. */
  readonly naming: Iterable<GraphNode>
}

/**
 * Writes a difference into the current generation, in the transaction that holds the lock. Readers are told to wait from
 * just before its commit on, and by whoever takes the lock next that it is over.
 */
export async function writeInPlace(
  connection: Connection,
  transaction: ManagedTransaction,
  generation: Integer,
  { naming, ...outcome }: Outcome,
  { nodes, edges }: GraphDifference,
  { onProgress }: ApplyOptions,
): Promise<void> {
  const total = sum([nodes, edges].map(({ added, changed, removed }) => added.length + changed.length + removed.length))
  let done = 0
  const run = async (statement: string, parameters: Readonly<Record<string, unknown>>, records: number) => {
    await transaction.run(statement, { ...parameters, generation })
    done += records
    onProgress?.(done, total)
  }
  // A server that was just started takes as long to plan a statement as to add hundreds of records: none is run for nothing.
  const places = [...edges.removed, ...edges.outdated].map(({ place }) => place)
  if (places.length > 0) await run(REMOVE_EDGES, { places }, edges.removed.length)
  const gone = idsOf(nodes.removed)
  if (gone.length > 0) await run(REMOVE_SOME_NODES, { ids: gone }, gone.length)
  for (const rows of batchesOf(nodes.added, (node) => [nodeRow(node)])) await run(ADD_NODES, { rows }, rows.length)
  for (const rows of batchesOf(nodes.changed, (node) => [nodeRow(node)])) await run(CHANGE_NODES, { rows }, rows.length)
  for (const rows of referenceBatches(naming, newReferences(nodes))) await run(ADD_REFERENCES, { rows }, 0)
  const joined = [...edges.added, ...edges.changed]
  for (const rows of batchesOf(joined, (edge) => [edgeRow(edge)])) await run(ADD_RELATIONSHIPS, { rows }, rows.length)
  // By a transaction of its own, so that every reader has been told when this one is committed.
  await connection.write(BEGIN_WRITING, { generation })
  await transaction.run(RENEW_REVISION, { ...outcome, generation, composedOf: neo4j.int(outcome.composedOf) })
}

/** Of each node what it names that is not drawn yet: all of it where it is written anew, what was not there before otherwise. */
function newReferences({ added, changed }: GraphDifference['nodes']): (node: GraphNode) => readonly Named[] {
  const written = new Set(idsOf([...added, ...changed].map(({ record }) => record)))
  const isAdded = new Set(idsOf(added.map(({ record }) => record)))
  return (node) =>
    written.has(node.id)
      ? referencesOf(node)
      : referencesOf(node)
          .map(({ type, targets }) => ({ type, targets: targets.filter((id) => isAdded.has(id)) }))
          .filter(({ targets }) => targets.length > 0)
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
