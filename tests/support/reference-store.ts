import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphEdge, Layer } from '../../graph-seed/model/edge.ts'
import {
  type EntityKind,
  type EntityNode,
  type GraphNode,
  isEntity,
  type NodeKind,
} from '../../graph-seed/model/node.ts'
import { edgePeriod, holdsOn } from '../../server/domain/edge-period.ts'
import type {
  AllQuery,
  ListQuery,
  Neighbourhood,
  NeighbourhoodQuery,
  NeighbourCount,
  Page,
  PageRequest,
  SearchHit,
  SearchKey,
} from '../../server/domain/graph-store.ts'
import { type SearchDocument, type SearchQuery, searchDocument } from '../../server/domain/search-text.ts'
import { pageOf, ReferenceLinks } from './reference-links.ts'

/**
 * What a store that holds the bundle must answer, worked out by walking plain arrays: slow, and short enough to be
 * checked by reading. Its methods are those of GraphSnapshot without the promises.
 */
export class ReferenceStore extends ReferenceLinks {
  readonly #bundle: Bundle
  readonly #nodes: ReadonlyMap<string, GraphNode>
  readonly #edges: ReadonlyMap<string, GraphEdge>
  /** What is searched of every entity, once somebody has searched. */
  #searched: readonly (SearchDocument & { readonly node: EntityNode })[] | null = null

  constructor(bundle: Bundle) {
    super(bundle.nodes, bundle.edges)
    this.#bundle = bundle
    this.#nodes = new Map(bundle.nodes.map((node) => [node.id, node]))
    this.#edges = new Map(bundle.edges.map((edge) => [edge.id, edge]))
  }

  revision(): string {
    return this.#bundle.revision
  }

  nodes(ids: readonly string[]): readonly (GraphNode | null)[] {
    return ids.map((id) => this.#nodes.get(id) ?? null)
  }

  edges(ids: readonly string[]): readonly (GraphEdge | null)[] {
    return ids.map((id) => this.#edges.get(id) ?? null)
  }

  counts(): readonly { kind: NodeKind; count: number }[] {
    const kinds = this.#bundle.nodes.map((node) => node.kind)
    return [...new Set(kinds)].sort().map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
  }

  neighbourhood({ seeds, depth, limit, layers, kinds, asOf, joinedTo }: NeighbourhoodQuery): Neighbourhood {
    const edges = this.#edgesOf(layers).filter((edge) => asOf === null || holdsOn(edgePeriod(edge), asOf))
    const found = [...new Set(seeds)].flatMap((id) => this.#entity(id) ?? [])
    let nearest: readonly EntityNode[] = found
    for (let hop = 1; hop <= depth; hop += 1) {
      const ends = edges.flatMap(({ source, target }) => [
        ...(nearest.some(({ id }) => id === source) ? [target] : []),
        ...(nearest.some(({ id }) => id === target) ? [source] : []),
      ])
      const reached = [...new Set(ends)].flatMap((id) => this.#entity(id) ?? [])
      nearest = reached.filter((node) => !found.includes(node) && (kinds === null || kinds.includes(node.kind)))
      found.push(...inTurns(nearest))
    }
    const nodes = found.slice(0, limit)
    const among = (id: string): boolean => nodes.some((node) => node.id === id)
    const joined = (id: string): boolean => among(id) || joinedTo.includes(id)
    return {
      nodes,
      edges: edges
        .filter(({ source, target }) => (among(source) && joined(target)) || (joined(source) && among(target)))
        .sort(byId),
      totalNodes: found.length,
    }
  }

  edgesTouching(ids: readonly string[], layers: readonly Layer[], limit: number): readonly GraphEdge[] {
    const touching = this.#edgesOf(layers).filter(({ source, target }) => ids.includes(source) || ids.includes(target))
    return touching.sort(byId).slice(0, limit)
  }

  neighbourCounts(ids: readonly string[], layers: readonly Layer[]): readonly (readonly NeighbourCount[])[] {
    const edges = this.#edgesOf(layers)
    return ids.map((id) => {
      const neighbours = new Map<string, { count: Omit<NeighbourCount, 'count'>; ids: Set<string> }>()
      for (const edge of edges) {
        if (edge.source !== id && edge.target !== id) continue
        for (const direction of ['IN', 'OUT'] as const) {
          const [here, there] = direction === 'OUT' ? [edge.source, edge.target] : [edge.target, edge.source]
          const neighbour = this.#entity(there)
          if (here !== id || neighbour === null) continue
          const key = [neighbour.kind, edge.type, direction].join(' ')
          const count = { kind: neighbour.kind, edgeType: edge.type, layer: edge.layer, direction }
          const known = neighbours.get(key) ?? { count, ids: new Set() }
          neighbours.set(key, { count, ids: known.ids.add(there) })
        }
      }
      const inOrder = [...neighbours].sort(([a], [b]) => compare(a, b))
      return inOrder.map(([, { count, ids: different }]) => ({ ...count, count: different.size }))
    })
  }

  search(
    { folded, tokens }: SearchQuery,
    { kinds }: { kinds: readonly EntityKind[] | null },
    { first, after }: PageRequest<SearchKey>,
  ): Page<SearchHit> {
    this.#searched ??= this.#bundle.nodes.filter(isEntity).map((node) => ({ node, ...searchDocument(node) }))
    const hits = this.#searched.flatMap(({ node, names, length, nameTokens, allTokens }): SearchHit[] => {
      const allIn = (indexed: string): boolean =>
        tokens.every((token) => indexed.split(' ').some((other) => other.startsWith(token)))
      if ((kinds !== null && !kinds.includes(node.kind)) || !allIn(allTokens)) return []
      const begins = names.some((name) => name.startsWith(folded))
      const tier = names.includes(folded) ? 0 : begins ? 1 : allIn(nameTokens) ? 2 : 3
      return [{ tier, length, id: node.id, node }]
    })
    return pageOf(hits.sort(bySearchKey), first, (hit) => after === null || bySearchKey(hit, after) > 0)
  }

  list<K extends NodeKind>({ kind, joinedTo }: ListQuery<K>, { first, after }: PageRequest<string>): Page<GraphNode> {
    const joins = (id: string): boolean =>
      joinedTo === undefined ||
      this.#bundle.edges.some(
        ({ type, source, target }) =>
          joinedTo.edgeTypes.includes(type) &&
          ((source === joinedTo.entity && target === id) || (target === joinedTo.entity && source === id)),
      )
    const nodes = this.#bundle.nodes.filter((node) => node.kind === kind && joins(node.id)).sort(byId)
    return pageOf(nodes, first, ({ id }) => after === null || compare(id, after) > 0)
  }

  all({ kinds, edgeTypes }: AllQuery): { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] } {
    return {
      nodes: this.#bundle.nodes.filter(({ kind }) => kinds.includes(kind)).sort(byId),
      edges: this.#bundle.edges.filter(({ type }) => edgeTypes.includes(type)).sort(byId),
    }
  }

  #edgesOf(layers: readonly Layer[]): GraphEdge[] {
    return this.#bundle.edges.filter((edge) => layers.includes(edge.layer))
  }

  #entity(id: string): EntityNode | null {
    const node = this.#nodes.get(id)
    return node !== undefined && isEntity(node) ? node : null
  }
}

/** The first of every kind by id, then the second of every kind, and so on. */
function inTurns(nodes: readonly EntityNode[]): readonly EntityNode[] {
  const kinds = [...new Set(nodes.map((node) => node.kind))].sort()
  const queues = kinds.map((kind) => nodes.filter((node) => node.kind === kind).sort(byId))
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
}

function bySearchKey(a: SearchKey, b: SearchKey): number {
  return a.tier - b.tier || a.length - b.length || compare(a.id, b.id)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
