import { isIndex } from '../../../graph-seed/model/node.ts'
import { compare } from '../../../graph-seed/model/order.ts'
import type { ImportedBundleResolvers, KindCount } from '../__generated__/resolver-types.ts'
import type { ImportedBundleModel, NodeModel } from '../models.ts'

/** How many records of a bundle one answer tells of. */
const MOST_TOLD = 100

export const ImportedBundle: ImportedBundleResolvers = {
  about: ({ records }) => records.about,
  revision: ({ records }) => records.revision,
  counts: countsOf,
  added: ({ plan }) => plan.added,
  same: ({ plan }) => plan.same,
  leftOut: ({ plan }) => plan.leftOut.slice(0, MOST_TOLD).map(({ id, because }) => ({ record: id, because })),
  conflicts: ({ plan }) => plan.conflicts.slice(0, MOST_TOLD),
}

function countsOf({ records }: ImportedBundleModel): KindCount[] {
  const counts = new Map<NodeModel['kind'], number>()
  for (const node of records.nodes) if (!isIndex(node)) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => compare(a.kind, b.kind))
}
