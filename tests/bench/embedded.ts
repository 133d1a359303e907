import { join } from 'node:path'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { startServer, temporaryDirectory } from '../support/server.ts'
import { median, type Row } from './statistics.ts'

const RUNS = 5

/** How long a user of the embedded store waits: for the built server to be ready, and for the graph to be loaded. */
export async function benchEmbedded(): Promise<readonly Row[]> {
  const bundle = await corpusBundle()
  const first: number[] = []
  const again: number[] = []
  const load: number[] = []
  const reload: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const directory = await temporaryDirectory()
    first.push(await secondsToReady(directory.path))
    again.push(await secondsToReady(directory.path))
    const store = await openSqliteStore({ file: join(directory.path, 'bench.sqlite') })
    load.push(await seconds(() => store.apply(bundle)))
    reload.push(await seconds(() => store.apply(bundle)))
    await store.close()
    await directory.remove()
  }
  return [
    { what: 'built server, empty data directory: start to ready, the whole record loaded', value: s(first) },
    { what: 'built server, graph already there: start to ready', value: s(again), target: '< 3 s' },
    { what: 'corpus into an empty SQLite', value: s(load), target: '< 15 s' },
    { what: 'the same corpus again', value: s(reload) },
  ]
}

async function secondsToReady(directory: string): Promise<number> {
  const start = performance.now()
  const server = await startServer({ DATA_DIR: directory })
  while (!(await fetch(`${server.url}/readyz`)).ok) await new Promise((resolve) => setTimeout(resolve, 10))
  const passed = (performance.now() - start) / 1000
  await server.stop()
  return passed
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function s(values: readonly number[]): string {
  return `${median(values).toFixed(2)} s (${Math.min(...values).toFixed(2)} – ${Math.max(...values).toFixed(2)})`
}
