import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type RunningServer, seededDirectory, startServer } from '../support/server.ts'

const TOKEN = 'sixteen-letters-or-more'

let server: RunningServer
let data: Awaited<ReturnType<typeof seededDirectory>>
beforeAll(async () => {
  data = await seededDirectory()
  server = await startServer({
    DATA_DIR: data.path,
    MAX_BODY_BYTES: '5000',
    RATE_LIMIT_PER_MINUTE: '40',
    WRITE_TOKENS: `ann:${TOKEN}`,
  })
}, 120_000)
afterAll(async () => {
  await server.stop()
  await data.remove()
})

function get(path: string, accept = '*/*'): Promise<Response> {
  return fetch(server.url + path, { headers: { accept } })
}

function post(body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': type } })
}

async function codesOf(response: Response): Promise<readonly string[]> {
  const { errors } = (await response.json()) as { errors: readonly { extensions: { code: string } }[] }
  return errors.map((error) => error.extensions.code)
}

/** Every address of this server that the page loads. */
function assetsOf(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '')
}

describe('health', () => {
  it('says that the process lives and that the graph is loaded', async () => {
    expect(await (await get('/livez')).json()).toEqual({ status: 'alive' })
    const ready = await get('/readyz')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({ status: 'ready', revision: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(ready.headers.get('cache-control')).toBe('no-store')
  })
})

describe('pages', () => {
  it.each(['/', '/embed', '/graphql'])(
    'serves %s and all it loads by itself, hashed files to be kept for ever',
    async (path) => {
      const page = await get(path, 'text/html')
      expect(page.status).toBe(200)
      expect(page.headers.get('cache-control')).toBe('no-cache')
      const assets = assetsOf(await page.text())
      expect(assets.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0)
      for (const address of assets) {
        expect(address).toMatch(/^\/(?!\/)/)
        const asset = await get(address)
        expect([address, asset.status]).toEqual([address, 200])
        if (address.startsWith('/assets/')) expect(asset.headers.get('cache-control')).toContain('immutable')
      }
    },
  )

  it('lets the explorer run no script and no style but its own files', async () => {
    const policy = (await get('/', 'text/html')).headers.get('content-security-policy') ?? ''
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'self'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    )
    expect(policy).not.toContain('unsafe')
  })

  it('lets pages of other sites frame a map, and nothing else', async () => {
    const embed = (await get('/embed?doc=cn-ru-bwc-statement-2021', 'text/html')).headers
    expect(embed.get('content-security-policy')).toContain("script-src 'self';style-src 'self';")
    expect(embed.get('content-security-policy')).toContain('frame-ancestors *')
    expect(embed.get('x-frame-options')).toBeNull()
    for (const path of ['/', '/?embed=1', '/graphql', '/embed/', '/index.html']) {
      const { headers } = await get(path, 'text/html')
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ])
      expect([path, headers.get('x-frame-options')]).toEqual([path, 'DENY'])
    }
  })

  it('names the view of a link in its head, in the language asked for, and escapes what it names', async () => {
    const headOf = async (path: string, language = 'en'): Promise<string> => {
      const response = await fetch(server.url + path, { headers: { accept: 'text/html', 'accept-language': language } })
      expect(response.status).toBe(200)
      return (await response.text()).split('</head>')[0] ?? ''
    }
    const titleOf = async (path: string, language?: string): Promise<string | undefined> =>
      /property="og:title" content="([^"]*)"/.exec(await headOf(path, language))?.[1]
    const statement = await headOf('/?doc=cn-ru-bwc-statement-2021&layers=claim')
    expect(statement).toMatch(/<title>Joint Statement[^<]+ · Arms control graph<\/title>/)
    expect(statement).toContain(`og:url" content="${server.url}/?doc=cn-ru-bwc-statement-2021&amp;layers=claim"`)
    expect(await titleOf('/?treaty=bwc')).toBe('Biological Weapons Convention: parties, history, articles')
    expect(await titleOf('/?states=chn,rus', 'fr;q=0.9, ru;q=0.8')).toMatch(/^Китай.* и Росси.*: рядом$/)
    expect(await titleOf('/?focus=bwc&lang=zh-Hant', 'ru')).toMatch(/公約/)
    expect(await headOf('/?document=cn-ru-bwc-statement-2021&part=claims')).toMatch(
      /og:title" content="Joint Statement [^"]+"[^]*og:description" content="A document of 2021-10-07: /,
    )
    expect(await titleOf('/?documents=all', 'ru')).toBe('Документы и что в них названо')
    expect(await titleOf('/?documents=bwc&part=together')).toBe('Documents that name Biological Weapons Convention')
    expect(await titleOf('/?compare=cn-ru-bwc-statement-2021,us-compliance-report-2005')).toMatch(
      /^Compared: Joint Statement .+ and .*2005/,
    )
    expect(await titleOf('/?compare=all&lang=zh-Hans')).toBe('两份文件对比')
    // What is tried is never told to the server; “text” is no entity.
    expect(await titleOf('/?try=text')).toBe('Try a text: what it names and claims')
    expect(await headOf('/?lang=zh-Hans')).toContain('<html lang="zh-Hans">')
    for (const path of ['/', '/?focus=no-such-thing', '/?treaty=%22%3E%3Cscript%3E', '/?theme=dark'])
      expect([path, await titleOf(path)]).toEqual([path, 'Arms control graph'])
    expect(await headOf('/?x=%22%3E<script>alert(1)</script>')).not.toContain('<script>alert')
  })

  it('never gives a claim for a fact in the head', async () => {
    const answer = await post(
      '{"query":"{ propositions(first: 1) { edges { node { id text(language: \\"en\\") } } } }"}',
    )
    const { data } = (await answer.json()) as {
      data: { propositions: { edges: [{ node: { id: string; text: string } }] } }
    }
    const { id, text } = data.propositions.edges[0].node
    const page = await (await get(`/?focus=${id}`, 'text/html')).text()
    expect(/<title>([^<]*)</.exec(page)?.[1]).toMatch(/^Who says so, and who denies it: “/)
    expect(page).not.toContain(`content="${text}`)
  })

  it('allows inline styles, and still no inline script, on the GraphiQL page', async () => {
    const policy = (await get('/graphql', 'text/html')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self' 'unsafe-inline';")
  })

  it('compresses what is worth it', async () => {
    const page = await get('/', 'text/html')
    const script = assetsOf(await page.text()).find((address) => address.endsWith('.js')) ?? ''
    expect((await get(script)).headers.get('content-encoding')).toMatch(/^(br|gzip|zstd)$/)
  })

  it('answers an unknown address with a page to a browser and JSON to a program', async () => {
    const page = await get('/no/such/page', 'text/html')
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('Nothing at this address')
    const json = await get('/assets/../../package.json')
    expect([json.status, await json.json()]).toEqual([404, expect.objectContaining({ explorer: '/' })])
  })
})

describe('/graphql', () => {
  it('answers GET and POST', async () => {
    const byGet = await get(`/graphql?query=${encodeURIComponent('{ meta { revision } }')}`)
    const byPost = await post(JSON.stringify({ query: '{ meta { revision } }' }))
    const revision = { data: { meta: { revision: expect.stringMatching(/^[0-9a-f]{64}$/) } } }
    expect(await byGet.json()).toEqual(revision)
    expect(await byPost.json()).toEqual(revision)
    expect(byPost.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('answers several operations in one request, each by itself, and not more than a hundred', async () => {
    const [query, wrong] = ['{ meta { revision } }', '{ nothing }']
    const answers = (await (await post(JSON.stringify([{ query }, { query: wrong }, { query }]))).json()) as unknown[]
    expect(answers).toEqual([
      { data: { meta: { revision: expect.any(String) } } },
      { errors: [expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })] },
      answers[0],
    ])
    const tooMany = await post(JSON.stringify(Array.from({ length: 101 }, () => ({ query }))))
    expect(await codesOf(tooMany)).toEqual(['BAD_REQUEST'])
  })

  it('refuses what several operations of one request ask for in all beyond what one request may', async () => {
    const evidence = 'evidence { anchors { exact prefix suffix start end } }'
    const query = `{ graph(seeds: ["bwc"], limit: 500) { edges { ${evidence} } } }`
    const answers = (await (await post(JSON.stringify(Array.from({ length: 7 }, () => ({ query }))))).json()) as {
      errors?: { message: string; extensions: { code: string; remedy: string } }[]
    }[]
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? null)).toEqual([
      ...Array.from({ length: 6 }, () => null),
      'QUERY_TOO_COMPLEX',
    ])
    expect(answers[6]?.errors?.[0]?.message).toContain('the request')
  })

  it.each([
    [
      'a body too large',
      JSON.stringify({ query: `{ ${'x'.repeat(6_000)} }` }),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['a body that is not JSON', '{"query":', 'application/json', 400, 'BAD_REQUEST'],
    ['another kind of body', '<query/>', 'application/xml', 415, 'BAD_REQUEST'],
    ['no operation', '{}', 'application/json', 400, 'BAD_REQUEST'],
    ['no GraphQL', '{"query":"{"}', 'application/json', 200, 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s', async (_what, body, type, status, code) => {
    const response = await post(body, type)
    expect([response.status, await codesOf(response)]).toEqual([status, [code]])
  })

  it('refuses a large body that does not say its length', async () => {
    const body = new Blob(['x'.repeat(20_000)]).stream()
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${server.url}/graphql`, init)
    expect([response.status, await codesOf(response)]).toEqual([413, ['PAYLOAD_TOO_LARGE']])
  })

  it('takes a larger body, and knows by name, whoever sends a token', async () => {
    const body = JSON.stringify({ query: 'query Who { writer }', extensions: { padding: 'x'.repeat(6_000) } })
    const send = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })
    expect((await send({})).status).toBe(413)
    expect((await send({ authorization: 'Bearer another-token-of-some-length' })).status).toBe(413)
    expect(await (await send({ authorization: `Bearer ${TOKEN}` })).json()).toEqual({ data: { writer: 'ann' } })
  })

  it('does not remember who asked for whoever asks next', async () => {
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent('{ writer }')}`, { headers })
    expect(await (await ask({ authorization: `Bearer ${TOKEN}` })).json()).toEqual({ data: { writer: 'ann' } })
    expect(await (await ask({})).json()).toEqual({ data: { writer: null } })
    const refused = await ask({ authorization: 'Bearer another-token-of-some-length' })
    expect(await codesOf(refused)).toEqual(['UNAUTHENTICATED'])
  })

  it('never tells a client where in the program something failed', async () => {
    const answers = await Promise.all([post('{"query":'), post('{"query":"{ x }"}'), get('/graphql?query=%7B')])
    for (const answer of answers) expect(await answer.text()).not.toMatch(/node_modules|\.js:|\.ts:|\bat /)
  })

  it('stops a client that asks too often, and says when to go on', async () => {
    const answers = await Promise.all(Array.from({ length: 41 }, () => post('{"query":"{ meta { revision } }"}')))
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused === undefined ? [] : await codesOf(refused)).toEqual(['RATE_LIMITED'])
    expect((await get('/livez')).status).toBe(200)
  })
})

describe('the log', () => {
  it('has one line of JSON for each request, with its id', () => {
    const requests = server.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ path }) => path)
    expect(requests).toContainEqual(
      expect.objectContaining({ method: 'GET', path: '/livez', status: 200, requestId: expect.any(String) }),
    )
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(requests.length)
  })
})
