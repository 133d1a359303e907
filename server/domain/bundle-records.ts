import { hash } from 'node:crypto'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import { isEntity, type GraphNode } from '../../graph-seed/model/node.ts'
import { SEARCH_TEXT_VERSION } from './search-text.ts'
import { BundleRefused } from './store-errors.ts'

/** A record as a store compares it: equal hashes mean that nothing needs writing. */
export interface BundleRecord<R> {
  readonly record: R
  readonly hash: string
}
export interface BundleRecords {
  readonly nodes: ReadonlyMap<string, BundleRecord<GraphNode>>
  readonly edges: ReadonlyMap<string, BundleRecord<GraphEdge>>
}

export function nodeRecord(record: GraphNode): BundleRecord<GraphNode> {
  return { record, hash: nodeHash(record) }
}

export function edgeRecord(record: GraphEdge): BundleRecord<GraphEdge> {
  return { record, hash: sha256(canonicalJson(record)) }
}

/** The records of a bundle by id. Throws BundleRefused on an id given twice and on an edge that joins no two entities of the bundle. */
export function bundleRecords(bundle: Bundle): BundleRecords {
  const nodes = byId('node', bundle.nodes, nodeRecord)
  const edges = byId('edge', bundle.edges, edgeRecord)
  for (const edge of bundle.edges) {
    for (const end of [edge.source, edge.target]) {
      const node = nodes.get(end)
      if (node === undefined) throw new BundleRefused(`Edge "${edge.id}" joins "${end}", which is not in the bundle.`)
      if (!isEntity(node.record)) throw new BundleRefused(`Edge "${edge.id}" joins "${end}", which is no entity.`)
    }
  }
  return { nodes, edges }
}

/** An entity's hash covers how it is indexed too, so that a change of the search text is written like any other. */
function nodeHash(node: GraphNode): string {
  return sha256(canonicalJson(node) + (isEntity(node) ? `search:${SEARCH_TEXT_VERSION}` : ''))
}

function byId<R extends { readonly id: string }>(
  what: string,
  records: readonly R[],
  hashed: (record: R) => BundleRecord<R>,
): ReadonlyMap<string, BundleRecord<R>> {
  const found = new Map<string, BundleRecord<R>>()
  for (const record of records) {
    if (found.has(record.id)) throw new BundleRefused(`The bundle holds two ${what}s with the id "${record.id}".`)
    found.set(record.id, hashed(record))
  }
  return found
}

/** JSON with the keys of every object in order, so that equal records are equal texts. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}
