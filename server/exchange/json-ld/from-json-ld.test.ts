import { describe, expect, it } from '@jest/globals'
import jsonld from 'jsonld'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { asAuthored } from '../as-authored.ts'
import { type Part, PART_FORMAT, partSchema } from '../part.ts'
import { fromJsonLd } from './from-json-ld.ts'
import { toJsonLd } from './to-json-ld.ts'

const BASE = 'https://graph.example'
const ABOUT = 'cn-ru-bwc-statement-2021'
const PARAGRAPH = /^cn-ru-bwc-statement-2021:p5\b/

/** Some of every kind of record there is, with those of one paragraph of a document. */
async function part(): Promise<Part> {
  const { revision, nodes, edges } = await corpusBundle()
  const counts = new Map<string, number>()
  const isTaken = (kind: string, id: string): boolean => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return PARAGRAPH.test(id) || (counts.get(kind) ?? 0) <= 3
  }
  return {
    format: PART_FORMAT,
    version: 1,
    revision,
    about: ABOUT,
    nodes: nodes.filter(({ kind, id }) => isTaken(kind, id)),
    edges: edges.filter(({ type, id }) => isTaken(type, id)),
  }
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
