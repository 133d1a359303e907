import { describe } from '@jest/globals'
import { describeApplying } from './applying-contract.ts'
import { describeChanging } from './changing-contract.ts'
import { describeComposedOf } from './composed-of-contract.ts'
import { describeReading } from './reading-contract.ts'
import { describeReplacing } from './replacing-contract.ts'
import { describeSearching } from './searching-contract.ts'
import type { StoreHarness } from './store-harness.ts'

/** What every adapter of the port must do. Expected answers come from tests/support/reference-store.ts. */
export function describeGraphStore(harness: StoreHarness): void {
  describe(`${harness.name} as a graph store`, () => {
    describeReading(harness)
    describeSearching(harness)
    describeApplying(harness)
    describeComposedOf(harness)
    describeChanging(harness)
    describeReplacing(harness)
  })
}
