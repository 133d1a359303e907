import { describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { BundleOutdated } from '../../server/domain/store-errors.ts'
import { bundleOf } from '../support/bundle-of.ts'
import { FIXTURE_EDGES } from '../support/fixture-bundle-edges.ts'
import { FIXTURE_NODES, fixtureBundle } from '../support/fixture-bundle.ts'
import { questionsAbout } from '../support/questions.ts'
import { emptyStores } from './open-stores.ts'
import { expectSameAnswers } from './reading-contract.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'

/** The fixture without one state: little enough to be written in place. */
const WITHOUT_STATE = bundleOf(
  FIXTURE_NODES.filter(({ id }) => id !== 'state-24'),
  FIXTURE_EDGES.filter(({ source }) => source !== 'state-24'),
)

export function describeComposedOf(harness: StoreHarness): void {
  describe('applying what was composed of one version of the contributors', () => {
    const { open } = emptyStores(harness)

    it(
      'refuses what was composed of less than what is stored, and keeps that, however it was written',
      async () => {
        const [one, other] = [await open(), await open()]
        const refuse = async (bundle: Bundle, composedOf: number | undefined, kept: Bundle) => {
          const how = composedOf === undefined ? {} : { composedOf }
          const refusal = await one.apply(bundle, how).catch((error: unknown) => error)
          expect(refusal).toBeInstanceOf(BundleOutdated)
          await expectSameAnswers(one.snapshot(), kept, questionsAbout(kept, 1))
          return (refusal as BundleOutdated).stored
        }
        // As a whole, since nothing is there.
        await other.apply(fixtureBundle, { composedOf: 3 })
        expect(await refuse(WITHOUT_STATE, 2, fixtureBundle)).toBe(3)
        expect(await refuse(WITHOUT_STATE, undefined, fixtureBundle)).toBe(3)
        // As a small change.
        await other.apply(WITHOUT_STATE, { composedOf: 5 })
        expect(await refuse(fixtureBundle, 4, WITHOUT_STATE)).toBe(5)
        await one.apply(fixtureBundle, { composedOf: 5 })
        expect(await one.check()).toBe(fixtureBundle.revision)
      },
      PATIENCE,
    )

    it(
      'keeps the later version of two that give the same graph',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle, { composedOf: 1 })
        expect((await store.apply(fixtureBundle, { composedOf: 3 })).nodes.unchanged).toBe(FIXTURE_NODES.length)
        await expect(store.apply(WITHOUT_STATE, { composedOf: 2 })).rejects.toBeInstanceOf(BundleOutdated)
        await expect(store.apply(fixtureBundle, { composedOf: 2 })).rejects.toBeInstanceOf(BundleOutdated)
        expect(await store.check()).toBe(fixtureBundle.revision)
      },
      PATIENCE,
    )

    it(
      'puts it in the place of the one later version that was named, and of no other',
      async () => {
        const store = await open()
        await store.apply(fixtureBundle, { composedOf: 7 })
        const otherThan = store.apply(WITHOUT_STATE, { composedOf: 2, inPlaceOf: 6 })
        await expect(otherThan).rejects.toBeInstanceOf(BundleOutdated)
        await store.apply(WITHOUT_STATE, { composedOf: 2, inPlaceOf: 7 })
        expect(await store.check()).toBe(WITHOUT_STATE.revision)
        await expect(store.apply(fixtureBundle, { composedOf: 1 })).rejects.toMatchObject({ stored: 2 })
      },
      PATIENCE,
    )
  })
}
