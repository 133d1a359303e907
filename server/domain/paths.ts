import type { GraphEdge, Layer } from '../../graph-seed/model/edge.ts'
import type { GraphSnapshot } from './graph-store.ts'

/** A way from one entity to another that visits no node twice. */
export interface Path {
  /** Ids in order, both ends included. */
  readonly nodes: readonly string[]
  /** Every edge between neighbouring nodes, hop by hop. */
  readonly edges: readonly GraphEdge[]
}

export interface PathQuery {
  readonly from: string
  readonly to: string
  /** Most hops. */
  readonly maxLength: number
  /** Most paths. */
  readonly first: number
  readonly layers: readonly Layer[]
}

/** So much of the graph lies between the two ends that the search was given up. */
export class PathSearchTooWide extends Error {
  override readonly name = 'PathSearchTooWide'
}

/** Edges read around one frontier, and steps taken in enumerating, before a search is given up. */
const MOST_EDGES_A_HOP = 20_000
const MOST_STEPS = 200_000

/**
 * The shortest paths first, then by the ids of their nodes in alphabetical order.
 * Reads the graph from both ends, one round trip a hop, and only as many hops as it needs to find enough paths.
 */
export async function findPaths(
  snapshot: Pick<GraphSnapshot, 'edgesTouching'>,
  query: PathQuery,
): Promise<readonly Path[]> {
  if (query.from === query.to) return [{ nodes: [query.from], edges: [] }]
  const known = new Neighbours()
  const ends = [new Frontier(query.from), new Frontier(query.to)] as const
  const paths: (readonly string[])[] = []

  for (let length = 1; length <= query.maxLength && paths.length < query.first; length += 1) {
    // An end with nothing left to read has had its whole part of the graph read: every path is among the known edges.
    if (ends.every((end) => end.ids.size > 0)) {
      const end = ends[0].ids.size <= ends[1].ids.size ? ends[0] : ends[1]
      const edges = await snapshot.edgesTouching([...end.ids], query.layers, MOST_EDGES_A_HOP)
      if (edges.length === MOST_EDGES_A_HOP) throw new PathSearchTooWide()
      known.add(edges)
      end.advance(known)
    }
    paths.push(...pathsOfLength(known, query, length, query.first - paths.length))
  }
  return paths.map((nodes) => ({
    nodes,
    edges: nodes.slice(1).flatMap((node, hop) => known.between(nodes[hop] ?? '', node)),
  }))
}

/** The edges read so far, by the two nodes they join. */
class Neighbours {
  readonly #edges = new Map<string, Map<string, Map<string, GraphEdge>>>()

  add(edges: readonly GraphEdge[]): void {
    for (const edge of edges) {
      this.#put(edge.source, edge.target, edge)
      this.#put(edge.target, edge.source, edge)
    }
  }

  /** Ids of the node's neighbours, in alphabetical order. */
  of(node: string): readonly string[] {
    return [...(this.#edges.get(node)?.keys() ?? [])].sort()
  }

  between(one: string, other: string): readonly GraphEdge[] {
    return [...(this.#edges.get(one)?.get(other)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #put(node: string, neighbour: string, edge: GraphEdge): void {
    const neighbours = this.#edges.get(node) ?? new Map<string, Map<string, GraphEdge>>()
    const parallel = neighbours.get(neighbour) ?? new Map<string, GraphEdge>()
    parallel.set(edge.id, edge)
    neighbours.set(neighbour, parallel)
    this.#edges.set(node, neighbours)
  }
}

/** One end's search: the nodes whose edges are read next. */
class Frontier {
  ids: ReadonlySet<string>
  readonly #seen: Set<string>

  constructor(start: string) {
    this.ids = new Set([start])
    this.#seen = new Set([start])
  }

  advance(known: Neighbours): void {
    const next = new Set([...this.ids].flatMap((id) => known.of(id)).filter((id) => !this.#seen.has(id)))
    for (const id of next) this.#seen.add(id)
    this.ids = next
  }
}

/**
 * Paths of exactly this length. With the hops read so far from both ends adding up to `length`, every edge of such
 * a path is known: its first hops leave nodes read from one end, its last hops nodes read from the other.
 */
function pathsOfLength(
  known: Neighbours,
  query: PathQuery,
  length: number,
  most: number,
): readonly (readonly string[])[] {
  const distance = distancesTo(known, query.to, length)
  const found: (readonly string[])[] = []
  const path: string[] = [query.from]
  let steps = 0

  const walk = (node: string): void => {
    const remaining = length - path.length + 1
    if (node === query.to) {
      if (remaining === 0) found.push([...path])
      return
    }
    for (const neighbour of known.of(node)) {
      if (found.length === most) return
      if ((distance.get(neighbour) ?? Infinity) > remaining - 1 || path.includes(neighbour)) continue
      steps += 1
      if (steps > MOST_STEPS) throw new PathSearchTooWide()
      path.push(neighbour)
      walk(neighbour)
      path.pop()
    }
  }
  walk(query.from)
  return found
}

/** Hops from each node to the target over known edges, as far as `most`. */
function distancesTo(known: Neighbours, target: string, most: number): ReadonlyMap<string, number> {
  const distance = new Map([[target, 0]])
  let frontier = [target]
  for (let hops = 1; hops <= most && frontier.length > 0; hops += 1) {
    const next: string[] = []
    for (const node of frontier) {
      for (const neighbour of known.of(node)) {
        if (distance.has(neighbour)) continue
        distance.set(neighbour, hops)
        next.push(neighbour)
      }
    }
    frontier = next
  }
  return distance
}
