import { consistently } from './consistent-read.ts'
import { perLayers } from './labels.ts'

/*
 * What may be null is given in a map, as lists of ids are (read-statements.ts): of null, of a text and of a list as they stand Neo4j
 * plans the statement anew each time, and no other statement takes so long to plan.
 */

/** As edge-period.ts reckons; `$asked.asOf` is null for all. */
const HOLDS = `($asked.asOf IS NULL OR (
      (edge.periodStart IS NULL OR edge.periodStart <= $asked.asOf) AND (edge.periodEnd IS NULL OR edge.periodEnd > $asked.asOf)))`

/** One more hop: the entities that an edge joins to those of `from`, each once. */
const hop = (types: string, depth: number, from: string): string => `
  CALL (${from}) {
    UNWIND CASE WHEN $depth >= ${String(depth)} THEN ${from} ELSE [] END AS node
    MATCH (node)-[edge:${types}]-(neighbour)
    WHERE ${HOLDS}
    WITH DISTINCT neighbour
    WHERE $asked.kinds IS NULL OR neighbour.kind IN $asked.kinds
    RETURN collect(neighbour) AS reached
  }`

/**
 * Answer: `data` of the nodes in the order that the port documents, `data` of the edges among them and to `$asked.joinedTo` (ids), ordered by id, and
 * how many nodes there are within the depth. Hop by hop, each entity is reached once, however many ways lead to it.
 */
export const neighbourhood = perLayers((types) =>
  consistently(`
  CALL (generation) {
    UNWIND range(0, size($seeds) - 1) AS position
    MATCH (node:GraphNode:Entity {generation: generation, id: $seeds[position]})
    WITH node ORDER BY position
    RETURN collect(node) AS seeds
  }
  ${hop(types, 1, 'seeds')}
  WITH seeds, [node IN reached WHERE NOT node IN seeds] AS first
  WITH seeds, first, seeds + first AS withinOne
  ${hop(types, 2, 'first')}
  WITH seeds, first, withinOne, [node IN reached WHERE NOT node IN withinOne] AS second
  WITH seeds, first, second, withinOne + second AS withinTwo
  ${hop(types, 3, 'second')}
  WITH seeds, first, second, withinTwo, [node IN reached WHERE NOT node IN withinTwo] AS third
  WITH seeds, [first, second, third] AS levels, size(withinTwo) + size(third) AS total
  CALL (levels) {
    UNWIND range(0, 2) AS level
    UNWIND levels[level] AS node
    WITH level, node ORDER BY node.id
    WITH level, node.kind AS kind, collect(node)[..$limit] AS nodes
    UNWIND range(0, size(nodes) - 1) AS rank
    WITH nodes[rank] AS node, level, rank, kind ORDER BY level, rank, kind LIMIT $limit
    RETURN collect(node) AS nearest
  }
  WITH total, (seeds + nearest)[..$limit] AS nodes
  CALL (nodes) {
    CALL (nodes) {
      UNWIND nodes AS node
      MATCH (node)-[edge:${types}]->(other) WHERE (other IN nodes OR other.id IN $asked.joinedTo) AND ${HOLDS}
      RETURN edge
      UNION
      UNWIND CASE WHEN size($asked.joinedTo) = 0 THEN [] ELSE nodes END AS node
      MATCH (node)<-[edge:${types}]-(other) WHERE other.id IN $asked.joinedTo AND ${HOLDS}
      RETURN edge
    }
    WITH edge ORDER BY edge.id
    RETURN collect(edge.data) AS edges
  }
  RETURN {total: total, nodes: [node IN nodes | node.data], edges: edges} AS answer`),
)
