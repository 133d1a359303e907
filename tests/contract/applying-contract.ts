import { describe, expect, it } from '@jest/globals'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode } from '../../graph-seed/model/node.ts'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { BundleRefused, StoreUnavailable } from '../../server/domain/store-errors.ts'
import { bundleOf, type NodeInput } from '../support/bundle-of.ts'
import { FIXTURE_EDGES } from '../support/fixture-bundle-edges.ts'
import { FIXTURE_NODES, fixtureBundle } from '../support/fixture-bundle.ts'
import { questionsAbout, searchesFor } from '../support/questions.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'
import { emptyStores } from './open-stores.ts'
import { expectSameAnswers } from './reading-contract.ts'

const NODES = FIXTURE_NODES.length
const EDGES = FIXTURE_EDGES.length
const none = { added: 0, changed: 0, removed: 0, unchanged: 0 }

const newTopic: NodeInput = {
  kind: 'TOPIC',
  id: 'trust',
  labels: { en: 'Trust', 'zh-Hant': '信任', 'zh-Hans': '信任', ru: 'Доверие' },
  description: { en: 'New in the second bundle.' },
}

/** The fixture with a topic renamed, another become a group, a state and its edges gone, a topic and an edge new, an edge turned round. */
const changedBundle = bundleOf(
  [
    ...FIXTURE_NODES.filter(({ id }) => id !== 'state-24').map((node): NodeInput => {
      if (node.id === 'dual-use' && node.kind === 'TOPIC')
        return { ...node, labels: { ...node.labels, en: 'Two uses' } }
      if (node.id === 'verification' && node.kind === 'TOPIC') return { ...node, kind: 'GROUP' }
      return node
    }),
    newTopic,
  ],
  [
    ...FIXTURE_EDGES.filter(({ source }) => source !== 'state-24').map((edge) =>
      edge.id === 'dual-use|BROADER|verification' ? { ...edge, source: 'verification', target: 'dual-use' } : edge,
    ),
    {
      layer: 'RECORD',
      id: 'visits|HAS_TOPIC|trust',
      type: 'HAS_TOPIC',
      source: 'visits',
      target: 'trust',
      basis: 'STRUCTURAL',
    },
  ],
)
const SEARCHES = searchesFor(['dual use', 'two uses', 'trust', '第24', 'state-24', 'verification', 'convention'])
const questions = (bundle: Bundle) => [...questionsAbout(bundle, 3), ...SEARCHES]

export function describeApplying(harness: StoreHarness): void {
  describe('applying', () => {
    const { open } = emptyStores(harness)

    it(
      'adds everything, then changes nothing when applied again',
      async () => {
        const store = await open()
        expect(await store.apply(fixtureBundle)).toEqual({
          revision: fixtureBundle.revision,
          nodes: { ...none, added: NODES },
          edges: { ...none, added: EDGES },
        })
        expect(await store.apply(fixtureBundle)).toEqual({
          revision: fixtureBundle.revision,
          nodes: { ...none, unchanged: NODES },
          edges: { ...none, unchanged: EDGES },
        })
        await expectSameAnswers(store.snapshot(), fixtureBundle, questions(fixtureBundle))
      },
      PATIENCE,
    )

    it(
      'writes what differs, removes what is gone, and says how much of each',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle)
        expect(await store.apply(changedBundle)).toEqual({
          revision: changedBundle.revision,
          nodes: { added: 1, changed: 2, removed: 1, unchanged: NODES - 3 },
          edges: { added: 1, changed: 1, removed: 1, unchanged: EDGES - 2 },
        })
        await expectSameAnswers(store.snapshot(), changedBundle, questions(changedBundle))
        expect(await store.apply(fixtureBundle)).toEqual({
          revision: fixtureBundle.revision,
          nodes: { added: 1, changed: 2, removed: 1, unchanged: NODES - 3 },
          edges: { added: 1, changed: 1, removed: 1, unchanged: EDGES - 2 },
        })
        await expectSameAnswers(store.snapshot(), fixtureBundle, questions(fixtureBundle))
      },
      PATIENCE,
    )

    it(
      'takes records that only stand in another order for unchanged',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle)
        const reordered: Bundle = {
          revision: changedBundle.revision,
          nodes: fixtureBundle.nodes.toReversed().map(withKeysReversed<GraphNode>),
          edges: fixtureBundle.edges.toReversed().map(withKeysReversed<GraphEdge>),
        }
        expect(await store.apply(reordered)).toEqual({
          revision: reordered.revision,
          nodes: { ...none, unchanged: NODES },
          edges: { ...none, unchanged: EDGES },
        })
        expect(await store.check()).toBe(reordered.revision)
      },
      PATIENCE,
    )

    it(
      'can be emptied by an empty bundle',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle)
        const empty = bundleOf([], [])
        expect(await store.apply(empty)).toEqual({
          revision: empty.revision,
          nodes: { ...none, removed: NODES },
          edges: { ...none, removed: EDGES },
        })
        await expectSameAnswers(store.snapshot(), empty, questions(empty))
      },
      PATIENCE,
    )

    const [someNode] = changedBundle.nodes
    const [someEdge] = changedBundle.edges
    if (someNode === undefined || someEdge === undefined) throw new Error('The fixture is empty.')
    const nodesAnd = (...more: readonly GraphNode[]): Bundle => ({
      ...changedBundle,
      nodes: [...changedBundle.nodes, ...more],
    })
    const edgesAnd = (...more: readonly GraphEdge[]): Bundle => ({
      ...changedBundle,
      edges: [...changedBundle.edges, ...more],
    })
    it.each([
      ['a node given twice', nodesAnd(someNode), someNode.id],
      ['an edge given twice', edgesAnd(someEdge), someEdge.id],
      ['an edge to nothing', edgesAnd({ ...someEdge, id: 'to-nothing', target: 'no-such-node' }), 'no-such-node'],
      ['an edge from nothing', edgesAnd({ ...someEdge, id: 'from-nothing', source: 'no-such-node' }), 'no-such-node'],
      ['an edge to a source', edgesAnd({ ...someEdge, id: 'to-source', target: 'almanac' }), 'almanac'],
    ])(
      'refuses %s, naming it, and keeps the graph as it was',
      async (_, bundle, named) => {
        const store = await open()
        await store.apply(fixtureBundle)
        const refusal = await store.apply(bundle).catch((error: unknown) => error)
        expect(refusal).toBeInstanceOf(BundleRefused)
        expect(String(refusal)).toContain(named)
        await expectSameAnswers(store.snapshot(), fixtureBundle, questions(fixtureBundle))
      },
      PATIENCE,
    )

    it(
      'keeps the graph as it was where it fails with some records written',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle)
        const failing = store.apply(changedBundle, {
          onProgress: () => {
            throw new Error('stopped on the way')
          },
        })
        await expect(failing).rejects.toThrow('stopped on the way')
        await expectSameAnswers(store.snapshot(), fixtureBundle, questions(fixtureBundle))
        await store.apply(changedBundle)
        await expectSameAnswers(store.snapshot(), changedBundle, questions(changedBundle))
      },
      PATIENCE,
    )

    it(
      'reports progress that only grows, up to the number of records',
      async () => {
        const store = await open()
        const reports: (readonly [done: number, total: number])[] = []
        await store.apply(fixtureBundle, { onProgress: (done, total) => reports.push([done, total]) })
        const dones = reports.map(([done]) => done)
        expect(dones).toEqual(dones.toSorted((a, b) => a - b))
        expect(new Set(reports.map(([, total]) => total))).toEqual(new Set([NODES + EDGES]))
        expect(dones.at(-1)).toBe(NODES + EDGES)
        expect(reports.length).toBeLessThanOrEqual(500)
      },
      PATIENCE,
    )

    it(
      'applies the same bundle again faster than the first time, since nothing is to be written',
      async () => {
        const store = await open()
        const large = manyTopics(3000)
        const first = await milliseconds(() => store.apply(large))
        const again = await milliseconds(() => store.apply(large))
        expect(again).toBeLessThan(first)
      },
      PATIENCE,
    )

    it(
      'holds what was applied when it is opened again, and cannot be read once closed',
      async () => {
        const store = await harness.open()
        await store.apply(fixtureBundle)
        const snapshot = store.snapshot()
        await store.close()
        await store.close()
        await expect(snapshot.counts()).rejects.toBeInstanceOf(StoreUnavailable)
        await expect(store.check()).rejects.toBeInstanceOf(StoreUnavailable)
        await expect(store.apply(changedBundle)).rejects.toBeInstanceOf(StoreUnavailable)
        const reopened = await open()
        await expectSameAnswers(reopened.snapshot(), fixtureBundle, questions(fixtureBundle))
      },
      PATIENCE,
    )
  })
}

/** The same value with the keys of its outermost object in the opposite order. */
function withKeysReversed<Value extends object>(value: Value): Value {
  // Object.fromEntries forgets the keys' names; they are those of the value.
  return Object.fromEntries(Object.entries(value).toReversed()) as Value
}

function manyTopics(count: number): Bundle {
  const topics = Array.from({ length: count }, (_, index): NodeInput => ({ ...newTopic, id: `topic-${index}` }))
  return bundleOf(topics, [])
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
