import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type RunningNeo4j, startOwnNeo4j } from '../support/neo4j/start-neo4j.ts'
import { type RunningServer, runToEnd, startServer } from '../support/server.ts'

/** Neo4j itself takes some seconds to start, more on a busy machine. */
jest.setTimeout(300_000)

let neo4j: RunningNeo4j
const servers: RunningServer[] = []
beforeAll(async () => {
  neo4j = await startOwnNeo4j()
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await neo4j.stop()
})

function environment(password = neo4j.password): Record<string, string> {
  return { PORT: '0', GRAPH_STORE: 'neo4j', NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: password }
}

async function start(): Promise<string> {
  const server = await startServer(environment())
  servers.push(server)
  return server.url
}

async function readiness(url: string): Promise<readonly [number, unknown]> {
  const response = await fetch(`${url}/readyz`)
  return [response.status, await response.json()]
}

async function ask(url: string): Promise<unknown> {
  const query = encodeURIComponent('{ node(id: "bwc") { id } }')
  return (await fetch(`${url}/graphql?query=${query}`)).json()
}

const READY = [200, { status: 'ready', revision: expect.any(String) }]
const NOT_READY = [503, { status: 'unavailable', reason: expect.stringMatching(/^Neo4j cannot|did not answer/) }]
const ANSWER = { data: { node: { id: 'bwc' } } }
const UNAVAILABLE = {
  errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'STORE_UNAVAILABLE' }) })],
}

describe('on Neo4j', () => {
  it('ends with one line at a wrong password', async () => {
    const { code, stderr } = await runToEnd('server/main.js', environment('not the password'))
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('NEO4J_PASSWORD')
    expect(stderr).not.toContain('not the password')
  })

  it('tells when the store is gone, starts without it, and serves again when it is back', async () => {
    const before = await start()
    expect([await readiness(before), await ask(before)]).toEqual([READY, ANSWER])

    await neo4j.kill()
    const during = await start()
    for (const url of [before, during]) {
      expect((await fetch(`${url}/livez`)).status).toBe(200)
      expect(await readiness(url)).toEqual(NOT_READY)
      expect(await ask(url)).toMatchObject(UNAVAILABLE)
    }

    await neo4j.restart()
    for (const url of [before, during]) {
      while ((await readiness(url))[0] !== 200) await delay(100)
      expect(await ask(url)).toEqual(ANSWER)
    }
  })
})
