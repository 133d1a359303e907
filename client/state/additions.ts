import type { AmongQuery, NeighboursQuery } from '../api/__generated__/operations.ts'
import { readEdge } from './atlas.ts'
import type { Atlas, MapEdge, MapNode } from './atlas.ts'
import { drawLines } from './lines.ts'
import { NEIGHBOUR_LIMIT } from './view.ts'
import type { Expansion } from './view.ts'

/** Neighbours that an expansion asks for, of how many that it might have asked for. */
export interface Wanted {
  readonly ids: readonly string[]
  readonly total: number
}

/** What the server holds among some entities. */
export interface Among {
  readonly nodes: ReadonlyMap<string, MapNode>
  readonly edges: ReadonlyMap<string, AmongQuery['graph']['edges'][number]>
}

/** Ids that the server takes at a time. */
export const SEED_LIMIT = 100

/** The neighbours that an expansion asks for: those that its types of edge lead to, and no more than it says. */
export function neighboursWanted(expansion: Expansion, graph: NeighboursQuery['graph']): Wanted {
  const { id, types = [], most = NEIGHBOUR_LIMIT } = expansion
  const joined = new Set(
    graph.edges
      .filter(({ source, target, type }) => (source === id || target === id) && types.includes(type))
      .map(({ source, target }) => (source === id ? target : source)),
  )
  const neighbours = graph.nodes
    .map((node) => node.id)
    .filter((node) => node !== id && (types.length === 0 || joined.has(node)))
  return {
    ids: neighbours.slice(0, most),
    total: types.length === 0 ? Math.max(0, graph.totalNodes - 1) : neighbours.length,
  }
}

/**
 * Lists of ids, none longer than the server takes, such that any two of the ids stand in one of them. Pairs of ids that were
 * known already are left out where that saves a list, unless `all` are wanted.
 */
export function seedLists(
  known: readonly string[],
  brought: readonly string[],
  all: boolean,
): readonly (readonly string[])[] {
  const ids = [...known, ...brought]
  if (ids.length <= SEED_LIMIT) return ids.length === 0 ? [] : [ids]
  const size = SEED_LIMIT / 2
  const blocks = Array.from({ length: Math.ceil(ids.length / size) }, (_, block) =>
    ids.slice(block * size, (block + 1) * size),
  )
  const fresh = new Set(brought)
  return blocks.flatMap((one, place) =>
    blocks
      .slice(place + 1)
      .map((other) => [...one, ...other])
      .filter((pair) => all || pair.some((id) => fresh.has(id))),
  )
}

/** Several answers about parts of the map as one. */
export function togetherAmong(graphs: readonly AmongQuery['graph'][]): Among {
  return {
    nodes: new Map(graphs.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const))),
    edges: new Map(graphs.flatMap(({ edges }) => edges.map((edge) => [edge.id, edge] as const))),
  }
}

/** Whether all that an expansion brings is there or known. */
export function isAtHand(atlas: Atlas, centre: string, wanted: Wanted, among: Among): boolean {
  return [centre, ...wanted.ids].every((id) => atlas.nodes.has(id) || among.nodes.has(id))
}

/**
 * The atlas with an entity and its neighbours added, and with the edges that join them to each other and to all that was
 * there. What was known stays as it was.
 */
export function withNeighbours(atlas: Atlas, centre: string, wanted: Wanted, among: Among): Atlas {
  const circle = new Set([centre, ...wanted.ids])
  const fresh = [...circle].filter((id) => !atlas.nodes.has(id)).flatMap((id) => among.nodes.get(id) ?? [])
  const nodes = new Map([...atlas.nodes, ...fresh.map((node) => [node.id, node] as const)])
  const isFresh = new Set(fresh.map((node) => node.id))
  const edges = new Map(atlas.edges)
  const assertions = new Map(atlas.assertions)
  for (const edge of among.edges.values()) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue
    const within = circle.has(edge.source) && circle.has(edge.target)
    if (!within && !isFresh.has(edge.source) && !isFresh.has(edge.target)) continue
    const known = edges.get(edge.id)
    edges.set(edge.id, known === undefined ? readEdge(edge) : joined(known, readEdge(edge)))
    for (const { assertion } of edge.evidence) {
      if (assertion !== null && assertion !== undefined) assertions.set(assertion.id, assertion)
    }
  }
  const grown: Atlas = { ...atlas, nodes, edges, assertions }
  const voices = new Set(drawLines(atlas).voices.map((voice) => voice.id))
  return {
    ...grown,
    additions: [
      ...atlas.additions,
      {
        centre,
        nodes: fresh.map((node) => node.id),
        voices: drawLines(grown).voices.flatMap(({ id }) => (voices.has(id) ? [] : [id])),
        shown: wanted.ids.length,
        total: wanted.total,
      },
    ],
  }
}

/** The atlas as of a day: edges that the server does not name for it had not begun by then, or had ended. */
export function asOfDay(atlas: Atlas, among: Among): Atlas {
  return { ...atlas, gone: new Set([...atlas.edges.keys()].filter((id) => !among.edges.has(id))) }
}

/** A claim edge may rest on assertions of several documents; the document's graph holds only its own. */
function joined(known: MapEdge, more: MapEdge): MapEdge {
  return { ...known, assertions: [...new Set([...known.assertions, ...more.assertions])] }
}
