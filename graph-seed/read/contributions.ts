import type { Contribution } from '../model/contribution.ts'
import type { GraphNode } from '../model/node.ts'
import { type Addition, withAdditions } from './additions.ts'
import type { Authored, Origin } from './authored.ts'
import { contributedTexts } from './contributed-texts.ts'
import type { Corpus } from './corpus.ts'

/** The corpus as it would be, had its authors written what the contributions hold. */
export function withContributions(corpus: Corpus, contributions: readonly Contribution[]): Corpus {
  const records = contributions.map(recordsOf)
  const nodes = records.flatMap((record) => record.nodes)
  const texts = contributedTexts(nodes, corpus.nodes)
  const written = nodes.filter(({ value: { kind } }) => kind !== 'PASSAGE' && kind !== 'ANCHOR').map(withoutLists)
  const additions = [...records.flatMap((record) => record.additions), ...texts.additions]
  const added = withAdditions([...corpus.nodes, ...written], additions)
  return {
    ...corpus,
    nodes: added.nodes,
    edges: [...corpus.edges, ...records.flatMap(({ edges }) => edges)],
    links: [...corpus.links, ...records.flatMap(({ links }) => links)],
    quotes: [...corpus.quotes, ...texts.quotes],
    texts: new Map([...corpus.texts, ...texts.texts]),
    passageProvenance: texts.passageProvenance,
    faults: [...corpus.faults, ...texts.faults, ...added.faults],
  }
}

/** How many records of a contribution come before each list of it: records are numbered through, from 1. */
const LISTS = ['nodes', 'edges', 'links', 'aliases', 'externalIds'] as const

/** The records with their place: the import stands for the file, the number of the record for the line. */
function recordsOf(contribution: Contribution) {
  const { importId } = contribution
  const originOf = (list: (typeof LISTS)[number], index: number): Origin => {
    const before = LISTS.slice(0, LISTS.indexOf(list)).reduce((sum, name) => sum + contribution[name].length, 0)
    return originIn(importId, before + index + 1, [list, index])
  }
  const authored = <Value>(list: (typeof LISTS)[number], values: readonly Value[]): readonly Authored<Value>[] =>
    values.map((value, index) => ({ value, origin: originOf(list, index) }))
  const aliases = authored('aliases', contribution.aliases).map(
    ({ value: { entity, ...alias }, origin }): Addition => ({
      to: entity,
      origin,
      path: ['entity'],
      added: (node) => ('aliases' in node ? { ...node, aliases: [...node.aliases, alias] } : null),
    }),
  )
  const externalIds = authored('externalIds', contribution.externalIds).map(
    ({ value: { entity, ...externalId }, origin }): Addition => ({
      to: entity,
      origin,
      path: ['entity'],
      added: (node) => ('externalIds' in node ? { ...node, externalIds: [...node.externalIds, externalId] } : null),
    }),
  )
  return {
    nodes: authored('nodes', contribution.nodes),
    edges: authored('edges', contribution.edges),
    links: authored('links', contribution.links),
    additions: [...aliases, ...externalIds],
  }
}

/** Where a record of a contribution stands; `path` leads to it. */
export function originIn(importId: string, record: number, path: readonly PropertyKey[]): Origin {
  return {
    file: importId,
    line: record,
    lineOf: () => record,
    nameOf: (inner) => [...path, ...inner].map(String).join('.'),
  }
}

/** Lists that are filled from the records that belong to it. */
function withoutLists({ value, origin }: Authored<GraphNode>): Authored<GraphNode> {
  if (value.kind === 'DOCUMENT') return { value: { ...value, expressions: [] }, origin }
  return { value: value.kind === 'ASSERTION' ? { ...value, anchors: [] } : value, origin }
}
