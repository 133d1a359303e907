import { describe, expect, it } from '@jest/globals'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import type { GraphNode } from '../../graph-seed/model/node.ts'
import type { GraphChange, Held } from '../../server/domain/graph-store.ts'
import { bundleOf } from '../support/bundle-of.ts'
import { FIXTURE_EDGES } from '../support/fixture-bundle-edges.ts'
import { FIXTURE_NODES, fixtureBundle } from '../support/fixture-bundle.ts'
import { questionsAbout } from '../support/questions.ts'
import { emptyStores } from './open-stores.ts'
import { expectSameAnswers } from './reading-contract.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'

/** The fixture without one state and its edges, and with other words in a node and an edge. */
const BEFORE = bundleOf(
  FIXTURE_NODES.flatMap((node) => {
    if (node.id === 'state-24') return []
    return node.id === 'convention' && node.kind === 'INSTRUMENT' ? { ...node, aliases: [] } : node
  }),
  FIXTURE_EDGES.filter(({ source, target }) => source !== 'state-24' && target !== 'state-24').map((edge) =>
    edge === changedEdge() && edge.layer === 'RECORD' ? { ...edge, note: 'as it was' } : edge,
  ),
)
function changedEdge() {
  return FIXTURE_EDGES.find(({ layer, source }) => layer === 'RECORD' && source !== 'state-24')
}

const HELD: Held = { revision: BEFORE.revision, composedOf: 3, basis: 'the one' }
const TO = { revision: fixtureBundle.revision, composedOf: 4, basis: 'the other' }
/** What makes the one into the other. */
const CHANGE: GraphChange = {
  from: HELD,
  to: TO,
  nodes: toWrite<GraphNode>(BEFORE.nodes, fixtureBundle.nodes),
  edges: toWrite<GraphEdge>(BEFORE.edges, fixtureBundle.edges),
}

function toWrite<R extends { readonly id: string }>(before: readonly R[], after: readonly R[]) {
  const known = new Map(before.map((record) => [record.id, JSON.stringify(record)]))
  return {
    added: after.filter(({ id }) => !known.has(id)),
    changed: after.filter((record) => known.has(record.id) && known.get(record.id) !== JSON.stringify(record)),
  }
}

export function describeChanging(harness: StoreHarness): void {
  describe('changing some records', () => {
    const { open } = emptyStores(harness)

    it(
      'leaves what a load of the whole leaves, and tells what it was composed of',
      async () => {
        const store = await open()
        expect(await store.held()).toEqual({ revision: null, composedOf: 0, basis: null })
        await store.apply(BEFORE, { composedOf: 3, basis: 'the one' })
        expect(await store.held()).toEqual(HELD)
        expect([CHANGE.nodes, CHANGE.edges].map(({ added, changed }) => [added.length > 0, changed.length])).toEqual([
          [true, 1],
          [true, 1],
        ])
        expect(await store.change(CHANGE)).toBe(true)
        expect(await store.held()).toEqual(TO)
        await expectSameAnswers(store.snapshot(), fixtureBundle, questionsAbout(fixtureBundle, 3))
        // The whole finds every record as it would have written it.
        await store.apply(BEFORE, { composedOf: 4 })
        await store.apply(BEFORE, { composedOf: 4, basis: 'the one' })
        expect(await store.change({ ...CHANGE, from: { ...HELD, composedOf: 4 } })).toBe(true)
        const { nodes, edges } = await store.apply({ ...fixtureBundle, revision: 'f'.repeat(64) }, { composedOf: 4 })
        expect([nodes, edges].map(({ unchanged }) => unchanged)).toEqual([FIXTURE_NODES.length, FIXTURE_EDGES.length])
      },
      PATIENCE,
    )

    it(
      'writes nothing where the store holds another graph than the change was reckoned from',
      async () => {
        const [one, other] = [await open(), await open()]
        expect(await one.change(CHANGE)).toBe(false)
        expect(await one.check()).toBeNull()
        await one.apply(BEFORE, { composedOf: 3, basis: 'the one' })
        for (const from of [
          { ...HELD, revision: fixtureBundle.revision },
          { ...HELD, composedOf: 2 },
          { ...HELD, basis: null },
        ])
          expect(await one.change({ ...CHANGE, from })).toBe(false)
        await expectSameAnswers(one.snapshot(), BEFORE, questionsAbout(BEFORE, 1))
        // Of two who reckoned from the same graph one is first.
        const outcomes = await Promise.all([one.change(CHANGE), other.change(CHANGE)])
        expect(outcomes.toSorted()).toEqual([false, true])
        await expectSameAnswers(other.snapshot(), fixtureBundle, questionsAbout(fixtureBundle, 1))
      },
      PATIENCE,
    )
  })
}
