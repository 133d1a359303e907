import type { ExpansionQuery } from '../api/__generated__/operations.ts'
import { readEdge } from './atlas.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { drawLines } from './lines.ts'

/** The atlas with an entity's neighbours added. What was known stays as it was. */
export function withNeighbours(atlas: Atlas, centre: string, graph: ExpansionQuery['graph']): Atlas {
  const fresh = graph.nodes.filter((node) => !atlas.nodes.has(node.id))
  const edges = new Map(atlas.edges)
  const assertions = new Map(atlas.assertions)
  for (const edge of graph.edges) {
    const known = edges.get(edge.id)
    edges.set(edge.id, known === undefined ? readEdge(edge) : joined(known, readEdge(edge)))
    for (const { assertion } of edge.evidence) {
      if (assertion !== null && assertion !== undefined) assertions.set(assertion.id, assertion)
    }
  }
  const grown: Atlas = {
    ...atlas,
    nodes: new Map([...atlas.nodes, ...fresh.map((node) => [node.id, node] as const)]),
    edges,
    assertions,
  }
  const voices = new Set(drawLines(atlas).voices.map((voice) => voice.id))
  return {
    ...grown,
    additions: [
      ...atlas.additions,
      {
        centre,
        nodes: fresh.map((node) => node.id),
        voices: drawLines(grown).voices.flatMap(({ id }) => (voices.has(id) ? [] : [id])),
        shown: Math.max(0, graph.nodes.length - 1),
        total: Math.max(0, graph.totalNodes - 1),
      },
    ],
  }
}

/** A claim edge may rest on assertions of several documents; the document's graph holds only its own. */
function joined(known: MapEdge, more: MapEdge): MapEdge {
  return { ...known, assertions: [...new Set([...known.assertions, ...more.assertions])] }
}
