import { z } from 'zod'
import { aboutEdges, saidEdges } from '../../graph-seed/build/claim-edges.ts'
import { contributionSchema } from '../../graph-seed/model/contribution.ts'
import type { GraphNode } from '../../graph-seed/model/node.ts'
import { recordEdgeId } from '../../graph-seed/read/record-edges.ts'

const records = z.array(z.object({ id: z.string() })).catch([])
const identified = z.object({ nodes: records, edges: records })

/**
 * The ids by which others can cite what a contribution brought: its nodes, its edges, and the edges that are derived of its nodes. Of
 * one that is no longer understood those that it names itself.
 */
export function broughtBy(contribution: unknown): readonly string[] {
  const named = identified.safeParse(contribution).data ?? { nodes: [], edges: [] }
  const nodes = contributionSchema.safeParse(contribution).data?.nodes ?? []
  return [...new Set([...[...named.nodes, ...named.edges].map(({ id }) => id), ...nodes.flatMap(derivedOf)])]
}

function derivedOf(node: GraphNode): readonly string[] {
  switch (node.kind) {
    case 'ASSERTION':
      return saidEdges(node).map(({ id }) => id)
    case 'PROPOSITION':
      return aboutEdges(node, node.id).map(({ id }) => id)
    case 'DOCUMENT':
      return node.issuers.map((issuer) => recordEdgeId(issuer, 'ISSUED', node.id))
    case 'PROVISION':
      return [recordEdgeId(node.id, 'PART_OF', node.instrument)]
    default:
      return []
  }
}
