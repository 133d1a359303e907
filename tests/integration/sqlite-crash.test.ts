import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { SnapshotSuperseded } from '../../server/domain/store-errors.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { bundleOf, type EdgeInput, type NodeInput } from '../support/bundle-of.ts'
import { type Question, questionsAbout, searchesFor } from '../support/questions.ts'
import { ReferenceStore } from '../support/reference-store.ts'
import { temporaryDirectory } from '../support/server.ts'

const PATIENCE = 180_000

/** Topics in a ring with chords, named after the version. */
function ringOf(size: number, version: string): Bundle {
  const topics = Array.from({ length: size }, (_, index): NodeInput => {
    const label = `${version} topic ${index}`
    const labels = { en: label, 'zh-Hant': label, 'zh-Hans': label, ru: label }
    return { kind: 'TOPIC', id: `topic-${index}`, labels, description: { en: 'Goes round.' } }
  })
  const edges = topics.flatMap(({ id }, index) =>
    [1, 7].map((step): EdgeInput => {
      const target = topics[(index + step) % size]?.id ?? id
      return { layer: 'RECORD', id: `${id}|${step}`, type: 'BROADER', source: id, target, basis: 'STRUCTURAL' }
    }),
  )
  return bundleOf(topics, edges)
}

const OLD = ringOf(500, 'old')
const NEW = ringOf(3000, 'new')

describe('a SQLite store with another process that writes', () => {
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  let bundleFile: string
  let store: GraphStore
  const storeFile = () => join(folder.path, 'graph.sqlite')

  beforeEach(async () => {
    folder = await temporaryDirectory()
    bundleFile = join(folder.path, 'new.json')
    await writeFile(bundleFile, JSON.stringify(NEW))
    store = await openSqliteStore({ file: storeFile() })
    await store.apply(OLD)
  }, PATIENCE)
  afterEach(async () => {
    await store.close()
    await folder.remove()
  })

  it.each([
    ['before it wrote a record', 0, 0],
    ['after the first records', 1, 0],
    ['half way', 50, 0],
    ['with every record written', 100, 0],
    ['about when it commits', 100, 3],
    ['a little later', 100, 15],
  ])(
    'holds one whole graph when that is killed %s',
    async (_, percent, milliseconds) => {
      await store.close()
      const written = await killedAt(percent, milliseconds)
      store = await openSqliteStore({ file: storeFile() })
      // All that the process wrote is here: without its last report it had not come to the commit.
      const possible = written.includes('applied') ? [NEW] : written.includes('100') ? [OLD, NEW] : [OLD]
      await expectWhole(store, possible)
      await store.apply(NEW)
      expect(await store.check()).toBe(NEW.revision)
    },
    PATIENCE,
  )

  it(
    'answers from one graph or the other while that replaces it, and is never told to wait',
    async () => {
      const questions = tellingQuestions()
      const revisions = new Set<string | null>()
      const writer = writing()
      const ended = once(writer, 'close')
      let reads = 0
      while (writer.exitCode === null) {
        revisions.add(await revisionAnswered(store, questions))
        reads += 1
        await pause(1)
      }
      await ended
      expect(writer.exitCode).toBe(0)
      expect(revisions).toContain(OLD.revision)
      expect(reads).toBeGreaterThan(20)
      expect(await revisionAnswered(store, questions)).toBe(NEW.revision)
    },
    PATIENCE,
  )

  const writing = () =>
    spawn(process.execPath, ['--import', 'tsx', 'tests/support/apply-to-sqlite.ts', storeFile(), bundleFile], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      stdio: ['ignore', 'pipe', 'inherit'],
    })

  /** Kills a writer some time after it reported so much progress, at 0 as it starts. Returns all that it wrote. */
  async function killedAt(percent: number, milliseconds: number): Promise<readonly string[]> {
    const child = writing()
    const written: string[] = []
    const ended = once(child, 'close')
    const reached = new Promise<void>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (text) => {
        written.push(text)
        if (Number(text) >= percent) resolve()
      })
      if (percent === 0) resolve()
    })
    await Promise.race([reached, ended])
    await pause(milliseconds)
    child.kill('SIGKILL')
    await ended
    if (percent > 0) expect(written.length).toBeGreaterThan(0)
    return written
  }
})

/** Asks everything that differs, and expects each answer to be the same one graph's among those given. */
async function expectWhole(store: GraphStore, possible: readonly Bundle[]): Promise<void> {
  const revision = await store.check()
  const bundle = possible.find((one) => one.revision === revision)
  if (bundle === undefined) throw new Error(`The store holds the revision ${revision ?? 'null'}.`)
  const reference = new ReferenceStore(bundle)
  const whole = [
    ...questionsAbout(bundle, 1).filter(({ name }) => /^(nodes|edges|counts|list)/.test(name)),
    ...tellingQuestions(),
  ]
  for (const { name, ask } of whole) {
    expect({ name, answer: await ask(store.snapshot()) }).toEqual({ name, answer: ask(reference) })
  }
}

/** Each has another answer in each version. */
function tellingQuestions(): readonly Question[] {
  return [
    ...searchesFor(['old', 'new', 'topic 499']).filter(({ name }) => name.endsWith('3 hits')),
    { name: 'counts', ask: (asked) => asked.counts() },
    {
      name: 'around',
      ask: (asked) =>
        asked.neighbourhood({
          seeds: ['topic-499'],
          depth: 2,
          limit: 9,
          layers: ['RECORD'],
          kinds: null,
          asOf: null,
          joinedTo: [],
        }),
    },
  ]
}

/** The revision that one snapshot answers everything from; null where it was superseded meanwhile. */
async function revisionAnswered(store: GraphStore, questions: readonly Question[]): Promise<string | null> {
  const snapshot = store.snapshot()
  try {
    const answers = []
    for (const { name, ask } of questions) answers.push({ name, answer: await ask(snapshot) })
    const revision = await snapshot.revision()
    const expected = EXPECTED.get(revision ?? '')
    expect(answers).toEqual(expected)
    return revision
  } catch (error) {
    if (error instanceof SnapshotSuperseded) return null
    throw error
  }
}

const EXPECTED = new Map(
  [OLD, NEW].map((bundle) => {
    const reference = new ReferenceStore(bundle)
    return [bundle.revision, tellingQuestions().map(({ name, ask }) => ({ name, answer: ask(reference) }))]
  }),
)
