import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { StoreUnavailable } from '../../server/domain/store-errors.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { largeBundle } from '../support/large-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import type { Neo4jAddress } from '../support/neo4j/bolt-ready.ts'
import { type Moment, seedAndKill, share } from '../support/neo4j/seeding-process.ts'
import { type RunningNeo4j, startOwnNeo4j } from '../support/neo4j/start-neo4j.ts'
import { temporaryDirectory } from '../support/server.ts'
import { inOrder, storedGraph } from '../support/stored-graph.ts'

jest.setTimeout(600_000)

const SIZE = { nodes: 200, edges: 1_500 }
const EARLIER = largeBundle(SIZE, 'the earlier version')
const NEW = largeBundle(SIZE, 'the new version')

/** Reads the whole graph through a new store and expects it to be one of the two. Returns which. */
async function wholeGraph(address: Neo4jAddress): Promise<'earlier' | 'new'> {
  const store = await openNeo4jStore(address)
  try {
    const revision = await store.snapshot().revision()
    const bundle: Bundle = revision === NEW.revision ? NEW : EARLIER
    expect(revision).toBe(bundle.revision)
    // Compared as text: an expectation on thousands of records takes seconds, and its report pages.
    expect(JSON.stringify(await storedGraph(store)) === JSON.stringify(inOrder(bundle))).toBe(true)
    return bundle === NEW ? 'new' : 'earlier'
  } finally {
    await store.close()
  }
}

async function apply(address: Neo4jAddress, bundle: Bundle): Promise<void> {
  const store = await openNeo4jStore(address)
  try {
    await store.apply(bundle)
  } finally {
    await store.close()
  }
}

describe('a seeding process that is killed', () => {
  const halfWay: Moment = { name: 'half way', reached: share(0.5), milliseconds: 0 }
  const moments: readonly Moment[] = [
    { name: 'as soon as it is connected', reached: (line) => line === 'opened', milliseconds: 200 },
    { name: 'with its first records written', reached: share(0), milliseconds: 0 },
    halfWay,
    { name: 'with everything written', reached: share(1), milliseconds: 0 },
    ...[40].map((milliseconds) => ({
      name: `${String(milliseconds)} ms later, about its switch to the new graph`,
      reached: share(1),
      milliseconds,
    })),
  ]
  let server: Awaited<ReturnType<typeof borrowNeo4j>>
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  beforeAll(async () => {
    server = await borrowNeo4j()
    folder = await temporaryDirectory()
    await writeFile(join(folder.path, 'new.json'), JSON.stringify(NEW))
  })
  afterAll(async () => {
    await folder.remove()
    await server.giveBack()
  })

  /** What another form of the program wrote is written anew as a whole; otherwise only what differs is. */
  const takeForOlder = () => server.run("MATCH (revision:GraphRevision) SET revision.form = 'older'")

  const each = moments.flatMap((moment) => [
    { way: 'whole', ...moment },
    { way: 'in place', ...moment },
  ])
  it.each(each)('$name, leaves the earlier graph or the new one, written $way', async ({ way, ...moment }) => {
    await apply(server, EARLIER)
    if (way === 'whole') await takeForOlder()
    await seedAndKill(server, join(folder.path, 'new.json'), moment)
    const found = await wholeGraph(server)
    if (!moment.reached('progress 1 1')) expect(found).toBe('earlier')
    await apply(server, NEW)
    expect(await wholeGraph(server)).toBe('new')
  })

  it('leaves nothing behind once the next import has run', async () => {
    await apply(server, EARLIER)
    await takeForOlder()
    await seedAndKill(server, join(folder.path, 'new.json'), halfWay)
    expect(await generations()).toBe(2)
    await apply(server, EARLIER)
    expect(await generations()).toBe(1)
  })

  const generations = async (): Promise<unknown> => {
    const [row] = await server.run('MATCH (node:GraphNode) RETURN count(DISTINCT node.generation) AS number')
    return row?.['number']
  }
})

describe('a Neo4j server that is killed', () => {
  let server: RunningNeo4j
  beforeAll(async () => {
    server = await startOwnNeo4j()
  })
  afterAll(() => server.stop())

  it.each([0.5, 1])(
    'with %d of the records written, comes back with the earlier graph or the new one',
    async (part) => {
      await apply(server, EARLIER)
      const store = await openNeo4jStore(server)
      const killed: Promise<void>[] = []
      const applied = store.apply(NEW, {
        onProgress: (done, total) => {
          if (done >= part * total && killed.length === 0) killed.push(server.kill())
        },
      })
      await expect(applied).rejects.toBeInstanceOf(StoreUnavailable)
      await Promise.all(killed)
      await store.close()
      await server.restart()
      await wholeGraph(server)
      await apply(server, NEW)
      expect(await wholeGraph(server)).toBe('new')
    },
  )
})
