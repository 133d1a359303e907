import type { ApplyOptions } from './graph-store.ts'
import { BundleOutdated } from './store-errors.ts'

/** Throws BundleOutdated where the stored graph was composed of more than what is to take its place. */
export function refuseOutdated(stored: number, { composedOf = 0, inPlaceOf }: ApplyOptions): void {
  if (stored > composedOf && stored !== inPlaceOf) throw new BundleOutdated(stored)
}
