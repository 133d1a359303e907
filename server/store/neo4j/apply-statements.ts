import { EDGE_PATTERN, LABELS, REFERENCE_PATTERN } from './labels.ts'

/** The write lock on this one node makes applies wait for each other, across processes, until the commit is done. */
export const LOCK_REVISION = `
  MATCH (state:GraphRevision {key: 'current'})
  SET state.lockedBy = $token
  RETURN state.revision AS revision`

export const SET_REVISION = `
  MATCH (state:GraphRevision {key: 'current'})
  SET state.revision = $revision, state.applied = state.applied + 1
  REMOVE state.lockedBy`

export const STORED_NODES = 'MATCH (node:GraphNode) RETURN node.id AS id, node.hash AS hash, node.id AS place'

/** `place` finds the relationship again within this transaction, without an index. */
export const STORED_EDGES = `
  MATCH ()-[edge:${EDGE_PATTERN}]->()
  RETURN edge.id AS id, edge.hash AS hash, elementId(edge) AS place`

export const REMOVE_EDGES = `
  UNWIND $rows AS place
  MATCH ()-[edge]->() WHERE elementId(edge) = place
  DELETE edge`

export const REMOVE_NODES = `
  UNWIND $rows AS id
  MATCH (node:GraphNode {id: id})
  DETACH DELETE node`

/** A changed node stays the node it is, so that the edges at it stay too. */
export const CHANGE_NODES = `
  UNWIND $rows AS row
  MATCH (node:GraphNode {id: row.id})
  REMOVE node:Entity:${Object.values(LABELS).join(':')}
  SET node:$(row.labels), node = row.properties
  WITH node
  OPTIONAL MATCH (node)-[reference:${REFERENCE_PATTERN}]->()
  DELETE reference`

export const ADD_NODES = `
  UNWIND $rows AS row
  CREATE (node:GraphNode:$(row.labels))
  SET node = row.properties`

/** Types come from the closed lists of the model, by way of edge-row.ts. Returns how many found both their ends. */
export const ADD_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (source:GraphNode {id: row.source})
  MATCH (target:GraphNode {id: row.target})
  CREATE (source)-[edge:$(row.type)]->(target)
  SET edge = row.properties
  RETURN count(*) AS written`
