import { hash } from 'node:crypto'
import type { GraphEdge } from '../model/edge.ts'
import type { GraphNode } from '../model/node.ts'
import { canonicalJson } from './canonical.ts'

type GraphRecord = GraphNode | GraphEdge

const SIZE = 2n ** 256n

/**
 * The revision of a graph: the sum, modulo 2^256, of the SHA-256 of each record's canonical JSON, in lower-case hex. Graphs
 * with the same records have the same, in whatever order these come, and whoever knows what a change takes away and brings
 * reckons the next one from the last.
 */
export function revisionOf({ nodes, edges }: Records): string {
  return hex(sumOf(nodes) + sumOf(edges))
}

/** The revision of the graph that has these records instead of those. */
export function revisionAfter(revision: string, gone: readonly GraphRecord[], come: readonly GraphRecord[]): string {
  return hex(BigInt(`0x${revision}`) - sumOf(gone) + sumOf(come))
}

interface Records {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

function sumOf(records: readonly GraphRecord[]): bigint {
  return records.reduce((sum, record) => sum + BigInt(`0x${hash('sha256', canonicalJson(record))}`), 0n)
}

function hex(sum: bigint): string {
  return (((sum % SIZE) + SIZE) % SIZE).toString(16).padStart(64, '0')
}
