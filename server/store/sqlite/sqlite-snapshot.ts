import type { GraphEdge, Layer } from '../../../graph-seed/model/edge.ts'
import type { EntityKind, GraphNode, NodeKind, NodeOf } from '../../../graph-seed/model/node.ts'
import type {
  AllQuery,
  AssertionKey,
  AssertionQuery,
  CoMention,
  GraphSnapshot,
  ListQuery,
  MentionKey,
  MentionQuery,
  Neighbourhood,
  NeighbourhoodQuery,
  NeighbourCount,
  Page,
  PageRequest,
  RelatedDocument,
  SearchHit,
  SearchKey,
} from '../../domain/graph-store.ts'
import type { SearchQuery } from '../../domain/search-text.ts'
import { SnapshotSuperseded } from '../../domain/store-errors.ts'
import type { Database, Query, Values } from './database.ts'
import { nearest } from './nearest.ts'
import { CO_MENTIONED } from './link-queries.ts'
import { assertionsPage, mentionsPage, profilesPage, relatedTo } from './link-reads.ts'
import { pageOf } from './page.ts'
import * as queries from './read-queries.ts'
import { heldGraph } from './revision.ts'
import { edgeOf, entityOf, nodeOf } from './stored-record.ts'

/** A view of one revision: that of its first read. Each read is one transaction, so it sees one state of the file. */
export class SqliteSnapshot implements GraphSnapshot {
  readonly #database: Database
  #pinned: { readonly revision: string | null } | null = null

  constructor(database: Database) {
    this.#database = database
  }

  revision(): Promise<string | null> {
    return this.#read((_, revision) => revision)
  }

  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
    return this.#read((database) => inOrder(ids, database.all(queries.NODES, { ids: distinct(ids) }), nodeOf))
  }

  edges(ids: readonly string[]): Promise<readonly (GraphEdge | null)[]> {
    return this.#read((database) => inOrder(ids, database.all(queries.EDGES, { ids: distinct(ids) }), edgeOf))
  }

  neighbourhood({ seeds, depth, limit, kinds, asOf, ...query }: NeighbourhoodQuery): Promise<Neighbourhood> {
    const layers = JSON.stringify(query.layers)
    const joinedTo = distinct(query.joinedTo)
    return this.#read((database) => {
      const start = database.all(queries.SEEDS, { ids: distinct(seeds) }).map(({ key }) => key)
      const found = nearest(start, depth, limit, kinds, (frontier) =>
        database.all(queries.ONE_HOP, { keys: JSON.stringify(frontier), layers, asOf }),
      )
      const keys = JSON.stringify(found.keys)
      return {
        nodes: database.all(queries.NODES_BY_KEY, { keys }).map(({ data }) => entityOf(data)),
        edges: database.all(queries.EDGES_AMONG, { keys, layers, asOf, joinedTo }).map(({ data }) => edgeOf(data)),
        totalNodes: found.total,
      }
    })
  }

  edgesTouching(ids: readonly string[], layers: readonly Layer[], limit: number): Promise<readonly GraphEdge[]> {
    const values = { ids: distinct(ids), layers: JSON.stringify(layers), limit }
    return this.#read((database) => database.all(queries.EDGES_TOUCHING, values).map(({ data }) => edgeOf(data)))
  }

  neighbourCounts(ids: readonly string[], layers: readonly Layer[]): Promise<readonly (readonly NeighbourCount[])[]> {
    return this.#read((database) => {
      const counts = new Map<string, NeighbourCount[]>(ids.map((id) => [id, []]))
      const values = { ids: distinct(ids), layers: JSON.stringify(layers) }
      for (const { id, ...count } of database.all(queries.NEIGHBOUR_COUNTS, values)) counts.get(id)?.push(count)
      return ids.map((id) => counts.get(id) ?? [])
    })
  }

  search(
    { folded, tokens }: SearchQuery,
    { kinds }: { kinds: readonly EntityKind[] | null },
    { first, after }: PageRequest<SearchKey>,
  ): Promise<Page<SearchHit>> {
    // Tokens are letters and digits only, so quoting them is all that FTS5's syntax asks for.
    const all = tokens.map((token) => `"${token}" *`).join(' AND ')
    const values = {
      folded,
      inNames: `names : (${all})`,
      inAll: `everything : (${all})`,
      kinds: kinds === null ? null : JSON.stringify(kinds),
      tier: after?.tier ?? null,
      length: after?.length ?? null,
      after: after?.id ?? null,
      limit: first + 1,
    }
    return this.#read((database) => {
      const rows = database.all(queries.SEARCH, values)
      const hits = rows.flatMap(({ hit }) => hit ?? [])
      const items = hits.map(({ data, ...key }) => ({ ...key, node: entityOf(data) }))
      return pageOf(items, first, rows[0]?.total ?? 0)
    })
  }

  list<K extends NodeKind>(
    { kind, joinedTo }: ListQuery<K>,
    { first, after }: PageRequest<string>,
  ): Promise<Page<GraphNode>> {
    const joined: Values = joinedTo ? { entity: joinedTo.entity, types: JSON.stringify(joinedTo.edgeTypes) } : {}
    const [page, total]: readonly [Query<{ data: string }>, Query<{ total: number }>] = joinedTo
      ? [queries.JOINED_PAGE, queries.JOINED_TOTAL]
      : [queries.LIST_PAGE, queries.LIST_TOTAL]
    return this.#read((database) => {
      const rows = database.all(page, { ...joined, kind, after: after ?? '', limit: first + 1 })
      const items = rows.map(({ data }) => nodeOf(data))
      return pageOf(items, first, database.all(total, { ...joined, kind })[0]?.total ?? 0)
    })
  }

  all({ kinds, edgeTypes }: AllQuery): ReturnType<GraphSnapshot['all']> {
    return this.#read((database) => ({
      nodes: database.all(queries.ALL_NODES, { kinds: distinct(kinds) }).map(({ data }) => nodeOf(data)),
      edges: database.all(queries.ALL_EDGES, { types: distinct(edgeTypes) }).map(({ data }) => edgeOf(data)),
    }))
  }

  mentions(query: MentionQuery, page: PageRequest<MentionKey>): Promise<Page<NodeOf<'MENTION'>>> {
    return this.#read((database) => mentionsPage(database, query, page))
  }

  coMentioned(entity: string, first: number): Promise<readonly CoMention[]> {
    return this.#read((database) => database.all(CO_MENTIONED, { entity, limit: first }))
  }

  profilesWith(entity: string, page: PageRequest<string>): Promise<Page<NodeOf<'PROFILE'>>> {
    return this.#read((database) => profilesPage(database, entity, page))
  }

  relatedDocuments(document: string, first: number): Promise<readonly RelatedDocument[]> {
    return this.#read((database) => relatedTo(database, document, first))
  }

  assertions(query: AssertionQuery, page: PageRequest<AssertionKey>): Promise<Page<NodeOf<'ASSERTION'>>> {
    return this.#read((database) => assertionsPage(database, query, page))
  }

  counts(): Promise<readonly { kind: NodeKind; count: number }[]> {
    return this.#read((database) => database.all(queries.COUNTS))
  }

  /** Reads in one transaction, together with the revision it is read from. */
  async #read<Result>(work: (database: Database, revision: string | null) => Result): Promise<Result> {
    return Promise.resolve().then(() =>
      this.#database.transaction('READ', () => {
        const { revision } = heldGraph(this.#database)
        this.#pinned ??= { revision }
        if (this.#pinned.revision !== revision) throw new SnapshotSuperseded()
        return work(this.#database, revision)
      }),
    )
  }
}

/** A JSON array of the different ids, in the order in which they first occur. */
function distinct(ids: readonly string[]): string {
  return JSON.stringify([...new Set(ids)])
}

function inOrder<R>(
  ids: readonly string[],
  rows: readonly { readonly id: string; readonly data: string }[],
  recordOf: (data: string) => R,
): readonly (R | null)[] {
  const found = new Map(rows.map(({ id, data }) => [id, recordOf(data)]))
  return ids.map((id) => found.get(id) ?? null)
}
