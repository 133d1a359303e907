import { randomInt } from 'node:crypto'
import neo4j, { type Integer } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import type { GraphNode } from '../../../graph-seed/model/node.ts'
import type { BundleRecords } from '../../domain/bundle-records.ts'
import type { ApplyOptions } from '../../domain/graph-store.ts'
import { SEARCH_TEXT_VERSION } from '../../domain/search-text.ts'
import {
  ADD_NODES,
  ADD_REFERENCES,
  ADD_RELATIONSHIPS,
  BEGIN_GENERATION,
  OTHER_GENERATIONS,
  REMOVE_GENERATION,
  REMOVE_NODES,
  REMOVE_RELATIONSHIPS,
} from './apply-statements.ts'
import { BATCH_SIZE, batchesOf } from './batches.ts'
import type { Connection } from './connection.ts'
import { edgeRow } from './edge-row.ts'
import { nodeRow } from './node-row.ts'
import { referenceBatches } from './reference-rows.ts'

/** How records are turned into nodes and relationships. To be raised with any change to that, so that the same bundle is written again. */
export const FORM = `2.${String(SEARCH_TEXT_VERSION)}`

/** `randomInt` takes no wider range. */
const LARGEST_GENERATION = 2 ** 48 - 1

/**
 * Writes the bundle as a generation of its own, beside the current one and unseen by readers, in a transaction for each
 * batch. Returns its number: drawn by lot, so that an import that was given up can never write into the one after it.
 */
export async function writeGeneration(
  connection: Connection,
  bundle: Bundle,
  records: BundleRecords,
  options: ApplyOptions,
): Promise<Integer> {
  const generation = neo4j.int(randomInt(LARGEST_GENERATION))
  const total = records.nodes.size + records.edges.size
  let done = 0
  const write = async (
    statement: string,
    batches: Iterable<readonly unknown[]>,
    areRecords: boolean,
  ): Promise<number> => {
    let written = 0
    for (const rows of batches) {
      written += await sumOf(connection, statement, 'written', { rows, generation })
      if (!areRecords) continue
      done += rows.length
      options.onProgress?.(done, total)
    }
    return written
  }

  await connection.write(BEGIN_GENERATION, {
    generation,
    revision: bundle.revision,
    form: FORM,
    composedOf: neo4j.int(options.composedOf ?? 0),
    basis: options.basis ?? null,
    counts: countsOf(bundle.nodes),
  })
  await write(
    ADD_NODES,
    batchesOf(records.nodes.values(), (node) => [nodeRow(node)]),
    true,
  )
  await write(ADD_REFERENCES, referenceBatches(bundle.nodes), false)
  const edges = await write(
    ADD_RELATIONSHIPS,
    batchesOf(records.edges.values(), (edge) => [edgeRow(edge)]),
    true,
  )
  if (edges !== records.edges.size) {
    throw new Error(`Only ${String(edges)} of ${String(records.edges.size)} edges found both ends.`)
  }
  return generation
}

/** Removes every generation but the current one. Only for who holds the lock: an import under way is not current yet. */
export async function removeOtherGenerations(connection: Connection): Promise<void> {
  const others = await connection.write<{ generation: number }>(OTHER_GENERATIONS, {})
  for (const { generation } of others) {
    const old = { generation: neo4j.int(generation), limit: neo4j.int(BATCH_SIZE) }
    for (const statement of [REMOVE_RELATIONSHIPS, REMOVE_NODES]) {
      while ((await sumOf(connection, statement, 'removed', old)) > 0);
    }
    await connection.write(REMOVE_GENERATION, old)
  }
}

async function sumOf<Column extends string>(
  connection: Connection,
  statement: string,
  column: Column,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> {
  const rows = await connection.write<Record<Column, number>>(statement, parameters)
  return rows.reduce((sum, row) => sum + row[column], 0)
}

/** [kind, number] of each kind of node there is, ordered by kind, as JSON; of nodes that are added to others, with those. */
export function countsOf(nodes: readonly GraphNode[], others = '[]'): string {
  const counts = new Map(JSON.parse(others) as [string, number][]) // as this function wrote it
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
