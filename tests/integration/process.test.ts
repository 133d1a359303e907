import { once } from 'node:events'
import { type IncomingMessage, request as httpRequest } from 'node:http'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { runToEnd, startServer, temporaryDirectory } from '../support/server.ts'

/** A start takes a second or so; more while other tests run beside. */
jest.setTimeout(60_000)

const cleanUp: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work()
})

async function dataDirectory(): Promise<string> {
  const { path, remove } = await temporaryDirectory()
  cleanUp.push(remove)
  return path
}

async function server(environment: Readonly<Record<string, string>>): ReturnType<typeof startServer> {
  const running = await startServer(environment)
  cleanUp.push(() => running.kill())
  return running
}

async function eventually(isSo: () => unknown): Promise<void> {
  while (!isSo()) await delay(20)
}

/** A text of the message alone: no stack, no more than a few lines. */
function expectPlain(message: string): void {
  expect(message).not.toMatch(/^\s+at /m)
  expect(message.trim().split('\n').length).toBeLessThanOrEqual(4)
}

describe('a start that cannot succeed', () => {
  it('names every setting at fault', async () => {
    const { code, stderr } = await runToEnd('server/main.js', { PORT: 'http', GRAPH_STORE: 'neo4j' })
    expect(code).toBe(1)
    expect(stderr).toContain('PORT="http" is not a whole number from 0 to 65535.')
    expect(stderr).toContain('NEO4J_PASSWORD is missing')
    expectPlain(stderr)
  })

  it('says that the port is in use, and how to take another', async () => {
    const { url } = await server({ DATA_DIR: await dataDirectory() })
    const { port } = new URL(url)
    const { code, stderr } = await runToEnd('server/main.js', { PORT: port, DATA_DIR: await dataDirectory() })
    expect(code).toBe(1)
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use`)
    expect(stderr).toContain(`PORT=${String(Number(port) + 1)} npm start`)
    expectPlain(stderr)
  })

  it('says that the file of the graph is none', async () => {
    const directory = await dataDirectory()
    await writeFile(join(directory, 'graph.sqlite'), 'not a database at all\n'.repeat(200))
    const { code, stderr } = await runToEnd('server/main.js', { PORT: '0', DATA_DIR: directory })
    expect(code).toBe(1)
    expect(stderr).toMatch(/graph\.sqlite is not a database\. Move it away/)
    expectPlain(stderr)
  })

  // Even root may not make a file in /proc, and where there is no such folder nobody may make it.
  it.each(['a file', '/proc'])('says that the data folder cannot be used: %s', async (place) => {
    const file = join(await dataDirectory(), 'file')
    await writeFile(file, '')
    const directory = place === 'a file' ? file : place
    const { code, stderr } = await runToEnd('server/main.js', { PORT: '0', DATA_DIR: directory })
    expect(code).toBe(1)
    expect(stderr).toMatch(/Check that DATA_DIR is a folder this user may write to/)
    expectPlain(stderr)
  })
})

describe('a running server', () => {
  it('finishes what is under way and ends with exit code 0 at SIGTERM', async () => {
    const running = await server({ DATA_DIR: await dataDirectory() })
    const body = JSON.stringify({ query: '{ node(id: "bwc") { id } }' })
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
    const request = httpRequest(`${running.url}/graphql`, { method: 'POST', headers })
    request.write(body.slice(0, 10))
    await eventually(() => request.socket?.bytesWritten)

    const ended = running.stop()
    await eventually(() => running.lines.some((line) => line.includes('Stopping (SIGTERM)')))
    await expect(fetch(`${running.url}/livez`)).rejects.toThrow()
    request.end(body.slice(10))
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(await json(response)).toEqual({ data: { node: { id: 'bwc' } } })
    expect(await ended).toBe(0)
    expect(running.lines.at(-1)).toContain('Stopped.')
  })

  it('keeps its graph over a restart, also what was brought in, without loading it again', async () => {
    const environment = { DATA_DIR: await dataDirectory() }
    const first = await server(environment)
    expect(first.lines.join('\n')).toContain('Loaded the graph')
    const letter = join(await dataDirectory(), 'letter.txt')
    await writeFile(letter, 'A letter\n\nChina reaffirms the Biological Weapons Convention.\n')
    const told = ['--id', 'letter', '--date', '2022', '--issuer', 'chn', '--read-at', 'a test', '--read-in', 'OWN_WORK']
    const { code } = await runToEnd('server/import.js', environment, [
      letter,
      ...told,
      '--accept',
      'settled',
      '--apply',
    ])
    expect(code).toBe(0)
    const before: unknown = await (await fetch(`${first.url}/readyz`)).json()
    await first.stop()
    const second = await server(environment)
    expect(await (await fetch(`${second.url}/readyz`)).json()).toEqual(before)
    expect(second.lines.join('\n')).not.toContain('Loaded the graph')
  })
})

describe('npm run seed', () => {
  it('says what it added, and the second time that nothing changed', async () => {
    const environment = { DATA_DIR: await dataDirectory() }
    const first = await runToEnd('server/seed.js', environment)
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(/nodes {2}[1-9]\d* added, 0 changed, 0 removed/),
    ])
    expect(first.stdout).toContain('100 % of')
    const second = await runToEnd('server/seed.js', environment)
    expect([second.code, second.stdout]).toEqual([0, expect.stringMatching(/nodes {2}nothing changed \([1-9]\d*\)/)])
  })
})
