import { z } from 'zod'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { type BundleRecord, bundleRecords, edgeRecord, nodeRecord } from '../../domain/bundle-records.ts'
import { differenceOf, noChanges } from '../../domain/graph-difference.ts'
import {
  type ApplyOptions,
  type ApplySummary,
  type GraphChange,
  isSameHeld,
  type RecordsToWrite,
} from '../../domain/graph-store.ts'
import { refuseOutdated } from '../../domain/refuse-outdated.ts'
import { beginWriting } from './begin-writing.ts'
import type { Database, Query } from './database.ts'
import { inParts, inTurn } from './in-parts.ts'
import { heldGraph, writeHeld } from './revision.ts'
import { removeEdges, removeNodes, writeEdges, writeNodes } from './write-records.ts'

const stored = z.object({ key: z.int(), id: z.string(), hash: z.string() })
type Stored = z.infer<typeof stored>
const STORED_NODES: Query<Stored> = { sql: 'SELECT key, id, hash FROM node', row: stored }
const STORED_EDGES: Query<Stored> = { sql: 'SELECT key, id, hash FROM edge', row: stored }

const TOTALS: Query<{ nodes: number; edges: number }> = {
  sql: 'SELECT (SELECT count(*) FROM node) AS nodes, (SELECT count(*) FROM edge) AS edges',
  row: z.object({ nodes: z.int(), edges: z.int() }),
}

/**
 * Makes the stored graph equal to the bundle, in one transaction of a connection that nothing else uses meanwhile.
 * Lets other work of the process, such as reading on another connection, go on between parts of it.
 */
export async function applyBundle(database: Database, bundle: Bundle, options: ApplyOptions): Promise<ApplySummary> {
  const { revision } = bundle
  const { composedOf = 0, basis = null } = options
  const wanted = { revision, composedOf, basis }
  const untouched = database.transaction('READ', () =>
    isSameHeld(heldGraph(database), wanted) ? untouchedSummary(database, revision) : null,
  )
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
        removeEdges(database, part)
      }),
      inTurn([...nodes.added, ...nodes.changed], (part) => {
        writeNodes(database, part)
      }),
      inTurn([...edges.added, ...edges.changed], (part) => {
        writeEdges(database, part)
      }),
      inTurn(nodes.removed, (part) => {
        removeNodes(database, part)
      }),
    ])
    writeHeld(database, wanted)
    database.execute('COMMIT; PRAGMA shrink_memory')
    return { revision, nodes: nodes.count, edges: edges.count }
  } catch (error) {
    database.rollBack()
    throw error
  }
}

/**
 * Writes what was reckoned from the stored graph, in one transaction likewise. False, and nothing written, where that is another
 * by now.
 */
export async function applyChange(database: Database, { from, to, nodes, edges }: GraphChange): Promise<boolean> {
  const turns = [
    inTurn(writtenOf(nodes, nodeRecord), (part) => {
      writeNodes(database, part)
    }),
    inTurn(writtenOf(edges, edgeRecord), (part) => {
      writeEdges(database, part)
    }),
  ]
  await beginWriting(database)
  try {
    const isWritten = isSameHeld(heldGraph(database), from)
    if (isWritten) {
      await inParts({}, turns)
      writeHeld(database, to)
    }
    database.execute('COMMIT; PRAGMA shrink_memory')
    return isWritten
  } catch (error) {
    database.rollBack()
    throw error
  }
}

function writtenOf<R>({ added, changed }: RecordsToWrite<R>, hashed: (record: R) => BundleRecord<R>) {
  return [...added, ...changed].map(hashed)
}

function untouchedSummary(database: Database, revision: string): ApplySummary {
  const { nodes, edges } = totals(database)
  return { revision, nodes: noChanges(nodes), edges: noChanges(edges) }
}

function totals(database: Database): { readonly nodes: number; readonly edges: number } {
  return database.all(TOTALS)[0] ?? { nodes: 0, edges: 0 }
}
