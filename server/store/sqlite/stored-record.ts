import type { GraphEdge } from '../../../graph-seed/model/edge.ts'
import { type EntityNode, type GraphNode, isEntity } from '../../../graph-seed/model/node.ts'

/** The node in a `data` column. Only apply.ts writes there, from a validated bundle: hence the type without another check. */
export function nodeOf(data: string): GraphNode {
  return JSON.parse(data) as GraphNode
}

/** As nodeOf, of a row that the query found among the entities. */
export function entityOf(data: string): EntityNode {
  const node = nodeOf(data)
  if (!isEntity(node)) throw new Error(`The stored node "${node.id}" is no entity.`)
  return node
}

/** The edge in a `data` column, likewise. */
export function edgeOf(data: string): GraphEdge {
  return JSON.parse(data) as GraphEdge
}
