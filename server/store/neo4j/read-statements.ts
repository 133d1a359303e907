import { EDGE_TYPES, type EdgeType } from '../../../graph-seed/model/edge.ts'
import { consistently } from './consistent-read.ts'
import { perLayers } from './labels.ts'

/*
 * Ids are given in a map: of a list as it stands Neo4j looks at the size, and plans the statement anew for each order of magnitude.
 * On a server that was just started that takes longer than reading thousands of nodes. So is what may be null: of null and of a text
 * or list as they stand it plans anew as well.
 */

/** Answers nothing but the revision that every consistent read carries. */
export const REVISION = consistently('RETURN null AS answer')

/** Answer: [id, data] of each node there is. */
export const NODES = consistently(`
  UNWIND $asked.ids AS id
  MATCH (node:GraphNode {generation: generation, id: id})
  RETURN collect([node.id, node.data]) AS answer`)

/** Answer: [id, data] of each edge there is. Each type has its own index of ids, so each is asked. */
export const EDGES = consistently(`
  CALL () {
    ${EDGE_TYPES.map((type) => `MATCH ()-[edge:${type}]->() WHERE edge.id IN $asked.ids RETURN edge`).join('\n    UNION ALL\n    ')}
  }
  WITH edge WHERE startNode(edge).generation = generation
  RETURN collect([edge.id, edge.data]) AS answer`)

/** Answer: data of each edge. */
export const edgesTouching = perLayers((types) =>
  consistently(`
  UNWIND $asked.ids AS id
  MATCH (:GraphNode {generation: generation, id: id})-[edge:${types}]-()
  WITH DISTINCT edge ORDER BY edge.id LIMIT $limit
  RETURN collect(edge.data) AS answer`),
)

/** Answer: [id of the entity, kind of neighbour, edge type, direction, number of different neighbours]. */
export const neighbourCounts = perLayers((types) =>
  consistently(`
  UNWIND $asked.ids AS id
  MATCH (entity:GraphNode {generation: generation, id: id})
  CALL (entity) {
    MATCH (entity)-[edge:${types}]->(neighbour)
    RETURN neighbour.kind AS kind, type(edge) AS type, 'OUT' AS direction, count(DISTINCT neighbour) AS number
    UNION ALL
    MATCH (entity)<-[edge:${types}]-(neighbour)
    RETURN neighbour.kind AS kind, type(edge) AS type, 'IN' AS direction, count(DISTINCT neighbour) AS number
  }
  WITH id, kind, type, direction, number ORDER BY id, kind, type, direction
  RETURN collect([id, kind, type, direction, number]) AS answer`),
)

/** Answer: [kind, number] of each kind, as JSON; null when nothing was ever applied. An import counts what it writes. */
export const COUNTS = consistently('RETURN counts AS answer')

/** Answer: `data` of one node more than the page holds, and how many nodes there are in all. */
export const LIST = consistently(`
  CALL (generation) {
    MATCH (node:GraphNode {generation: generation, kind: $kind})
    RETURN count(node) AS total
  }
  CALL (generation) {
    MATCH (node:GraphNode {generation: generation, kind: $kind}) WHERE node.id > $after
    WITH node ORDER BY node.id LIMIT $limit
    RETURN collect(node.data) AS page
  }
  RETURN {total: total, page: page} AS answer`)

/**
 * Answer: `data` of every node of some kinds, and of every edge of some types: a statement for each set of types, since one
 * that is given them only when it runs looks at every relationship there is, votes and all.
 */
export const all = (edgeTypes: readonly EdgeType[]): string =>
  consistently(`
  CALL (generation) {
    UNWIND $kinds AS kind
    MATCH (node:GraphNode {generation: generation, kind: kind}) WHERE node.id > ''
    WITH node ORDER BY node.id
    RETURN collect(node.data) AS nodes
  }
  ${edgeTypes.length === 0 ? 'WITH nodes, [] AS edges' : edgesOf([...new Set(edgeTypes)].sort().join('|'))}
  RETURN {nodes: nodes, edges: edges} AS answer`)

const edgesOf = (types: string): string => `CALL (generation) {
    MATCH (:GraphNode {generation: generation})-[edge:${types}]->()
    WITH edge ORDER BY edge.id
    RETURN collect(edge.data) AS edges
  }`

/** As LIST, of the nodes that an edge of some types joins to one entity. */
export const LIST_JOINED = consistently(`
  OPTIONAL MATCH (:GraphNode {generation: generation, id: $entity})-[edge]-(node:GraphNode {kind: $kind})
  WHERE type(edge) IN $edgeTypes
  WITH DISTINCT node ORDER BY node.id
  WITH collect(node) AS nodes
  RETURN {total: size(nodes), page: [node IN nodes WHERE node.id > $after | node.data][..$limit]} AS answer`)

/**
 * Answer: as LIST, each hit as [tier, length, id, data]. The index finds entities by tokens; tiers are told from the
 * folded names, as search-text.ts defines them.
 */
export const SEARCH = consistently(`
  CALL db.index.fulltext.queryNodes('entity_text', $query) YIELD node
  WHERE node.generation = generation AND ($asked.kinds IS NULL OR node.kind IN $asked.kinds)
  WITH node, node.searchLength AS length, node.id AS id, CASE
    WHEN $folded IN node.searchNames THEN 0
    WHEN any(name IN node.searchNames WHERE name STARTS WITH $folded) THEN 1
    WHEN all(token IN $tokens WHERE ' ' + node.searchNameTokens CONTAINS ' ' + token) THEN 2
    ELSE 3
  END AS tier
  ORDER BY tier, length, id
  WITH collect([tier, length, id, node]) AS hits
  RETURN {
    total: size(hits),
    page: [hit IN hits WHERE $asked.after IS NULL OR hit[0] > $asked.after.tier OR hit[0] = $asked.after.tier AND (
      hit[1] > $asked.after.length OR hit[1] = $asked.after.length AND hit[2] > $asked.after.id
    ) | [hit[0], hit[1], hit[2], hit[3].data]][..$limit]
  } AS answer`)
