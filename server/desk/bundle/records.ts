import { hash } from 'node:crypto'
import { isDerivedEdge } from '../../../graph-seed/build/authored-corpus.ts'
import { canonicalJson } from '../../../graph-seed/build/canonical.ts'
import type { AuthoredLink } from '../../../graph-seed/model/document.ts'
import type { RecordEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, isIndex, type NodeOf } from '../../../graph-seed/model/node.ts'
import { compare } from '../../../graph-seed/model/order.ts'
import { linkKey } from '../../../graph-seed/read/assertion-links.ts'
import { asAuthored, without } from '../../exchange/as-authored.ts'
import type { Part } from '../../exchange/part.ts'

/**
 * What a part of another graph says for itself, as its authors would write it: without what a build derives, and without
 * which imports and decisions made it there. The same records give the same value, in whatever format they came.
 */
export interface BundleRecords {
  readonly about: string | null
  /** Of the graph that the part was taken from. */
  readonly revision: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly RecordEdge[]
  readonly links: readonly AuthoredLink[]
  /** Assertions at the edge of the part: not all that they quote is in it. */
  readonly atTheEdge: readonly string[]
}

/** The records of a part, each ordered by id. */
export function recordsOf({
  about,
  revision,
  nodes,
  edges,
}: Pick<Part, 'about' | 'revision' | 'nodes' | 'edges'>): BundleRecords {
  const ids = new Set(nodes.map(({ id }) => id))
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const assertions = nodes.filter((node) => node.kind === 'ASSERTION')
  const links = new Map(assertions.flatMap(linksOf).map((link) => [linkKey(link), link]))
  return {
    about,
    revision,
    nodes: nodes
      .filter((node) => !isIndex(node))
      .map(asAuthored)
      .sort(byId),
    edges: edges
      .filter((edge): edge is RecordEdge => edge.layer === 'RECORD' && !isDerivedEdge(edge, (id) => kinds.get(id)))
      .map((edge) => without(edge, 'provenance'))
      .sort(byId),
    links: [...links].sort(([a], [b]) => compare(a, b)).map(([, link]) => link),
    atTheEdge: assertions
      .filter(({ anchors }) => anchors.some((id) => !ids.has(id)))
      .map(({ id }) => id)
      .sort(),
  }
}

/** By which the records are known again, in whatever format they come. */
export function digestOf({ nodes, edges, links }: BundleRecords): string {
  return hash('sha256', canonicalJson({ nodes, edges, links }))
}

/** From the later assertion to the earlier, whichever of the two tells it. */
function linksOf({ id, links, linkedFrom }: NodeOf<'ASSERTION'>): readonly AuthoredLink[] {
  return [
    ...links.map(({ assertion, ...link }) => ({ ...without(link, 'provenance'), source: id, target: assertion })),
    ...linkedFrom.map(({ assertion, ...link }) => ({ ...without(link, 'provenance'), source: assertion, target: id })),
  ]
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id)
}
