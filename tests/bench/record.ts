import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { enlarged } from '../support/enlarged-bundle.ts'
import { example, graphqlClient } from '../support/graphql-client.ts'
import { AS_SERVED } from '../support/neo4j/jar-server.ts'
import { startNeo4j } from '../support/neo4j/start-neo4j.ts'
import { temporaryDirectory } from '../support/server.ts'
import { median, type Row } from './statistics.ts'

const OPERATIONS = ['around', 'then', 'find'] as const
const TIMES = 10
const ROUNDS = 15

/** Loading the whole corpus, and how latency changes with ten times its votes and treaty actions, on both stores. */
export async function benchRecord(): Promise<readonly Row[]> {
  const corpus = await corpusBundle()
  const large = enlarged(corpus, TIMES)
  const directory = await temporaryDirectory()
  const [server, largeServer] = [await startNeo4j(AS_SERVED), await startNeo4j(AS_SERVED)]
  try {
    const sqlite = (name: string) => openSqliteStore({ file: join(directory.path, `${name}.sqlite`) })
    return [
      {
        what: 'memory of npm run seed into SQLite, at most',
        value: await seedMemory(directory.path),
        target: '< 500 MB',
      },
      ...(await compare('SQLite', [await sqlite('corpus'), corpus], [await sqlite('large'), large], '< 15 s')),
      ...(await compare(
        'Neo4j',
        [await openNeo4jStore(server), corpus],
        [await openNeo4jStore(largeServer), large],
        '< 60 s',
      )),
    ]
  } finally {
    await Promise.all([server.stop(), largeServer.stop()])
    await directory.remove()
  }
}

type Loaded = readonly [store: GraphStore, bundle: Bundle]

async function compare(name: string, one: Loaded, ten: Loaded, target: string): Promise<readonly Row[]> {
  const first = await seconds(() => one[0].apply(one[1]))
  const again = await seconds(() => one[0].apply(one[1]))
  const largeLoad = await seconds(() => ten[0].apply(ten[1]))
  const rows: Row[] = [
    { what: `${name}: the corpus into an empty store`, value: `${first.toFixed(1)} s`, target },
    {
      what: `${name}: the same again`,
      value: `${again.toFixed(2)} s = ${(first / again).toFixed(0)}× faster`,
      target: '≥ 5×',
    },
    { what: `${name}: ten times the votes and treaty actions`, value: `${largeLoad.toFixed(1)} s` },
  ]
  const [asked, askedLarge] = [one, ten].map(([store]) => graphqlClient(store, { rememberAnswers: false }).ask)
  if (asked === undefined || askedLarge === undefined) throw new Error('There are two stores.')
  for (const operation of OPERATIONS) {
    const times: { one: number; ten: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const query = example(operation)
      times.push({ one: await seconds(() => asked(query)), ten: await seconds(() => askedLarge(query)) })
    }
    // The first rounds plan statements and warm the machine up.
    const measured = times.slice(5)
    const [small, big] = [median(measured.map((time) => time.one)), median(measured.map((time) => time.ten))]
    rows.push({
      what: `${name}: ${operation}, with ten times the votes and treaty actions`,
      value: `${(small * 1000).toFixed(0)} → ${(big * 1000).toFixed(0)} ms = ${(big / small).toFixed(2)}×`,
      target: '≤ 1.5×',
    })
  }
  await Promise.all([one[0].close(), ten[0].close()])
  return rows
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The most memory that the built seeding program had resident, as the system counts it. */
async function seedMemory(directory: string): Promise<string> {
  const tell = "process.on('exit', () => console.error(`most ${process.resourceUsage().maxRSS}`))"
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, 'dist/server/seed.js'],
    {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: join(directory, 'seed') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  await once(child, 'close')
  const kilobytes = Number(/most (\d+)/.exec(told)?.[1])
  return `${(kilobytes / 1024).toFixed(0)} MB`
}
