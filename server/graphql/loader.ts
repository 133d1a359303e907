import DataLoader from 'dataloader'
import {
  isEntity,
  isKind,
  type EntityNode,
  type GraphNode,
  type NodeKind,
  type NodeOf,
} from '../../graph-seed/model/node.ts'
import type { GraphEdge, Layer } from '../../graph-seed/model/edge.ts'
import type { GraphSnapshot, NeighbourCount } from '../domain/graph-store.ts'

/**
 * The one way in which nested fields read nodes. All ids asked for on one level of nesting, whatever their kinds,
 * go to the store together.
 */
export interface Loader {
  /** The node, or null where nothing has the id. For ids that a client gave. */
  find(id: string): Promise<GraphNode | null>
  /** The node of that kind, or null where nothing of that kind has the id. */
  findKind<K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K> | null>
  /** The node of that kind. For ids that a record of the graph names: their absence is a defect of the graph. */
  get<K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K>>
  getMany<K extends NodeKind>(kind: K, ids: readonly string[]): Promise<readonly NodeOf<K>[]>
  entity(id: string): Promise<EntityNode>
  entities(ids: readonly string[]): Promise<readonly EntityNode[]>
  neighbourCounts(id: string, layers: readonly Layer[]): Promise<readonly NeighbourCount[]>
  /** Edges that the graph itself names, in the order given. */
  edges(ids: readonly string[]): Promise<readonly GraphEdge[]>
  /** Revision of the snapshot that all is read from; null when nothing was ever applied. */
  revision(): Promise<string | null>
  /** Remembers nodes that came with another answer, so that they are not read again. */
  remember(nodes: readonly GraphNode[]): void
}

export function createLoader(snapshot: GraphSnapshot): Loader {
  const nodes = new DataLoader<string, GraphNode | null>((ids) => snapshot.nodes(ids).then((found) => [...found]))
  const edges = new DataLoader<string, GraphEdge | null>((ids) => snapshot.edges(ids).then((found) => [...found]))
  let revision: Promise<string | null> | null = null
  const counts = new Map<string, DataLoader<string, readonly NeighbourCount[]>>()

  const findKind = async <K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K> | null> => {
    const node = await nodes.load(id)
    return node !== null && isKind(node, kind) ? node : null
  }
  const get = async <K extends NodeKind>(kind: K, id: string): Promise<NodeOf<K>> => {
    const node = await findKind(kind, id)
    if (node === null) throw new Error(`The graph names ${kind} "${id}" but does not hold it.`)
    return node
  }
  const entity = async (id: string): Promise<EntityNode> => {
    const node = await nodes.load(id)
    if (node === null || !isEntity(node)) throw new Error(`The graph names the entity "${id}" but does not hold it.`)
    return node
  }
  return {
    find: (id) => nodes.load(id),
    findKind,
    get,
    getMany: (kind, ids) => Promise.all(ids.map((id) => get(kind, id))),
    entity,
    entities: (ids) => Promise.all(ids.map(entity)),
    neighbourCounts: (id, layers) => countsOf(counts, snapshot, layers).load(id),
    edges: async (ids) => {
      const found = await Promise.all(ids.map((id) => edges.load(id)))
      return found.map((edge, position) => {
        if (edge === null) throw new Error(`The graph names the edge "${String(ids[position])}" but does not hold it.`)
        return edge
      })
    },
    revision: () => (revision ??= snapshot.revision()),
    remember: (found) => {
      for (const node of found) nodes.prime(node.id, node)
    },
  }
}

/** One batch for each set of layers asked for: in practice one. */
function countsOf(
  loaders: Map<string, DataLoader<string, readonly NeighbourCount[]>>,
  snapshot: GraphSnapshot,
  layers: readonly Layer[],
): DataLoader<string, readonly NeighbourCount[]> {
  const key = layers.join()
  let loader = loaders.get(key)
  if (loader === undefined) {
    loader = new DataLoader((ids) => snapshot.neighbourCounts(ids, layers).then((found) => [...found]))
    loaders.set(key, loader)
  }
  return loader
}
