import { profileId } from '../model/index-node.ts'
import type { GraphNode, NodeOf } from '../model/node.ts'
import { compare } from '../model/order.ts'
import { groupBy } from './group.ts'

type Entry = NodeOf<'PROFILE'>['entries'][number]

/** Who and what appears in each document, and how often in which way; none for a document in which nobody does. */
export function profiles(nodes: readonly GraphNode[]): readonly NodeOf<'PROFILE'>[] {
  const about = new Map(nodes.flatMap((node) => (node.kind === 'PROPOSITION' ? [[node.id, node.about] as const] : [])))
  const mentions = groupBy(
    nodes.filter((node) => node.kind === 'MENTION'),
    ({ document }) => document,
  )
  const assertions = groupBy(
    nodes.filter((node) => node.kind === 'ASSERTION').filter(({ withdrawn }) => withdrawn === undefined),
    ({ document }) => document,
  )
  const documents = [...new Set([...mentions.keys(), ...assertions.keys()])].sort(compare)
  return documents.map((document) => {
    const counts = new Map<string, Entry>()
    const count = (ids: Iterable<string>, way: Exclude<keyof Entry, 'entity'>): void => {
      for (const entity of new Set(ids)) {
        const entry = counts.get(entity) ?? { entity, mentions: 0, speaks: 0, addressed: 0, spokenOf: 0 }
        counts.set(entity, { ...entry, [way]: entry[way] + 1 })
      }
    }
    for (const { entity } of mentions.get(document) ?? []) count([entity], 'mentions')
    for (const { speakers, addressees, proposition } of assertions.get(document) ?? []) {
      count(speakers, 'speaks')
      count(addressees, 'addressed')
      count(
        (about.get(proposition) ?? []).map(({ entity }) => entity),
        'spokenOf',
      )
    }
    const entries = [...counts.values()].sort((a, b) => compare(a.entity, b.entity))
    return { kind: 'PROFILE', id: profileId(document), document, entries }
  })
}
