import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { EdgeType, GraphEdge, Layer } from '../../graph-seed/model/edge.ts'
import type { SpeechAct } from '../../graph-seed/model/document.ts'
import type { EntityKind, EntityNode, GraphNode, NodeKind, NodeOf } from '../../graph-seed/model/node.ts'
import type { SearchQuery } from './search-text.ts'

/**
 * The port that the API is written against, in domain terms: an adapter holds one graph, answers from one
 * revision of it at a time, and replaces it as a whole. Every adapter passes tests/contract/.
 *
 * Errors: StoreUnavailable when the store cannot be reached, SnapshotSuperseded when the graph was replaced
 * under a snapshot that had already been read from; both in store-errors.ts.
 * Where something is ordered by id, ids compare by code point; kinds and types compare alphabetically.
 */
export interface GraphStore {
  /** A view for one request. Costs nothing until its first read, which pins it to the revision it saw. */
  snapshot(): GraphSnapshot

  /**
   * Makes the stored graph equal to the bundle, in one transaction: all of it or nothing. Readers see the graph
   * before or after, never between. Applying the same bundle again changes nothing.
   * Rejects with BundleRefused where the bundle contradicts itself (see bundle-records.ts), and with BundleOutdated where the
   * stored graph was composed of more: looked at in that transaction, so that of two processes the one that composed the
   * older graph never writes over the newer.
   */
  apply(bundle: Bundle, options?: ApplyOptions): Promise<ApplySummary>

  /**
   * Writes some records into the stored graph, in one transaction as apply() does, if the store still holds the graph that the
   * change was reckoned from. False, and nothing written, where it holds another, or where the change is too large for the store
   * to write it so: then the graph is to be applied as a whole.
   */
  change(change: GraphChange): Promise<boolean>

  /** What the store holds, and what that was composed of. */
  held(): Promise<Held>

  /** Reaches the store and returns the revision it holds, null when it holds none yet. */
  check(): Promise<string | null>

  close(): Promise<void>
}

/** Each method is one round trip to the store. */
export interface GraphSnapshot {
  /** Revision of the graph, null when nothing was ever applied. */
  revision(): Promise<string | null>

  /** Nodes by id, in the order asked for; null where there is none. */
  nodes(ids: readonly string[]): Promise<readonly (GraphNode | null)[]>

  /** Edges by id, in the order asked for; null where there is none. */
  edges(ids: readonly string[]): Promise<readonly (GraphEdge | null)[]>

  /** The part of the graph around some entities. Unknown seeds are left out of the answer. */
  neighbourhood(query: NeighbourhoodQuery): Promise<Neighbourhood>

  /** Every edge that touches one of the entities, ordered by id, at most `limit`; for walking the graph hop by hop. */
  edgesTouching(ids: readonly string[], layers: readonly Layer[], limit: number): Promise<readonly GraphEdge[]>

  /**
   * For each entity in the order asked for: how many different neighbours it has by kind of neighbour, edge type and
   * direction, ordered by these three. Parallel edges to one neighbour count once.
   */
  neighbourCounts(ids: readonly string[], layers: readonly Layer[]): Promise<readonly (readonly NeighbourCount[])[]>

  /** Entities found by name or text, best first; the order is defined in search-text.ts and the same in every adapter. */
  search(
    query: SearchQuery,
    filter: { kinds: readonly EntityKind[] | null },
    page: PageRequest<SearchKey>,
  ): Promise<Page<SearchHit>>

  /** Nodes of one kind ordered by id, optionally only those that an edge joins to an entity. */
  list<K extends NodeKind>(query: ListQuery<K>, page: PageRequest<string>): Promise<Page<GraphNode>>

  /** Every node of some kinds and every edge of some types, each ordered by id: for indexes that are kept in memory. */
  all(query: AllQuery): Promise<{ readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }>

  /** Mentions of an entity, or in a document, or both: ordered by document, expression, start and id. */
  mentions(query: MentionQuery, page: PageRequest<MentionKey>): Promise<Page<NodeOf<'MENTION'>>>

  /**
   * Entities that are mentioned in the same paragraphs as one, by the number of these paragraphs, then of the documents
   * that these belong to, both from the most, then by id. Titles are no paragraphs.
   */
  coMentioned(entity: string, first: number): Promise<readonly CoMention[]>

  /** Profiles of the documents in which an entity appears, ordered by document. */
  profilesWith(entity: string, page: PageRequest<string>): Promise<Page<NodeOf<'PROFILE'>>>

  /** Documents that share entities with one, as related-documents.ts weighs them, the most alike first, then by id. */
  relatedDocuments(document: string, first: number): Promise<readonly RelatedDocument[]>

  /** Assertions by speech act, speaker, addressee and what they are about, ordered by date (as it is written) and id. */
  assertions(query: AssertionQuery, page: PageRequest<AssertionKey>): Promise<Page<NodeOf<'ASSERTION'>>>

  /** How many nodes there are of each kind, for kinds that have any, ordered by kind. */
  counts(): Promise<readonly { kind: NodeKind; count: number }[]>
}

/** Limits are positive; `after` is the sort key of the last item of the page before. */
export interface PageRequest<Key> {
  readonly first: number
  readonly after: Key | null
}
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly totalCount: number
  readonly hasNextPage: boolean
}

export interface NeighbourhoodQuery {
  readonly seeds: readonly string[]
  /** Hops from the seeds, 0 to 3. */
  readonly depth: number
  /** Most nodes to return, seeds included. */
  readonly limit: number
  readonly layers: readonly Layer[]
  /** Kinds of entity to reach and pass through; null for all. Seeds are always kept. */
  readonly kinds: readonly EntityKind[] | null
  /** Only edges that held at the end of this day (`YYYY-MM-DD`), as edge-period.ts reckons; null for all. */
  readonly asOf: string | null
  /** Entities whose edges to the nodes of the answer are given too, though they are not walked to; unknown ones are passed over. */
  readonly joinedTo: readonly string[]
}

/**
 * Nodes nearest first. Among nodes equally near, each kind gets an equal share: the first of every kind by id,
 * then the second of every kind, and so on (kinds in alphabetical order). Seeds come first, in the order given.
 * Edges are all those of the wanted layers with both ends among the nodes, or one there and one in `joinedTo`, ordered by id.
 */
export interface Neighbourhood {
  readonly nodes: readonly EntityNode[]
  readonly edges: readonly GraphEdge[]
  /** Nodes within the depth, whether returned or not, seeds included. */
  readonly totalNodes: number
}

export interface NeighbourCount {
  readonly kind: EntityKind
  readonly edgeType: EdgeType
  readonly layer: Layer
  readonly direction: 'OUT' | 'IN'
  readonly count: number
}

export interface ListQuery<K extends NodeKind> {
  readonly kind: K
  /** Only nodes that an edge of these types joins to the entity, in either direction. */
  readonly joinedTo?: { readonly entity: string; readonly edgeTypes: readonly EdgeType[] }
}

export interface AllQuery {
  readonly kinds: readonly NodeKind[]
  readonly edgeTypes: readonly EdgeType[]
}

/** One of the two is given, or both. */
export interface MentionQuery {
  readonly entity: string | null
  readonly document: string | null
  /** Only those in texts of this language; null for all. */
  readonly language: string | null
}
/** Sort key of a mention. */
export interface MentionKey {
  readonly document: string
  readonly expression: string
  readonly start: number
  readonly id: string
}

export interface CoMention {
  readonly entity: string
  readonly passages: number
  readonly documents: number
}

/** An entity that two documents share: in how many documents it appears, and what it weighs. */
export interface SharedEntity {
  readonly entity: string
  readonly documents: number
  readonly weight: number
}
export interface RelatedDocument {
  readonly document: string
  /** What the shared entities weigh together, and what all that appear in either of the two do: their quotient orders. */
  readonly sharedWeight: number
  readonly unionWeight: number
  /** The heaviest first, then by id; at most MOST_SHARED of related-documents.ts. */
  readonly shared: readonly SharedEntity[]
}

/** Null for all; otherwise at least one of the list has to be there. */
export interface AssertionQuery {
  readonly acts: readonly SpeechAct[]
  readonly speakers: readonly string[] | null
  readonly addressees: readonly string[] | null
  readonly about: readonly string[] | null
}
/** Sort key of an assertion in a list of them. */
export interface AssertionKey {
  readonly date: string
  readonly id: string
}

/** Sort key of a hit: tier ascending, length ascending, id ascending. */
export interface SearchKey {
  readonly tier: number
  readonly length: number
  readonly id: string
}
export interface SearchHit extends SearchKey {
  readonly node: EntityNode
}

export interface ApplyOptions {
  /**
   * Records written so far out of all that must be; called at most a few hundred times, last with done = total.
   * What it throws stops the apply, which then leaves the graph as it was.
   */
  readonly onProgress?: (done: number, total: number) => void
  /** The version of the contributors (desk.ts) that the bundle was composed of, kept beside its revision; 0 where left out. */
  readonly composedOf?: number
  /** The later version that the stored graph may have been composed of all the same: known not to be one of this desk. */
  readonly inPlaceOf?: number
  /** As Held has it; null where left out. */
  readonly basis?: string | null
}

/** A stored graph, and what it is known to be composed of; null and 0 where nothing was ever applied. */
export interface Held {
  readonly revision: string | null
  /** The version of the contributors. */
  readonly composedOf: number
  /** Tells one corpus with contributors from another, where the graph holds all of both; opaque to the store. */
  readonly basis: string | null
}

export function isSameHeld(one: Held, other: Held): boolean {
  return one.revision === other.revision && one.composedOf === other.composedOf && one.basis === other.basis
}

/** Records to write into a graph. Both ends of an edge are there or among them; what is not among them names nothing that is added. */
export interface GraphChange {
  readonly from: Held
  /** What the graph is then. */
  readonly to: Held & { readonly revision: string }
  readonly nodes: RecordsToWrite<GraphNode>
  readonly edges: RecordsToWrite<GraphEdge>
}
export interface RecordsToWrite<R> {
  /** Records whose ids the graph does not have. */
  readonly added: readonly R[]
  /** Records in the place of those with their ids. */
  readonly changed: readonly R[]
}

export interface ApplySummary {
  readonly revision: string
  readonly nodes: ChangeCount
  readonly edges: ChangeCount
}
export interface ChangeCount {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}
