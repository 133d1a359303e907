import type { GraphNode } from '../../../graph-seed/model/node.ts'
import { type Reference, referencesOf } from '../../../graph-seed/model/reference.ts'
import { batchesOf } from './batches.ts'

/** How evidence hangs together: what a node names in its fields, as relationships without a layer. */
export type Named = Pick<Reference, 'type' | 'targets'>

/** One node and those that name it in one field: few are named by many, so that each is looked up once a batch. */
export interface ReferenceRow {
  readonly type: string
  readonly target: string
  readonly sources: readonly string[]
}

/** What nodes name, in batches of relationships; `namedBy` tells it where not all of it is wanted. */
export function* referenceBatches(
  nodes: Iterable<GraphNode>,
  namedBy: (node: GraphNode) => readonly Named[] = referencesOf,
): Generator<readonly ReferenceRow[]> {
  const named = (node: GraphNode) => namedBy(node).map(({ type, targets }) => ({ source: node.id, type, targets }))
  for (const batch of batchesOf(nodes, named, numberNamed)) {
    const rows = new Map<string, ReferenceRow & { readonly sources: string[] }>()
    for (const { source, type, targets } of batch)
      for (const target of targets) {
        const key = `${type} ${target}`
        const row = rows.get(key)
        if (row === undefined) rows.set(key, { type, target, sources: [source] })
        else row.sources.push(source)
      }
    yield [...rows.values()]
  }
}

export function numberNamed({ targets }: Named): number {
  return targets.length
}
