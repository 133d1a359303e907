import { describe, expect, it } from '@jest/globals'
import jsonld from 'jsonld'
import { RECORD_EDGE_TYPES, type RecordEdge } from '../../../graph-seed/model/edge.ts'
import { type GraphNode, graphNodeSchema, type NodeKind, type NodeOf } from '../../../graph-seed/model/node.ts'
import { inventedBundle } from '../../../tests/support/corpus-bundle.ts'
import { asAuthored } from '../as-authored.ts'
import { type Part, PART_FORMAT, partSchema } from '../part.ts'
import { fromJsonLd } from './from-json-ld.ts'
import { toJsonLd } from './to-json-ld.ts'

const BASE = 'https://graph.example'
const ABOUT = 'joint-note'

const NOTE = { note: 'A note, “of” <b>some</b> use: 平靜 𠮷.' }
const WITHDRAWN = { withdrawn: { date: '2022-01-05', reason: 'Only a test.' } }
const CITED = [{ source: 'register', locator: 'p. 7' }]
const LINK = {
  type: 'REPEATS',
  assertion: 'joint-note:p1.1',
  citations: CITED,
  verification: 'CHECKED',
  ...NOTE,
} as const

/** What the invented corpus tells of nothing that has a name. */
const FURTHER_NAMED = {
  ownLabels: ['ru', 'zh-Hans'],
  aliases: [
    { language: 'en', text: 'Another name' },
    { language: 'zh-Hant', text: '別名𠮷' },
  ],
  description: { en: 'A description.', ru: 'Описание.' },
  externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  ...NOTE,
} satisfies Partial<NodeOf<'STATE'>>

/** What it tells of no record of a kind, put into the first of that kind. */
const FURTHER: { readonly [Kind in NodeKind]?: Partial<NodeOf<Kind>> } = {
  STATE: { iso2: 'AL', iso3: 'ARL' },
  GROUP: { statusLog: [{ status: 'ESTABLISHED', date: '1975', citations: CITED, ...NOTE }] },
  INITIATIVE: { statusLog: [{ status: 'PROPOSED', date: '2016-03', citations: CITED }] },
  TREATY_ACTION: NOTE,
  DOCUMENT: {
    symbol: 'AL/1',
    publisher: 'An archive',
    divergences: [
      {
        subject: { en: 'What is asked for', ru: 'О чём просят' },
        readings: [
          { languages: ['en'], text: { en: 'A fund.' }, documents: ['joint-note'], citations: CITED },
          { languages: ['zh-Hant'], text: { en: 'Two funds.' }, documents: [], citations: CITED },
        ],
        verification: 'UNCHECKED',
        ...NOTE,
      },
    ],
    ...WITHDRAWN,
  },
  EXPRESSION: { ...NOTE, openClaims: 2 },
  ASSERTION: { ...NOTE, ...WITHDRAWN, links: [LINK], linkedFrom: [LINK] },
  MENTION: NOTE,
  SOURCE: { licence: 'CC0-1.0', sha256: '0'.repeat(64), ...WITHDRAWN },
}

/** The invented corpus, with every field of every kind of record, and an edge on record of every type. */
async function part(): Promise<Part> {
  const { revision, nodes, edges } = await inventedBundle()
  const completed = new Set<NodeKind>()
  const complete = (node: GraphNode): GraphNode => {
    if (completed.has(node.kind)) return node
    completed.add(node.kind)
    return graphNodeSchema.parse({ ...node, ...('aliases' in node ? FURTHER_NAMED : {}), ...FURTHER[node.kind] })
  }
  const [edge] = edges.filter((one): one is RecordEdge => one.layer === 'RECORD')
  if (edge === undefined) throw new Error('The invented corpus has no edge on record.')
  const ofEveryType = RECORD_EDGE_TYPES.map((type): RecordEdge => ({
    ...edge,
    type,
    id: `${edge.source}|${type}|${edge.target}|of every type`,
    role: 'a role',
    date: '2001-07',
    until: '2002~',
    note: 'A note “of” <b>every</b> type.',
  }))
  return {
    format: PART_FORMAT,
    version: 1,
    revision,
    about: ABOUT,
    nodes: nodes.map(complete),
    edges: [...edges, ...ofEveryType],
  }
}

function isTold(node: object, field: string): boolean {
  const value: unknown = Object.entries(node).find(([name]) => name === field)?.[1]
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** What is exchanged of a part, whatever the order. */
function exchanged({ nodes, edges, ...head }: Part): unknown {
  const indexes = new Set(['LEDGER', 'VOTING_RECORD', 'ROLL_CALL_INDEX', 'PROFILE', 'COVERAGE'])
  const kept = nodes.filter(({ kind }) => !indexes.has(kind))
  const assertions = new Set(kept.flatMap((node) => (node.kind === 'ASSERTION' ? [node.id] : [])))
  return {
    ...head,
    nodes: new Map(
      kept
        // Anchors stand in their assertions.
        .filter((node) => node.kind !== 'ANCHOR' || assertions.has(node.assertion))
        .map((node) => [node.id, node.kind === 'ANCHOR' ? { ...node, provenance: undefined } : asAuthored(node)]),
    ),
    edges: new Map(
      edges.flatMap((edge) => (edge.layer === 'RECORD' ? [[edge.id, { ...edge, provenance: undefined }]] : [])),
    ),
  }
}

describe('JSON-LD of a part', () => {
  it('is tried on every field that a record of any kind may have', async () => {
    const { nodes } = await part()
    const lacking = graphNodeSchema.options.flatMap(({ shape }) => {
      const ofKind = nodes.filter(({ kind }) => kind === shape.kind.value)
      return Object.keys(shape)
        .filter((field) => field !== 'provenance' && !ofKind.some((node) => isTold(node, field)))
        .map((field) => `${shape.kind.value}.${field}`)
    })
    expect(lacking).toEqual([])
  })

  it('is read as the part it was written from, also where another tool has rewritten it', async () => {
    const written = await part()
    const document = JSON.parse(JSON.stringify(toJsonLd(written, BASE))) as object
    const read = partSchema.parse(await fromJsonLd(document))
    expect(exchanged(read)).toEqual(exchanged(written))
    const expanded = JSON.parse(JSON.stringify(await jsonld.expand(document))) as object
    expect(exchanged(partSchema.parse(await fromJsonLd(expanded)))).toEqual(exchanged(written))
  }, 60_000)

  it('is refused where its context stands at an address, however deep, and nothing is fetched', async () => {
    const remote = 'http://localhost:1/context.jsonld'
    for (const document of [
      { '@context': remote, '@graph': [] },
      { '@context': [{ a: 'urn:a' }, remote], '@graph': [] },
      { '@context': { '@import': remote }, '@graph': [] },
      { '@context': { a: { '@id': 'urn:a', '@context': remote } }, a: { b: 1 } },
      { '@graph': [{ 'urn:a': { '@context': remote } }] },
    ])
      await expect(fromJsonLd(document)).rejects.toThrow(`The context ${remote} stands at an address`)
  })

  it('is refused where it is of something else, or broken', async () => {
    await expect(fromJsonLd({ '@context': { name: 'https://schema.org/name' }, name: 'A' })).rejects.toMatchObject({
      reason: 'NOT_OURS',
    })
    await expect(fromJsonLd({ '@context': { a: { '@id': 7 } }, a: 1 })).rejects.toMatchObject({ reason: 'MALFORMED' })
  })
})
