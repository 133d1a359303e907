import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode, NodeKind, NodeOf } from '../../graph-seed/model/node.ts'
import { compare } from '../../graph-seed/model/order.ts'
import type {
  AssertionKey,
  AssertionQuery,
  CoMention,
  MentionKey,
  MentionQuery,
  Page,
  PageRequest,
  RelatedDocument,
} from '../../server/domain/graph-store.ts'

/** The part of the reference store that answers on mentions, on who appears in which document, and on assertions. */
export class ReferenceLinks {
  readonly #nodes: readonly GraphNode[]
  readonly #edges: readonly GraphEdge[]

  constructor(nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
    this.#nodes = nodes
    this.#edges = edges
  }

  mentions(
    { entity, document, language }: MentionQuery,
    { first, after }: PageRequest<MentionKey>,
  ): Page<NodeOf<'MENTION'>> {
    const found = this.#ofKind('MENTION').filter(
      (mention) =>
        (entity === null || mention.entity === entity) &&
        (document === null || mention.document === document) &&
        (language === null || mention.language === language),
    )
    return pageOf(found.sort(byPlace), first, (mention) => after === null || byPlace(mention, after) > 0)
  }

  coMentioned(entity: string, first: number): readonly CoMention[] {
    const mentions = this.#ofKind('MENTION')
    const passages = new Set(mentions.flatMap((one) => (one.entity === entity ? (one.passage ?? []) : [])))
    const beside = mentions.filter((one) => one.entity !== entity && passages.has(one.passage ?? ''))
    return [...new Set(beside.map((one) => one.entity))]
      .map((other) => {
        const theirs = beside.filter((one) => one.entity === other)
        return {
          entity: other,
          passages: new Set(theirs.map((one) => one.passage)).size,
          documents: new Set(theirs.map((one) => one.document)).size,
        }
      })
      .sort((a, b) => b.passages - a.passages || b.documents - a.documents || compare(a.entity, b.entity))
      .slice(0, first)
  }

  profilesWith(entity: string, { first, after }: PageRequest<string>): Page<NodeOf<'PROFILE'>> {
    const found = this.#ofKind('PROFILE').filter((one) => one.entries.some((entry) => entry.entity === entity))
    found.sort((a, b) => compare(a.document, b.document))
    return pageOf(found, first, ({ document }) => after === null || compare(document, after) > 0)
  }

  relatedDocuments(document: string, first: number): readonly RelatedDocument[] {
    const profiles = this.#ofKind('PROFILE').map((one) => ({ of: one.document, in: one.entries.map((e) => e.entity) }))
    const mine = profiles.find((one) => one.of === document)?.in ?? []
    const documentsWith = (entity: string): number => profiles.filter((one) => one.in.includes(entity)).length
    const weigh = (entity: string): number => Math.round(1000 * Math.log(profiles.length / documentsWith(entity)))
    const sum = (entities: readonly string[]): number => entities.reduce((all, entity) => all + weigh(entity), 0)
    return profiles
      .filter((one) => one.of !== document)
      .flatMap((one) => {
        const shared = one.in.filter((entity) => mine.includes(entity) && weigh(entity) > 0)
        if (shared.length === 0) return []
        const sharedWeight = sum(shared)
        return {
          document: one.of,
          sharedWeight,
          unionWeight: sum([...new Set([...mine, ...one.in])]),
          shared: shared
            .map((entity) => ({ entity, documents: documentsWith(entity), weight: weigh(entity) }))
            .sort((a, b) => b.weight - a.weight || compare(a.entity, b.entity))
            .slice(0, 50),
        }
      })
      .sort((a, b) => {
        const difference = b.sharedWeight / b.unionWeight - a.sharedWeight / a.unionWeight
        return difference === 0 ? compare(a.document, b.document) : difference
      })
      .slice(0, first)
  }

  assertions(
    { acts, speakers, addressees, about }: AssertionQuery,
    { first, after }: PageRequest<AssertionKey>,
  ): Page<NodeOf<'ASSERTION'>> {
    const anyOf = (wanted: readonly string[] | null, there: readonly string[]): boolean =>
      wanted === null || there.some((id) => wanted.includes(id))
    const aboutOf = (proposition: string): readonly string[] =>
      this.#edges.flatMap(({ type, source, target }) => (type === 'ABOUT' && source === proposition ? [target] : []))
    const found = this.#ofKind('ASSERTION').filter(
      (one) =>
        acts.includes(one.speechAct) &&
        anyOf(speakers, one.speakers) &&
        anyOf(addressees, one.addressees) &&
        anyOf(about, aboutOf(one.proposition)),
    )
    const byDate = (a: AssertionKey, b: AssertionKey): number => compare(a.date, b.date) || compare(a.id, b.id)
    return pageOf(found.sort(byDate), first, (one) => after === null || byDate(one, after) > 0)
  }

  #ofKind<K extends NodeKind>(kind: K): NodeOf<K>[] {
    return this.#nodes.filter((node): node is GraphNode & NodeOf<K> => node.kind === kind)
  }
}

function byPlace(a: MentionKey, b: MentionKey): number {
  return (
    compare(a.document, b.document) || compare(a.expression, b.expression) || a.start - b.start || compare(a.id, b.id)
  )
}

/** One page of items that are in order already. */
export function pageOf<Item>(items: readonly Item[], first: number, isAfter: (item: Item) => boolean): Page<Item> {
  const rest = items.filter(isAfter)
  return { items: rest.slice(0, first), totalCount: items.length, hasNextPage: rest.length > first }
}
