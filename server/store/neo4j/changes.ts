import type { BundleRecord } from '../../domain/bundle-records.ts'
import type { ChangeCount } from '../../domain/graph-store.ts'

/** What must be written to turn the stored records of one sort into the wanted ones. `Stored` is what the store knows of one. */
export interface Changes<R, Stored> {
  readonly added: readonly BundleRecord<R>[]
  readonly changed: readonly { readonly wanted: BundleRecord<R>; readonly stored: Stored }[]
  readonly removed: readonly Stored[]
  readonly count: ChangeCount
}

export function changes<R, Stored extends { readonly hash: string }>(
  wanted: ReadonlyMap<string, BundleRecord<R>>,
  stored: ReadonlyMap<string, Stored>,
): Changes<R, Stored> {
  const added: BundleRecord<R>[] = []
  const changed: { wanted: BundleRecord<R>; stored: Stored }[] = []
  for (const [id, record] of wanted) {
    const before = stored.get(id)
    if (before === undefined) added.push(record)
    else if (before.hash !== record.hash) changed.push({ wanted: record, stored: before })
  }
  const removed = [...stored].filter(([id]) => !wanted.has(id)).map(([, before]) => before)
  const count = {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: wanted.size - added.length - changed.length,
  }
  return { added, changed, removed, count }
}
