import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
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

interface Result {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly type: readonly { readonly id: string }[]
}

async function ask(path: string): Promise<unknown> {
  return (await fetch(server.url + path)).json()
}

/** As OpenRefine asks: a form with one field that holds JSON. */
function post(field: string, value: unknown): Promise<Response> {
  const body = new URLSearchParams({ [field]: typeof value === 'string' ? value : JSON.stringify(value) })
  return fetch(`${server.url}/reconcile`, { method: 'POST', body })
}

describe('the manifest', () => {
  it('tells OpenRefine everything it needs, with addresses that it can reach', async () => {
    const response = await fetch(`${server.url}/reconcile`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const manifest = (await response.json()) as { versions: string[]; view: { url: string }; preview: { url: string } }
    expect(manifest.versions).toEqual(['0.2'])
    expect(manifest.view.url).toBe(`${server.url}/id/{{id}}`)
    const preview = await fetch(manifest.preview.url.replace('{{id}}', 'bwc'))
    expect(await preview.text()).toContain('Biological Weapons Convention')
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(preview.headers.get('x-frame-options')).toBeNull()
  })
})

describe('reconciling', () => {
  it('matches the names of a column, in several languages at once', async () => {
    const names = [
      'Russian Federation',
      '中國',
      'Беларусь',
      'Iran (Islamic Republic of)',
      'Treaty on the Non-Proliferation of Nuclear Weapons',
    ]
    const response = await post(
      'queries',
      Object.fromEntries(names.map((query, row) => [`q${String(row)}`, { query }])),
    )
    const answer = (await response.json()) as Record<string, { result: Result[] }>
    const best = names.map((_, row) => answer[`q${String(row)}`]?.result[0])
    expect(best.map((one) => [one?.id, one?.match])).toEqual([
      ['rus', true],
      ['chn', true],
      ['blr', true],
      ['irn', true],
      ['npt', true],
    ])
    expect(best[0]?.type).toEqual([{ id: 'STATE', name: 'State' }])
  })

  it('refuses what it cannot read, and names the field', async () => {
    for (const [value, part] of [
      ['{', 'queries'],
      [{ q0: { query: 7 } }, 'q0.query'],
    ] as const) {
      const response = await post('queries', value)
      expect(response.status).toBe(400)
      expect(((await response.json()) as { message: string }).message).toContain(part)
    }
  })
})

describe('beside matching', () => {
  it('suggests entities, types and properties for what is typed', async () => {
    expect(await ask('/reconcile/suggest/entity?prefix=non-prolif')).toEqual({
      result: expect.arrayContaining([expect.objectContaining({ id: 'npt' })]),
    })
    expect(await ask('/reconcile/suggest/type?prefix=tre')).toEqual({
      result: [{ id: 'INSTRUMENT', name: 'Treaty or other instrument' }],
    })
    expect(await ask('/reconcile/suggest/property?prefix=iso')).toEqual({
      result: [expect.objectContaining({ id: 'iso3' }), expect.objectContaining({ id: 'iso2' })],
    })
  })

  it('extends rows with what is known of them', async () => {
    const proposed = (await ask('/reconcile/extend/propose?type=STATE')) as { properties: { id: string }[] }
    expect(proposed.properties.map(({ id }) => id)).toContain('iso3')
    const response = await post('extend', { ids: ['chn', 'nobody'], properties: [{ id: 'iso3' }] })
    expect(await response.json()).toEqual({
      meta: [{ id: 'iso3', name: 'ISO 3166-1 alpha-3' }],
      rows: { chn: { iso3: [{ str: 'CHN' }] }, nobody: { iso3: [] } },
    })
  })

  it('leads from the address of an entity to where the explorer shows it', async () => {
    const places = await Promise.all(
      ['bwc', 'chn', 'us-withdrawal-2001', 'cn-ru-bwc-statement-2021'].map(async (id) => {
        const response = await fetch(`${server.url}/id/${id}`, { redirect: 'manual' })
        return [response.status, response.headers.get('location')]
      }),
    )
    expect(places).toEqual([
      [303, '/?treaty=bwc'],
      [303, '/?state=chn'],
      [303, '/?focus=us-withdrawal-2001'],
      [303, '/?document=cn-ru-bwc-statement-2021'],
    ])
    expect((await fetch(`${server.url}/id/nothing`)).status).toBe(404)
  })
})
