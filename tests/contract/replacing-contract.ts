import { describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { SnapshotSuperseded } from '../../server/domain/store-errors.ts'
import { bundleOf, type EdgeInput, type NodeInput } from '../support/bundle-of.ts'
import { fixtureBundle } from '../support/fixture-bundle.ts'
import { type Question, questionsAbout, searchesFor } from '../support/questions.ts'
import { ReferenceStore } from '../support/reference-store.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'
import { emptyStores } from './open-stores.ts'

/** A ring of topics and a hub; in the other version every label differs and the ring runs the other way. */
function ring(version: 'old' | 'new'): Bundle {
  const ids = Array.from({ length: 120 }, (_, index) => `topic-${index}`)
  const topics = ids.map((id, index): NodeInput => {
    const label = `${version} ${index}`
    return {
      kind: 'TOPIC',
      id,
      labels: { en: label, 'zh-Hant': label, 'zh-Hans': label, ru: label },
      description: { en: 'Turns round and round.' },
    }
  })
  const edges = ids.map((id, index): EdgeInput => {
    const next = ids[(index + 1) % ids.length] ?? id
    const [source, target] = version === 'old' ? [id, next] : [next, id]
    return { layer: 'RECORD', id: `ring|${id}`, type: 'BROADER', source, target, basis: 'STRUCTURAL' }
  })
  return bundleOf(topics, edges)
}
const OLD = ring('old')
const NEW = ring('new')
/** Each of these has a different answer in each version. */
const TELLING = [
  ...questionsAbout(OLD, 1).filter(({ name }) => /^(revision|nodes|edges|all edges|list of TOPIC$)/.test(name)),
  ...questionsAbout(OLD, 1).filter(({ name }) => name.startsWith('around topic-0: {"depth":3')),
  ...searchesFor(['old', 'new']).filter(({ name }) => name.endsWith('3 hits')),
]
const ROUNDS = 6

export function describeReplacing(harness: StoreHarness): void {
  describe('replacing the graph under readers', () => {
    const { open } = emptyStores(harness)

    it(
      'tells a snapshot that it was superseded, and lets one that had not been read yet read the new graph',
      async () => {
        const store = await open()
        const beforeAnything = store.snapshot()
        expect(await beforeAnything.revision()).toBeNull()
        await store.apply(OLD)
        await expect(beforeAnything.counts()).rejects.toBeInstanceOf(SnapshotSuperseded)

        const read = store.snapshot()
        const unread = store.snapshot()
        expect(await read.nodes(['topic-1'])).toEqual(new ReferenceStore(OLD).nodes(['topic-1']))
        await store.apply(OLD)
        expect(await read.revision()).toBe(OLD.revision)
        await store.apply(NEW)
        for (const { ask } of TELLING) await expect(ask(read)).rejects.toBeInstanceOf(SnapshotSuperseded)
        expect(await unread.revision()).toBe(NEW.revision)
      },
      PATIENCE,
    )

    it(
      'sees what another opened store applied',
      async () => {
        const [writer, reader] = [await open(), await open()]
        expect(await reader.check()).toBeNull()
        await writer.apply(OLD)
        expect(await reader.check()).toBe(OLD.revision)
        const snapshot = reader.snapshot()
        await snapshot.revision()
        await writer.apply(NEW)
        await expect(snapshot.counts()).rejects.toBeInstanceOf(SnapshotSuperseded)
        expect(await reader.snapshot().revision()).toBe(NEW.revision)
      },
      PATIENCE,
    )

    it(
      'never answers from a mixture, in one read or in two of one snapshot',
      async () => {
        const [writer, reader] = [await open(), await open()]
        await writer.apply(OLD)
        const writing = { done: false }
        const replaced = (async () => {
          for (let round = 0; round < ROUNDS; round += 1) {
            await writer.apply(round % 2 === 0 ? NEW : OLD)
            await pause(5)
          }
        })().finally(() => {
          writing.done = true
        })
        const answers = { old: 0, new: 0, superseded: 0 }
        while (!writing.done) {
          for (const question of TELLING) answers[await versionOf(reader, question)] += 1
          await pause(1)
        }
        await replaced
        expect(answers.old).toBeGreaterThan(0)
        expect(answers.new).toBeGreaterThan(0)
      },
      PATIENCE,
    )

    it(
      'applies two bundles given at once one after the other',
      async () => {
        const [one, other] = [await open(), await open()]
        await Promise.all([one.apply(OLD), other.apply(NEW), one.apply(fixtureBundle), one.apply(NEW)])
        const revision = await one.check()
        const last = [OLD, NEW, fixtureBundle].find((bundle) => bundle.revision === revision)
        expect(last).toBeDefined()
        if (last === undefined) return
        const reference = new ReferenceStore(last)
        for (const { name, ask } of questionsAbout(last, 2)) {
          expect({ name, answer: await ask(other.snapshot()) }).toEqual({ name, answer: ask(reference) })
        }
      },
      PATIENCE,
    )
  })
}

/** The version that a fresh snapshot answers two questions from. Fails on an answer that is neither's, or not the revision's. */
async function versionOf(store: GraphStore, { name, ask }: Question): Promise<'old' | 'new' | 'superseded'> {
  const snapshot = store.snapshot()
  try {
    const answer = await ask(snapshot)
    const revision = await snapshot.revision()
    const version = revision === OLD.revision ? 'old' : 'new'
    const bundle = version === 'old' ? OLD : NEW
    expect({ name, revision, answer }).toEqual({
      name,
      revision: bundle.revision,
      answer: ask(new ReferenceStore(bundle)),
    })
    return version
  } catch (error) {
    if (error instanceof SnapshotSuperseded) return 'superseded'
    throw error
  }
}
