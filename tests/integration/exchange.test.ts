import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld from 'jsonld'
import { type RunningServer, seededDirectory, startServer } from '../support/server.ts'

let server: RunningServer
let data: Awaited<ReturnType<typeof seededDirectory>>
beforeAll(async () => {
  data = await seededDirectory()
  server = await startServer({ DATA_DIR: data.path })
}, 120_000)
afterAll(async () => {
  await server.stop()
  await data.remove()
})

const STATEMENT = 'cn-ru-bwc-statement-2021'
const OA = 'http://www.w3.org/ns/oa#'

async function get(path: string): Promise<unknown> {
  const response = await fetch(server.url + path)
  expect([path, response.status]).toEqual([path, 200])
  return response.json()
}

describe('a part of the graph as JSON', () => {
  it.each([STATEMENT, 'bwc', 'chn', 'us-withdrawal-2001'])('is what its published schema says: %s', async (id) => {
    const schema = (await get('/schemas/part.json')) as object
    const part = (await get(`/export/${id}.json`)) as { about: string; nodes: { id: string }[]; edges: unknown[] }
    const validate = new Ajv2020({ strict: false }).compile(schema)
    expect([validate(part), validate.errors]).toEqual([true, null])
    expect(part.about).toBe(id)
    expect(part.nodes.map((node) => node.id)).toContain(id)
    expect(part.edges.length).toBeGreaterThan(0)
    expect(validate({ ...part, version: 2 })).toBe(false)
  })

  it('is not there for what the graph does not hold', async () => {
    expect((await fetch(`${server.url}/export/nothing.json`)).status).toBe(404)
    expect((await fetch(`${server.url}/export/bwc.exe`)).status).toBe(404)
  })
})

interface Expanded {
  readonly '@id': string
  readonly '@type'?: readonly string[]
  readonly [property: string]: unknown
}
type Values = readonly { readonly '@id'?: string; readonly '@value'?: unknown; readonly [property: string]: unknown }[]
const values = (resource: Readonly<Record<string, unknown>> | undefined, property: string): Values =>
  (resource?.[property] ?? []) as Values

/** The library types what it answers for any document; ours are lists of resources. */
async function expand(document: unknown): Promise<readonly Expanded[]> {
  return (await jsonld.expand(document as object)) as unknown as readonly Expanded[]
}

describe('a document as JSON-LD', () => {
  it('has its claims as Web Annotations, each quote at its place in the text', async () => {
    const expanded = await expand(await get(`/export/${STATEMENT}.jsonld`))
    const resources = new Map(expanded.map((resource) => [resource['@id'], resource]))
    const annotations = expanded.filter((resource) => resource['@type']?.includes(`${OA}Annotation`))
    let quotes = 0
    for (const annotation of annotations) {
      const [body] = values(annotation, `${OA}hasBody`)
      expect(resources.has(body?.['@id'] ?? '')).toBe(true)
      for (const target of values(annotation, `${OA}hasTarget`)) {
        const text = values(
          resources.get(values(target, `${OA}hasSource`)[0]?.['@id'] ?? ''),
          'https://schema.org/text',
        )[0]
        if (text === undefined) continue
        const selectors = values(target, `${OA}hasSelector`)
        const value = (name: string) => selectors.flatMap((one) => values(one, OA + name))[0]?.['@value']
        const [start, end] = [Number(value('start')), Number(value('end'))]
        expect(Array.from(String(text['@value'])).slice(start, end).join('')).toBe(value('exact'))
        quotes += 1
      }
    }
    expect(quotes).toBeGreaterThan(200)
  })

  it('states what is on record, and never what somebody alleges', async () => {
    // Typed for a list of quads, it is text in this format.
    const quads = (await jsonld.toRDF((await get(`/export/${STATEMENT}.jsonld`)) as object, {
      format: 'application/n-quads',
    })) as unknown as string
    const claim = `<${server.url}/id/prop-us-more-than-200-laboratories-abroad>`
    expect(quads).toContain(`${claim} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Claim>`)
    expect(quads).not.toMatch(/#predicate> <[^>]*#(ALLEGES|ABOUT|STRESSES)>/)
    expect(quads).toMatch(/#predicate> <[^>]*#DEPOSITARY_OF>/)
    expect(quads).toContain(`<http://www.w3.org/ns/prov#wasAttributedTo> <${server.url}/id/chn>`)
  })

  it('is what a program gets at the address of an entity', async () => {
    const response = await fetch(`${server.url}/id/bwc`, { headers: { accept: 'application/ld+json' } })
    expect(response.headers.get('content-type')).toContain('application/ld+json')
    const resources = await expand(await response.json())
    const convention = resources.find((resource) => resource['@id'] === `${server.url}/id/bwc`)
    expect(convention?.['@type']).toEqual(['https://schema.org/Legislation'])
  })

  it('uses no term of our own that the vocabulary does not explain', async () => {
    const [expanded, vocabulary] = await Promise.all([
      expand(await get(`/export/${STATEMENT}.jsonld`)),
      expand(await get('/vocabulary')),
    ])
    const explained = new Set(vocabulary.map((term) => term['@id']))
    const used = new Set(JSON.stringify(expanded).match(new RegExp(`${server.url}/vocabulary#\\w+`, 'g')))
    expect(used.size).toBeGreaterThan(10)
    expect([...used].filter((term) => !explained.has(term))).toEqual([])
  })
})
