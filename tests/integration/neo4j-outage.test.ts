import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { StoreMisconfigured, StoreUnavailable } from '../../server/domain/store-errors.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { fixtureBundle } from '../support/fixture-bundle.ts'
import { type RunningNeo4j, startOwnNeo4j } from '../support/neo4j/start-neo4j.ts'

jest.setTimeout(600_000)

/** Within how many milliseconds an absent server must be noticed. */
const NOTICED = 10_000

describe('a Neo4j that is not there', () => {
  let server: RunningNeo4j
  let store: GraphStore
  beforeAll(async () => {
    server = await startOwnNeo4j()
    await server.kill()
    store = await openNeo4jStore(server)
  })
  afterAll(async () => {
    await store.close()
    await server.stop()
  })

  const expectUnavailable = async (): Promise<void> => {
    const start = performance.now()
    await expect(store.check()).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(store.snapshot().counts()).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(store.apply(fixtureBundle)).rejects.toBeInstanceOf(StoreUnavailable)
    expect(performance.now() - start).toBeLessThan(3 * NOTICED)
  }

  it('is told as unavailable, and used without opening anew once it is there', async () => {
    await expectUnavailable()
    await server.restart()
    expect(await store.check()).toBeNull()
    expect((await store.apply(fixtureBundle)).nodes.added).toBe(fixtureBundle.nodes.length)
  })

  it('is told as unavailable when it goes, and read again when it comes back', async () => {
    const before = await store.snapshot().counts()
    await server.kill()
    await expectUnavailable()
    await server.restart()
    expect(await store.snapshot().counts()).toEqual(before)
    expect(await store.check()).toBe(fixtureBundle.revision)
  })

  it.each([
    ['a wrong password', { password: 'not-the-password' }, 'NEO4J_PASSWORD'],
    ['a database that is not there', { database: 'nowhere' }, 'NEO4J_DATABASE'],
  ])('is told from %s, which names its remedy', async (_, wrong, remedy) => {
    const other = await openNeo4jStore({ ...server, ...wrong })
    const error: unknown = await other.check().catch((reason: unknown) => reason)
    await other.close()
    expect(error).toBeInstanceOf(StoreMisconfigured)
    expect((error as StoreMisconfigured).remedy).toContain(remedy)
  })

  it('is told from an address that is none', async () => {
    await expect(openNeo4jStore({ ...server, uri: 'http://127.0.0.1:7474' })).rejects.toBeInstanceOf(StoreMisconfigured)
  })
})
