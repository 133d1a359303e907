import { afterEach, beforeEach } from '@jest/globals'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'

/** Before every test of the block nothing is stored; `open` gives a store that is closed after the test. */
export function emptyStores(harness: StoreHarness): { open: () => Promise<GraphStore> } {
  const opened: GraphStore[] = []
  beforeEach(() => harness.reset(), PATIENCE)
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()))
  }, PATIENCE)
  return {
    open: async () => {
      const store = await harness.open()
      opened.push(store)
      return store
    },
  }
}
