import type { BundleRecord } from './bundle-records.ts'
import type { ChangeCount } from './graph-store.ts'

/** A record as a store holds it, with whatever the store knows it by. */
export interface StoredRecord {
  readonly id: string
  readonly hash: string
}

/** What makes the stored records equal to the wanted ones. */
export interface Difference<R, Stored extends StoredRecord> {
  readonly added: readonly BundleRecord<R>[]
  readonly changed: readonly BundleRecord<R>[]
  /** As they are stored, in the place of those that are changed. */
  readonly outdated: readonly Stored[]
  readonly removed: readonly Stored[]
  readonly count: ChangeCount
}

export function differenceOf<R, Stored extends StoredRecord>(
  wanted: ReadonlyMap<string, BundleRecord<R>>,
  there: readonly Stored[],
): Difference<R, Stored> {
  const hashes = new Map(there.map(({ id, hash }) => [id, hash]))
  const added: BundleRecord<R>[] = []
  const changed: BundleRecord<R>[] = []
  for (const [id, entry] of wanted) {
    const hash = hashes.get(id)
    if (hash === undefined) added.push(entry)
    else if (hash !== entry.hash) changed.push(entry)
  }
  const removed = there.filter(({ id }) => !wanted.has(id))
  return {
    added,
    changed,
    outdated: there.filter(({ id, hash }) => wanted.has(id) && wanted.get(id)?.hash !== hash),
    removed,
    count: {
      added: added.length,
      changed: changed.length,
      removed: removed.length,
      unchanged: wanted.size - added.length - changed.length,
    },
  }
}

export function noChanges(size: number): ChangeCount {
  return { added: 0, changed: 0, removed: 0, unchanged: size }
}
