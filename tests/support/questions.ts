import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { EDGE_TYPES, type Layer } from '../../graph-seed/model/edge.ts'
import { isEntity, NODE_KINDS } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot } from '../../server/domain/graph-store.ts'
import { searchQuery } from '../../server/domain/search-text.ts'
import type { ReferenceStore } from './reference-store.ts'

/** One question about a graph, that a store and the reference can both be asked. */
export interface Question {
  readonly name: string
  readonly ask: (asked: GraphSnapshot | ReferenceStore) => unknown
}

const BOTH: readonly Layer[] = ['RECORD', 'CLAIM']
const LAYERS: readonly (readonly Layer[])[] = [BOTH, ['RECORD'], ['CLAIM'], []]

/** Questions that together read everything the bundle holds; the entities at most `seeds` of which are walked from are spread over it. */
export function questionsAbout(bundle: Bundle, seeds: number): readonly Question[] {
  const nodes = bundle.nodes.map(({ id }) => id)
  const edges = bundle.edges.map(({ id }) => id)
  const entities = bundle.nodes.filter(isEntity).map(({ id }) => id)
  const starts = spread(entities, seeds)
  const strangers = ['no-such-node', ...bundle.nodes.filter((node) => !isEntity(node)).map(({ id }) => id)].slice(0, 2)
  return [
    question('revision', (asked) => asked.revision()),
    question('nodes in another order, some twice, some unknown', (asked) =>
      asked.nodes([...nodes.toReversed(), 'no-such-node', ...nodes.slice(0, 3)]),
    ),
    question('edges in another order, some twice, some unknown', (asked) =>
      asked.edges([...edges.toReversed(), 'no|SUCH|edge', ...edges.slice(0, 3)]),
    ),
    question('counts', (asked) => asked.counts()),
    question('neighbour counts of all', (asked) => asked.neighbourCounts([...entities, 'unknown', ...starts], BOTH)),
    question('neighbour counts on record', (asked) => asked.neighbourCounts(entities, ['RECORD'])),
    question('all edges touching all', (asked) => asked.edgesTouching(entities, BOTH, edges.length + 1)),
    question('all nodes of some kinds and edges of some types', (asked) =>
      asked.all({ kinds: ['STATE', 'PROPOSITION', 'STATE'], edgeTypes: ['ABOUT', 'PARTY_TO', 'ABOUT'] }),
    ),
    question('all of nothing', (asked) => asked.all({ kinds: [], edgeTypes: [] })),
    ...starts.flatMap((start, index) => aroundOne(start, entities[entities.length - 1 - index] ?? start, strangers)),
    ...linkQuestions(bundle, starts),
    ...NODE_KINDS.map((kind) =>
      question(`list of ${kind}`, (asked) => asked.list({ kind }, { first: nodes.length + 1, after: null })),
    ),
  ]
}

/** Questions on what texts name, on what documents share, and on who asked whom for what. */
function linkQuestions(bundle: Bundle, starts: readonly string[]): readonly Question[] {
  const mentions = bundle.nodes.filter((node) => node.kind === 'MENTION')
  const documents = bundle.nodes.flatMap((node) => (node.kind === 'DOCUMENT' ? [node.id] : []))
  const named = [...new Set(mentions.map(({ entity }) => entity)), 'no-such-node'].slice(0, 8)
  const middle = mentions[Math.floor(mentions.length / 2)]
  const all = { first: bundle.nodes.length + 1, after: null }
  const pages = [all, { first: 3, after: null }, ...(middle === undefined ? [] : [{ first: 2, after: middle }])]
  const requests = ['CALLS_FOR', 'URGES', 'SUPPORTS', 'STRESSES'] as const
  return [
    ...pages.flatMap((page) => [
      ...[...spread(documents, 4), 'no-such-node'].flatMap((document) => [
        question(`mentions in ${document}`, (asked) =>
          asked.mentions({ entity: null, document, language: null }, page),
        ),
        question(`Chinese mentions of ${named[0] ?? ''} in ${document}`, (asked) =>
          asked.mentions({ entity: named[0] ?? '', document, language: 'zh-Hant' }, page),
        ),
      ]),
      ...named.map((entity) =>
        question(`mentions of ${entity}`, (asked) => asked.mentions({ entity, document: null, language: null }, page)),
      ),
    ]),
    ...[...named, ...starts].flatMap((entity) => [
      question(`mentioned beside ${entity}`, (asked) => asked.coMentioned(entity, 4)),
      question(`documents with ${entity}`, (asked) => asked.profilesWith(entity, { first: 2, after: null })),
      question(`more documents with ${entity}`, (asked) => asked.profilesWith(entity, { first: 99, after: 'note' })),
    ]),
    ...[...documents.slice(0, 6), 'no-such-node'].flatMap((document) => [
      question(`related to ${document}`, (asked) => asked.relatedDocuments(document, documents.length)),
      question(`nearest to ${document}`, (asked) => asked.relatedDocuments(document, 2)),
    ]),
    ...[null, [starts[0] ?? '', 'chn', 'northland']].flatMap((some) => [
      question('what was asked by some', (asked) =>
        asked.assertions({ acts: requests, speakers: some, addressees: null, about: null }, all),
      ),
      question('what was asked of some', (asked) =>
        asked.assertions({ acts: requests, speakers: null, addressees: some, about: null }, all),
      ),
      question('what was asked about some', (asked) =>
        asked.assertions({ acts: requests, speakers: null, addressees: null, about: some }, all),
      ),
      question('a page of it', (asked) =>
        asked.assertions(
          { acts: requests, speakers: some, addressees: null, about: null },
          { first: 2, after: { date: '2001-08', id: 'note:p1.1' } },
        ),
      ),
    ]),
  ]
}

/** Neighbourhoods and edges around one entity, and around it together with another and with what is no entity. */
function aroundOne(start: string, other: string, strangers: readonly string[]): readonly Question[] {
  const all = { layers: BOTH, kinds: null, asOf: null, joinedTo: [] }
  const walks = [0, 1, 2, 3].flatMap((depth) => [
    { ...all, depth, limit: 500 },
    { ...all, depth, limit: 7 },
    { ...all, depth, limit: 5, joinedTo: [other, ...strangers, start] },
  ])
  const filtered = LAYERS.flatMap((layers) => [
    { ...all, depth: 2, limit: 9, layers },
    { ...all, depth: 2, limit: 500, layers, asOf: '2001-07-25' },
    { ...all, depth: 0, limit: 500, layers, asOf: '2001-07-25', joinedTo: [other] },
    { ...all, depth: 2, limit: 500, layers, kinds: ['STATE', 'PROPOSITION', 'INSTRUMENT'] as const },
  ])
  return [
    ...[...walks, ...filtered].flatMap((walk) => [
      question(`around ${start}: ${JSON.stringify(walk)}`, (asked) => asked.neighbourhood({ seeds: [start], ...walk })),
      question(`around ${other}, ${strangers.join(', ')}, ${start} twice: ${JSON.stringify(walk)}`, (asked) =>
        asked.neighbourhood({ seeds: [other, ...strangers, start, start], ...walk }),
      ),
    ]),
    ...LAYERS.map((layers) =>
      question(`edges touching ${start} and ${other} in ${layers.join('+')}`, (asked) =>
        asked.edgesTouching([start, other, ...strangers], layers, 5),
      ),
    ),
    ...(['STATE', 'PROPOSITION', 'TOPIC'] as const).flatMap((kind) => [
      question(`list of ${kind} joined to ${start}`, (asked) =>
        asked.list({ kind, joinedTo: { entity: start, edgeTypes: EDGE_TYPES } }, { first: 2, after: null }),
      ),
      question(`second page of ${kind} joined to ${start}`, (asked) =>
        asked.list(
          { kind, joinedTo: { entity: start, edgeTypes: ['ABOUT', 'PARTY_TO', 'HAS_TOPIC'] } },
          { first: 2, after: other },
        ),
      ),
    ]),
  ]
}

/** Searches for these texts: in all kinds, in two of them, in none, and a page from the middle. */
export function searchesFor(texts: readonly string[]): readonly Question[] {
  const queries = texts.flatMap((text) => searchQuery(text) ?? [])
  return queries.flatMap((query) => [
    ...[500, 3].map((first) =>
      question(`search for "${query.folded}", ${first} hits`, (asked) =>
        asked.search(query, { kinds: null }, { first, after: null }),
      ),
    ),
    question(`search for "${query.folded}" in no kind`, (asked) =>
      asked.search(query, { kinds: [] }, { first: 5, after: null }),
    ),
    question(`search for "${query.folded}" in two kinds`, (asked) =>
      asked.search(query, { kinds: ['STATE', 'TOPIC'] }, { first: 500, after: null }),
    ),
    question(`search for "${query.folded}" from the middle`, (asked) =>
      asked.search(query, { kinds: null }, { first: 500, after: { tier: 2, length: 8, id: 'n' } }),
    ),
  ])
}

function question(name: string, ask: Question['ask']): Question {
  return { name, ask }
}

/** At most `count` of the items, evenly spread from the first to the last. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = Math.max(1, Math.floor(items.length / Math.max(1, count)))
  return items.filter((_, index) => index % step === 0).slice(0, count)
}
