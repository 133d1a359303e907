/** The write lock on this one node makes imports wait for each other, across processes, until the transaction that took it ends. */
export const LOCK_STATE = `
  MATCH (state:GraphState {key: 'current'})
  SET state.lockedAt = datetime()
  WITH state
  OPTIONAL MATCH (current:GraphRevision {generation: state.generation})
  RETURN current.generation AS generation, current.revision AS revision, current.form AS form`

/** One number in one property: no reader can see half of this. */
export const SWITCH = `
  MATCH (state:GraphState {key: 'current'})
  SET state.generation = $generation`

export const BEGIN_GENERATION = `
  CREATE (:GraphRevision {
    generation: $generation, revision: $revision, form: $form, counts: $counts, importedAt: datetime()
  })`

export const ADD_NODES = `
  UNWIND $rows AS row
  CREATE (node:GraphNode:$(row.labels))
  SET node = row.properties, node.generation = $generation
  RETURN count(*) AS written`

/** Types come from the closed lists of the model, by way of edge-row.ts. Returns how many found both their ends. */
export const ADD_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (source:GraphNode {generation: $generation, id: row.source})
  MATCH (target:GraphNode {generation: $generation, id: row.target})
  CREATE (source)-[edge:$(row.type)]->(target)
  SET edge = row.properties
  RETURN count(*) AS written`

/** As ADD_RELATIONSHIPS, of what nodes name in their fields: a row for each node and type, so that its node is looked up once. */
export const ADD_REFERENCES = `
  UNWIND $rows AS row
  MATCH (source:GraphNode {generation: $generation, id: row.source})
  UNWIND row.targets AS id
  MATCH (target:GraphNode {generation: $generation, id: id})
  CREATE (source)-[:$(row.type)]->(target)
  RETURN count(*) AS written`

export const NODE_HASHES = 'MATCH (node:GraphNode {generation: $generation}) RETURN node.id AS id, node.hash AS hash'
export const EDGE_HASHES = `
  MATCH (node:GraphNode {generation: $generation})-[edge]->()
  WHERE edge.layer IS NOT NULL
  RETURN edge.id AS id, edge.hash AS hash`

/** Generations that are not the current one: what was replaced, and what an import left that did not come to its end. */
export const OTHER_GENERATIONS = `
  MATCH (state:GraphState {key: 'current'})
  MATCH (other:GraphRevision) WHERE other.generation <> coalesce(state.generation, -1)
  RETURN other.generation AS generation`

export const REMOVE_RELATIONSHIPS = `
  MATCH (:GraphNode {generation: $generation})-[edge]->()
  WITH edge LIMIT $limit
  DELETE edge
  RETURN count(*) AS removed`

export const REMOVE_NODES = `
  MATCH (node:GraphNode {generation: $generation})
  WITH node LIMIT $limit
  DETACH DELETE node
  RETURN count(*) AS removed`

export const REMOVE_GENERATION = 'MATCH (old:GraphRevision {generation: $generation}) DELETE old'
