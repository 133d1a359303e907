import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphSnapshot, GraphStore } from '../../server/domain/graph-store.ts'
import { statementBundle } from '../support/corpus-bundle.ts'
import { fixtureBundle } from '../support/fixture-bundle.ts'
import { type Question, questionsAbout, searchesFor } from '../support/questions.ts'
import { randomBundle, WORDS } from '../support/random-bundle.ts'
import { ReferenceStore } from '../support/reference-store.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'

const RANDOM_BUNDLES = 6

/** Every question has the answer that plain arrays give. */
export function describeReading(harness: StoreHarness): void {
  describe('reading', () => {
    let store: GraphStore
    beforeAll(async () => {
      await harness.reset()
      store = await harness.open()
    }, PATIENCE)
    afterAll(() => store.close(), PATIENCE)

    it(
      'answers with null and nothing before anything was applied',
      async () => {
        const snapshot = store.snapshot()
        expect(await store.check()).toBeNull()
        expect(await snapshot.revision()).toBeNull()
        expect(await snapshot.nodes(['convention', 'x'])).toEqual([null, null])
        expect(await snapshot.edges(['x'])).toEqual([null])
        expect(await snapshot.counts()).toEqual([])
        expect(await snapshot.all({ kinds: ['STATE'], edgeTypes: ['ABOUT'] })).toEqual({ nodes: [], edges: [] })
        expect(await snapshot.edgesTouching(['convention'], ['RECORD', 'CLAIM'], 5)).toEqual([])
        expect(await snapshot.neighbourCounts(['convention'], ['RECORD'])).toEqual([[]])
        expect(
          await snapshot.neighbourhood({
            seeds: ['x'],
            depth: 2,
            limit: 5,
            layers: ['RECORD'],
            kinds: null,
            asOf: null,
            joinedTo: [],
          }),
        ).toEqual({ nodes: [], edges: [], totalNodes: 0 })
        const emptyPage = { items: [], totalCount: 0, hasNextPage: false }
        expect(await snapshot.list({ kind: 'STATE' }, { first: 5, after: null })).toEqual(emptyPage)
        const query = { folded: 'a', tokens: ['a'] }
        expect(await snapshot.search(query, { kinds: null }, { first: 5, after: null })).toEqual(emptyPage)
      },
      PATIENCE,
    )

    it(
      'answers from a hand-made bundle as the reference does',
      async () => {
        await store.apply(fixtureBundle)
        await expectSameAnswers(store.snapshot(), fixtureBundle, questionsAbout(fixtureBundle, 4))
      },
      PATIENCE,
    )

    it(
      'answers from the corpus as the reference does',
      async () => {
        const corpus = await statementBundle()
        await store.apply(corpus)
        const searches = searchesFor(['科学咨询委员会', '生物武器', '美', 'convention', 'биолог', 'protocol verif'])
        await expectSameAnswers(store.snapshot(), corpus, [...questionsAbout(corpus, 1), ...searches])
      },
      PATIENCE,
    )

    it(
      'answers from any bundle, applied over any other, as the reference does',
      async () => {
        const holds = fc.asyncProperty(randomBundle, async (bundle) => {
          await store.apply(bundle)
          await expectSameAnswers(store.snapshot(), bundle, [...questionsAbout(bundle, 2), ...searchesFor(WORDS)])
        })
        await fc.assert(holds, { numRuns: RANDOM_BUNDLES, plugins: [fc.interruptAfterTimeLimit(PATIENCE / 2)] })
      },
      PATIENCE,
    )

    it(
      'lists all nodes of a kind, page by page',
      async () => {
        await store.apply(fixtureBundle)
        const snapshot = store.snapshot()
        const listed: string[] = []
        for (let more = true; more;) {
          const page = await snapshot.list({ kind: 'STATE' }, { first: 7, after: listed.at(-1) ?? null })
          expect(page.totalCount).toBe(25)
          listed.push(...page.items.map(({ id }) => id))
          more = page.hasNextPage
        }
        const states = fixtureBundle.nodes.filter(({ kind }) => kind === 'STATE').map(({ id }) => id)
        expect(listed).toEqual(states.sort())
      },
      PATIENCE,
    )

    it(
      'shares a crowded neighbourhood among the kinds, in their alphabetical order',
      async () => {
        await store.apply(fixtureBundle)
        const query = {
          seeds: ['convention'],
          depth: 1,
          limit: 8,
          layers: ['RECORD', 'CLAIM'],
          kinds: null,
          asOf: null,
          joinedTo: [],
        } as const
        const { nodes, totalNodes } = await store.snapshot().neighbourhood(query)
        expect(nodes.map(({ id }) => id)).toEqual([
          'convention',
          'committee',
          'protocol',
          'visits-help',
          'convention:art-1',
          'northland',
          'state-01',
          'state-02',
        ])
        expect(totalNodes).toBe(30)
      },
      PATIENCE,
    )

    it(
      'counts each neighbour once, however many edges of a type lead to it',
      async () => {
        await store.apply(fixtureBundle)
        const [counts] = await store.snapshot().neighbourCounts(['walkout'], ['RECORD', 'CLAIM'])
        expect(counts).toEqual([
          { kind: 'PROPOSITION', edgeType: 'ABOUT', layer: 'CLAIM', direction: 'IN', count: 1 },
          { kind: 'STATE', edgeType: 'PARTICIPATED_IN', layer: 'RECORD', direction: 'IN', count: 2 },
        ])
      },
      PATIENCE,
    )
  })
}

export async function expectSameAnswers(
  snapshot: GraphSnapshot,
  bundle: Bundle,
  questions: readonly Question[],
): Promise<void> {
  const reference = new ReferenceStore(bundle)
  for (const { name, ask } of questions) {
    const [answer, expected] = [await ask(snapshot), ask(reference)]
    // An expectation on thousands of records takes a second even where it holds.
    if (!isDeepStrictEqual(answer, expected)) expect({ name, answer }).toEqual({ name, answer: expected })
  }
}
