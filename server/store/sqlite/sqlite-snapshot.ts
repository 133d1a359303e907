import type { GraphEdge, Layer } from '../../../graph-seed/model/edge.ts'
import {
  type EntityKind,
  type EntityNode,
  type GraphNode,
  isEntity,
  type NodeKind,
} from '../../../graph-seed/model/node.ts'
import type {
  GraphSnapshot,
  ListQuery,
  Neighbourhood,
  NeighbourhoodQuery,
  NeighbourCount,
  Page,
  PageRequest,
  SearchHit,
  SearchKey,
} from '../../domain/graph-store.ts'
import type { SearchQuery } from '../../domain/search-text.ts'
import { SnapshotSuperseded } from '../../domain/store-errors.ts'
import type { Database, Values } from './database.ts'
import { nearest } from './nearest.ts'
import * as queries from './read-queries.ts'

/** A view of one revision: that of its first read. Each read is one transaction, so it sees one state of the file. */
export class SqliteSnapshot implements GraphSnapshot {
  readonly #database: Database
  #pinned: { readonly revision: string | null } | null = null

  constructor(database: Database) {
    this.#database = database
  }

  revision(): Promise<string | null> {
    return this.#read(() => this.#pinned?.revision ?? null)
  }

  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
    return this.#byId<GraphNode>(queries.NODES, ids)
  }

  edges(ids: readonly string[]): Promise<readonly (GraphEdge | null)[]> {
    return this.#byId<GraphEdge>(queries.EDGES, ids)
  }

  neighbourhood({ seeds, depth, limit, layers, kinds }: NeighbourhoodQuery): Promise<Neighbourhood> {
    return this.#read(() => {
      const hop = (ids: readonly string[]) =>
        this.#database.all<{ id: string; kind: EntityKind }>(queries.ONE_HOP, {
          ids: JSON.stringify(ids),
          ...wanted(layers),
        })
      const known = this.#recordsById<GraphNode>(queries.NODES, seeds)
      const { ids, total } = nearest(
        [...new Set(seeds)].filter((id) => {
          const node = known.get(id)
          return node !== undefined && isEntity(node)
        }),
        depth,
        limit,
        kinds,
        hop,
      )
      const nodes = this.#recordsById<EntityNode>(queries.NODES, ids)
      const among = this.#database.all<Data>(queries.EDGES_AMONG, { ids: JSON.stringify(ids), ...wanted(layers) })
      return {
        nodes: ids.flatMap((id) => nodes.get(id) ?? []),
        edges: records<GraphEdge>(among),
        totalNodes: total,
      }
    })
  }

  edgesTouching(ids: readonly string[], layers: readonly Layer[], limit: number): Promise<readonly GraphEdge[]> {
    const values = { ids: JSON.stringify(ids), limit, ...wanted(layers) }
    return this.#read(() => records<GraphEdge>(this.#database.all<Data>(queries.EDGES_TOUCHING, values)))
  }

  neighbourCounts(ids: readonly string[], layers: readonly Layer[]): Promise<readonly (readonly NeighbourCount[])[]> {
    return this.#read(() => {
      const counts = new Map<string, NeighbourCount[]>(ids.map((id) => [id, []]))
      const values = { ids: JSON.stringify([...counts.keys()]), ...wanted(layers) }
      for (const { id, ...count } of this.#database.all<{ id: string } & NeighbourCount>(
        queries.NEIGHBOUR_COUNTS,
        values,
      )) {
        counts.get(id)?.push(count)
      }
      return ids.map((id) => counts.get(id) ?? [])
    })
  }

  search(
    { folded, tokens }: SearchQuery,
    { kinds }: { kinds: readonly EntityKind[] | null },
    { first, after }: PageRequest<SearchKey>,
  ): Promise<Page<SearchHit>> {
    return this.#read(() => {
      // Tokens are letters and digits only, so quoting is all that FTS5's syntax asks for.
      const all = tokens.map((token) => `"${token}"*`).join(' AND ')
      const values = {
        folded,
        inNames: `names : (${all})`,
        inAll: `everything : (${all})`,
        kinds: kinds === null ? null : JSON.stringify(kinds),
      }
      const hits = this.#database.all<SearchKey & Data>(queries.SEARCH_PAGE, {
        ...values,
        tier: after?.tier ?? null,
        length: after?.length ?? null,
        after: after?.id ?? null,
        limit: first + 1,
      })
      const items = hits.map(({ tier, length, id, data }) => ({ tier, length, id, node: record<EntityNode>(data) }))
      return pageOf(items, first, this.#total(queries.SEARCH_TOTAL, values))
    })
  }

  list<K extends NodeKind>(
    { kind, joinedTo }: ListQuery<K>,
    { first, after }: PageRequest<string>,
  ): Promise<Page<GraphNode>> {
    return this.#read(() => {
      const joined = joinedTo && { entity: joinedTo.entity, types: JSON.stringify(joinedTo.edgeTypes) }
      const [page, total] = joined
        ? [queries.JOINED_PAGE, queries.JOINED_TOTAL]
        : [queries.LIST_PAGE, queries.LIST_TOTAL]
      const items = this.#database.all<Data>(page, { ...joined, kind, after: after ?? '', limit: first + 1 })
      return pageOf(records<GraphNode>(items), first, this.#total(total, { ...joined, kind }))
    })
  }

  counts(): Promise<readonly { kind: NodeKind; count: number }[]> {
    return this.#read(() => this.#database.all<{ kind: NodeKind; count: number }>(queries.COUNTS))
  }

  #byId<R>(query: string, ids: readonly string[]): Promise<readonly (R | null)[]> {
    return this.#read(() => {
      const found = this.#recordsById<R>(query, ids)
      return ids.map((id) => found.get(id) ?? null)
    })
  }

  #recordsById<R>(query: string, ids: readonly string[]): ReadonlyMap<string, R> {
    const rows = this.#database.all<{ id: string } & Data>(query, { ids: JSON.stringify([...new Set(ids)]) })
    return new Map(rows.map(({ id, data }) => [id, record<R>(data)]))
  }

  #total(query: string, values: Values): number {
    return this.#database.all<{ total: number }>(query, values)[0]?.total ?? 0
  }

  /** Reads in one transaction, together with the revision it is read from. */
  async #read<Result>(work: () => Result): Promise<Result> {
    return Promise.resolve().then(() =>
      this.#database.transaction('READ', () => {
        const revision = this.#database.all<{ revision: string }>(queries.REVISION)[0]?.revision ?? null
        this.#pinned ??= { revision }
        if (this.#pinned.revision !== revision) throw new SnapshotSuperseded()
        return work()
      }),
    )
  }
}

interface Data {
  readonly data: string
}

function wanted(layers: readonly Layer[]): { record: number; claim: number } {
  return { record: Number(layers.includes('RECORD')), claim: Number(layers.includes('CLAIM')) }
}

/** `data` was written from a validated bundle by apply.ts, hence the type without another check. */
function record<R>(data: string): R {
  return JSON.parse(data) as R
}

function records<R>(rows: readonly Data[]): readonly R[] {
  return rows.map(({ data }) => record<R>(data))
}

/** A query is asked for one item more than the page holds, to know whether there is a next one. */
function pageOf<Item>(items: readonly Item[], first: number, totalCount: number): Page<Item> {
  return { items: items.slice(0, first), totalCount, hasNextPage: items.length > first }
}
