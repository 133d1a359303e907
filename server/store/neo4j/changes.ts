import type { BundleRecord } from '../../domain/bundle-records.ts'
import type { ChangeCount } from '../../domain/graph-store.ts'

/** How the wanted records differ from the stored ones, whose hashes are given by id. */
export function countChanges(
  wanted: ReadonlyMap<string, BundleRecord<unknown>>,
  stored: ReadonlyMap<string, string>,
): ChangeCount {
  let added = 0
  let changed = 0
  for (const [id, { hash }] of wanted) {
    const before = stored.get(id)
    if (before === undefined) added += 1
    else if (before !== hash) changed += 1
  }
  const unchanged = wanted.size - added - changed
  return { added, changed, removed: stored.size - changed - unchanged, unchanged }
}

export function noChanges(size: number): ChangeCount {
  return { added: 0, changed: 0, removed: 0, unchanged: size }
}
