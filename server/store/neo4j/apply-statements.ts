/** The write lock on this one node makes imports wait for each other, across processes, until the transaction that took it ends. */
export const LOCK_STATE = `
  MATCH (state:GraphState {key: 'current'})
  SET state.lockedAt = datetime()
  WITH state
  OPTIONAL MATCH (current:GraphRevision {generation: state.generation})
  RETURN current.generation AS generation, current.revision AS revision, current.form AS form,
    coalesce(current.composedOf, 0) AS composedOf, current.basis AS basis, current.counts AS counts,
    coalesce(current.writes, 0) AS writes`

/**
 * `writes` counts the beginnings and ends of what is written into a generation that readers see: it is odd from before
 * the commit until after it. Each statement takes the lock of the node before it looks at the number.
 */
export const BEGIN_WRITING = `
  MATCH (current:GraphRevision {generation: $generation})
  SET current.lockedAt = datetime()
  WITH current, coalesce(current.writes, 0) AS writes
  SET current.writes = writes + 1 + writes % 2`
/** Of what was seen to be under way, and of nothing that was begun since. */
export const END_WRITING = `
  MATCH (current:GraphRevision {generation: $generation})
  SET current.lockedAt = datetime()
  WITH current WHERE current.writes = $seen
  SET current.writes = current.writes + 1`

export const RENEW_REVISION = `
  MATCH (current:GraphRevision {generation: $generation})
  SET current.revision = $revision, current.counts = $counts, current.composedOf = $composedOf, current.basis = $basis,
    current.importedAt = datetime()`
/** Nothing that a reader looks at. */
export const RENEW_ORIGIN = `
  MATCH (current:GraphRevision {generation: $generation})
  SET current.composedOf = $composedOf, current.basis = $basis`

/** One number in one property: no reader can see half of this. */
export const SWITCH = `
  MATCH (state:GraphState {key: 'current'})
  SET state.generation = $generation`

export const BEGIN_GENERATION = `
  CREATE (:GraphRevision {
    generation: $generation, revision: $revision, form: $form, counts: $counts, composedOf: $composedOf, basis: $basis,
    importedAt: datetime()
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

/** As ADD_RELATIONSHIPS, of what nodes name in their fields: rows as of reference-rows.ts. */
export const ADD_REFERENCES = `
  UNWIND $rows AS row
  MATCH (target:GraphNode {generation: $generation, id: row.target})
  UNWIND row.sources AS id
  MATCH (source:GraphNode {generation: $generation, id: id})
  CREATE (source)-[:$(row.type)]->(target)
  RETURN count(*) AS written`

/** How many relationships go with nodes that are removed. */
export const RELATIONSHIPS_OF = `
  UNWIND $ids AS id
  MATCH (node:GraphNode {generation: $generation, id: id})
  RETURN sum(COUNT { (node)--() }) AS number`

export const REMOVE_EDGES = `
  UNWIND $places AS place
  MATCH ()-[edge]->() WHERE elementId(edge) = place
  DELETE edge`

export const REMOVE_SOME_NODES = `
  UNWIND $ids AS id
  MATCH (node:GraphNode {generation: $generation, id: id})
  DETACH DELETE node`

/** The edges of a node stay; what it names is written anew. */
export const CHANGE_NODES = `
  UNWIND $rows AS row
  MATCH (node:GraphNode {generation: $generation, id: row.id})
  REMOVE node:$([label IN labels(node) WHERE label <> 'GraphNode' AND NOT label IN row.labels])
  SET node:$(row.labels), node = row.properties, node.generation = $generation
  WITH node
  MATCH (node)-[reference]->() WHERE reference.layer IS NULL
  DELETE reference`

export const NODE_HASHES = 'MATCH (node:GraphNode {generation: $generation}) RETURN node.id AS id, node.hash AS hash'
export const EDGE_HASHES = `
  MATCH (node:GraphNode {generation: $generation})-[edge]->()
  WHERE edge.layer IS NOT NULL
  RETURN edge.id AS id, edge.hash AS hash, elementId(edge) AS place`

/** Where some edges are, by their ids and the nodes that they lead from. */
export const EDGE_PLACES = `
  UNWIND $rows AS row
  MATCH (:GraphNode {generation: $generation, id: row.source})-[edge]->() WHERE edge.id = row.id
  RETURN edge.id AS id, edge.hash AS hash, elementId(edge) AS place`

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
