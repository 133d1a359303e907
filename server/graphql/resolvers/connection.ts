import { isEntity, type EntityNode, type GraphNode } from '../../../graph-seed/model/node.ts'
import type { Page } from '../../domain/graph-store.ts'
import { matchedText } from '../../domain/search-match.ts'
import { searchQuery } from '../../domain/search-text.ts'
import type {
  EntityConnectionResolvers,
  PropositionConnectionResolvers,
  QueryResolvers,
  SearchEdgeResolvers,
} from '../__generated__/resolver-types.ts'
import { inRange } from '../arguments.ts'
import { decodeCursor, encodeCursor, idCursor, searchCursor } from '../cursor.ts'
import { badInput, notFound } from '../errors.ts'
import { MOST_PAGE, MOST_QUERY_LENGTH } from '../limits.ts'
import type { ConnectionModel, EntityModel, PageEdge, PropositionModel } from '../models.ts'

/** The fields of Query that give pages, and their connections. */
export const PagedQuery = {
  search: async (_, { query, kinds, first, after }, { graph }) => {
    if (query.length > MOST_QUERY_LENGTH) {
      throw badInput('query', 'it is too long', `Give at most ${MOST_QUERY_LENGTH} characters.`)
    }
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(searchCursor, after) }
    const words = searchQuery(query)
    if (words === null) throw badInput('query', 'it holds no letter or digit', 'Give at least one.')
    const page = await graph.snapshot.search(words, { kinds: kinds ?? null }, wanted)
    graph.loader.remember(page.items.map((hit) => hit.node))
    const edges = page.items.map((hit) => ({
      cursor: encodeCursor({ tier: hit.tier, length: hit.length, id: hit.id }),
      hit,
      matched: matchedText(hit.node, words),
    }))
    return { totalCount: page.totalCount, edges, pageInfo: pageInfo(edges, page.hasNextPage, wanted.after !== null) }
  },
  propositions: async (_, { about, first, after }, { graph }) => {
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(idCursor, after) }
    const joined = about == null ? {} : { joinedTo: { entity: about, edgeTypes: ['ABOUT'] as const } }
    const page = await graph.snapshot.list({ kind: 'PROPOSITION', ...joined }, wanted)
    // Only an empty answer leaves it open whether the entity exists.
    if (about != null && page.totalCount === 0 && (await graph.loader.find(about)) === null)
      throw notFound('about', [about])
    return connection(page, wanted.after !== null, (node) => node.kind === 'PROPOSITION')
  },
  entities: async (_, { kind, first, after }, { graph }) => {
    const wanted = { first: inRange('first', first, 1, MOST_PAGE), after: decodeCursor(idCursor, after) }
    return connection(await graph.snapshot.list({ kind }, wanted), wanted.after !== null, isEntity)
  },
} satisfies QueryResolvers

function connection<Item extends EntityNode>(
  page: Page<GraphNode>,
  hasPreviousPage: boolean,
  isItem: (node: GraphNode) => node is GraphNode & Item,
): ConnectionModel<Item> {
  const edges = page.items.filter(isItem).map((node) => ({ cursor: encodeCursor(node.id), node }))
  return { totalCount: page.totalCount, edges, hasNextPage: page.hasNextPage, hasPreviousPage }
}

/** A page that a store gave, each item with its cursor. */
export function connectionOf<Item>(
  page: Page<Item>,
  hasPreviousPage: boolean,
  cursorOf: (item: Item) => string,
): ConnectionModel<Item> {
  const edges = page.items.map((node) => ({ cursor: cursorOf(node), node }))
  return { totalCount: page.totalCount, edges, hasNextPage: page.hasNextPage, hasPreviousPage }
}

/** A page of a list that is wholly at hand. A cursor whose item is gone is refused. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { first, after, most = MOST_PAGE }: { first: number; after?: string | null | undefined; most?: number },
): ConnectionModel<Item> {
  const wanted = inRange('first', first, 1, most)
  const last = decodeCursor(idCursor, after)
  const start = last === null ? 0 : items.findIndex((item) => keyOf(item) === last) + 1
  if (last !== null && start === 0)
    throw badInput('after', 'its item is not in this list', 'Ask for the first page again.')
  const edges = items.slice(start, start + wanted).map((node) => ({ cursor: encodeCursor(keyOf(node)), node }))
  return { totalCount: items.length, edges, hasNextPage: start + wanted < items.length, hasPreviousPage: start > 0 }
}

function pageInfo(edges: readonly { readonly cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
}

export function pageInfoOf(page: ConnectionModel<unknown>): ReturnType<typeof pageInfo> {
  return pageInfo(page.edges, page.hasNextPage, page.hasPreviousPage)
}

/** The fields of a connection whose page holds its items. */
export function pageFields<Item>(): {
  readonly edges: (page: ConnectionModel<Item>) => PageEdge<Item>[]
  readonly pageInfo: typeof pageInfoOf
} {
  return { edges: (page: ConnectionModel<Item>) => [...page.edges], pageInfo: pageInfoOf }
}

/** The edges of a page of ids, once what they name has been read. */
export function edgesOf<Item>(page: ConnectionModel<string>, items: readonly Item[]): PageEdge<Item>[] {
  return page.edges.flatMap(({ cursor }, position) => {
    const node = items[position]
    return node === undefined ? [] : [{ cursor, node }]
  })
}

/** The ids of a page, to be read together. */
export function idsOf(page: ConnectionModel<string>): readonly string[] {
  return page.edges.map(({ node }) => node)
}

export const PropositionConnection: PropositionConnectionResolvers = pageFields<PropositionModel>()
export const EntityConnection: EntityConnectionResolvers = pageFields<EntityModel>()
/** Tiers of search-text.ts, best first, as the score that clients see. */
const SCORES = [1, 0.75, 0.5, 0.25]
export const SearchEdge: SearchEdgeResolvers = {
  score: (edge) => SCORES[edge.hit.tier] ?? 0,
  node: (edge) => edge.hit.node,
}
