import neo4j from 'neo4j-driver'
import type { EdgeType, GraphEdge, Layer } from '../../../graph-seed/model/edge.ts'
import { CLAIM_EDGE_TYPES } from '../../../graph-seed/model/edge.ts'
import type { EntityKind, EntityNode, GraphNode, NodeKind, NodeOf } from '../../../graph-seed/model/node.ts'
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
import { relatedFrom } from '../../domain/related-documents.ts'
import type { SearchQuery } from '../../domain/search-text.ts'
import { SnapshotSuperseded } from '../../domain/store-errors.ts'
import type { Connection, Parameters } from './connection.ts'
import { readConsistently } from './consistent-read.ts'
import { ASSERTIONS_LIST, CO_MENTIONED, MENTIONS, PROFILES_WITH, RELATED } from './link-statements.ts'
import { neighbourhood } from './neighbourhood-statement.ts'
import {
  all,
  COUNTS,
  EDGES,
  edgesTouching,
  LIST,
  LIST_JOINED,
  neighbourCounts,
  NODES,
  REVISION,
  SEARCH,
} from './read-statements.ts'

/** A view of one revision: that of its first answer. Each answer's shape is told beside its statement. */
export class Neo4jSnapshot implements GraphSnapshot {
  readonly #connection: Connection
  #pinned: { readonly revision: string | null } | null = null

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async revision(): Promise<string | null> {
    await this.#read(REVISION, {})
    return this.#pinned?.revision ?? null
  }

  async nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]> {
    const found = new Map(await this.#read<[string, string][]>(NODES, asked(ids)))
    return ids.map((id) => parsed<GraphNode>(found.get(id)))
  }

  async edges(ids: readonly string[]): Promise<readonly (GraphEdge | null)[]> {
    const found = new Map(await this.#read<[string, string][]>(EDGES, asked(ids)))
    return ids.map((id) => parsed<GraphEdge>(found.get(id)))
  }

  async neighbourhood({ layers, seeds, depth, limit, ...asked }: NeighbourhoodQuery): Promise<Neighbourhood> {
    const { total, nodes, edges } = await this.#read<{ total: number; nodes: string[]; edges: string[] }>(
      neighbourhood(layers),
      { asked, seeds: [...new Set(seeds)], depth, limit: neo4j.int(limit) },
    )
    return { nodes: records<EntityNode>(nodes), edges: records<GraphEdge>(edges), totalNodes: total }
  }

  async edgesTouching(ids: readonly string[], layers: readonly Layer[], limit: number): Promise<readonly GraphEdge[]> {
    return records(await this.#read<string[]>(edgesTouching(layers), { ...asked(ids), limit: neo4j.int(limit) }))
  }

  async neighbourCounts(
    ids: readonly string[],
    layers: readonly Layer[],
  ): Promise<readonly (readonly NeighbourCount[])[]> {
    const rows = await this.#read<[string, EntityKind, EdgeType, 'OUT' | 'IN', number][]>(
      neighbourCounts(layers),
      asked(ids),
    )
    const counts = new Map<string, NeighbourCount[]>(ids.map((id) => [id, []]))
    for (const [id, kind, edgeType, direction, count] of rows) {
      counts.get(id)?.push({ kind, edgeType, layer: layerOf(edgeType), direction, count })
    }
    return ids.map((id) => counts.get(id) ?? [])
  }

  async search(
    { folded, tokens }: SearchQuery,
    { kinds }: { kinds: readonly EntityKind[] | null },
    { first, after }: PageRequest<SearchKey>,
  ): Promise<Page<SearchHit>> {
    const { total, page } = await this.#read<Found<[number, number, string, string]>>(SEARCH, {
      query: tokens.map((token) => `+${token}*`).join(' '),
      folded,
      tokens,
      asked: { kinds, after },
      limit: neo4j.int(first + 1),
    })
    const hits = page.map(([tier, length, id, data]) => ({ tier, length, id, node: record<EntityNode>(data) }))
    return pageOf(hits, first, total)
  }

  async list<K extends NodeKind>(
    { kind, joinedTo }: ListQuery<K>,
    { first, after }: PageRequest<string>,
  ): Promise<Page<GraphNode>> {
    const { total, page } = await this.#read<Found<string>>(joinedTo === undefined ? LIST : LIST_JOINED, {
      ...joinedTo,
      kind,
      after: after ?? '',
      limit: neo4j.int(first + 1),
    })
    return pageOf(records<GraphNode>(page), first, total)
  }

  async all({ kinds, edgeTypes }: AllQuery): ReturnType<GraphSnapshot['all']> {
    const { nodes, edges } = await this.#read<{ nodes: string[]; edges: string[] }>(all(edgeTypes), {
      kinds: [...new Set(kinds)],
    })
    return { nodes: records<GraphNode>(nodes), edges: records<GraphEdge>(edges) }
  }

  async mentions(query: MentionQuery, { first, after }: PageRequest<MentionKey>): Promise<Page<NodeOf<'MENTION'>>> {
    const of = query.entity === null ? 'document' : query.document === null ? 'entity' : 'both'
    const { language, ...ends } = query
    const asked = { language, after }
    return this.#page(MENTIONS[of], { ...ends, asked, fromDocument: after?.document ?? '' }, first)
  }

  async coMentioned(entity: string, first: number): Promise<readonly CoMention[]> {
    const rows = await this.#read<[string, number, number][]>(CO_MENTIONED, { entity, limit: neo4j.int(first) })
    return rows.map(([other, passages, documents]) => ({ entity: other, passages, documents }))
  }

  async profilesWith(entity: string, { first, after }: PageRequest<string>): Promise<Page<NodeOf<'PROFILE'>>> {
    return this.#page(PROFILES_WITH, { entity, after: after ?? '' }, first)
  }

  async relatedDocuments(document: string, first: number): Promise<readonly RelatedDocument[]> {
    const rows = await this.#read<[string, number, number, string, number, number][]>(RELATED, {
      document,
      limit: neo4j.int(first),
    })
    return relatedFrom(
      rows.map(([other, sharedWeight, unionWeight, entity, documents, weight]) => ({
        document: other,
        sharedWeight,
        unionWeight,
        entity,
        documents,
        weight,
      })),
    )
  }

  async assertions(
    query: AssertionQuery,
    { first, after }: PageRequest<AssertionKey>,
  ): Promise<Page<NodeOf<'ASSERTION'>>> {
    return this.#page(ASSERTIONS_LIST, { asked: { ...query, after } }, first)
  }

  async counts(): Promise<readonly { kind: NodeKind; count: number }[]> {
    const counts = await this.#read<string | null>(COUNTS, {})
    return record<[NodeKind, number][]>(counts ?? '[]').map(([kind, count]) => ({ kind, count }))
  }

  async #page<R>(statement: string, parameters: Parameters, first: number): Promise<Page<R>> {
    const { total, page } = await this.#read<Found<string>>(statement, { ...parameters, limit: neo4j.int(first + 1) })
    return pageOf(records<R>(page), first, total)
  }

  async #read<T>(statement: string, parameters: Parameters): Promise<T> {
    const { revision, answer } = await readConsistently<T>(this.#connection, statement, parameters)
    this.#pinned ??= { revision }
    if (this.#pinned.revision !== revision) throw new SnapshotSuperseded()
    return answer
  }
}

/** As read-statements.ts takes ids, each of them once. */
function asked(ids: readonly string[]): Parameters {
  return { asked: { ids: [...new Set(ids)] } }
}

interface Found<Item> {
  readonly total: number
  readonly page: readonly Item[]
}

/** A statement is asked for one item more than the page holds, to know whether there is a next one. */
function pageOf<Item>(items: readonly Item[], first: number, totalCount: number): Page<Item> {
  return { items: items.slice(0, first), totalCount, hasNextPage: items.length > first }
}

/** `data` was written from a validated bundle by apply.ts, hence the type without another check. */
function record<R>(data: string): R {
  return JSON.parse(data) as R
}

function records<R>(data: readonly string[]): readonly R[] {
  return data.map((text) => record<R>(text))
}

function parsed<R>(data: string | undefined): R | null {
  return data === undefined ? null : record<R>(data)
}

const claimTypes: ReadonlySet<EdgeType> = new Set(CLAIM_EDGE_TYPES)
function layerOf(type: EdgeType): Layer {
  return claimTypes.has(type) ? 'CLAIM' : 'RECORD'
}
