import type { z } from 'zod'
import { revisionOf } from '../../graph-seed/build/revision.ts'
import { type Bundle, bundleSchema } from '../../graph-seed/model/bundle.ts'
import type { graphEdgeSchema } from '../../graph-seed/model/edge.ts'
import type { graphNodeSchema } from '../../graph-seed/model/node.ts'

/** A node or an edge as its author may write it: what has a default may be left out. */
export type NodeInput = z.input<typeof graphNodeSchema>
export type EdgeInput = z.input<typeof graphEdgeSchema>

/** A valid bundle of these records, with the revision that is theirs. Throws on a record that the model refuses. */
export function bundleOf(nodes: readonly NodeInput[], edges: readonly EdgeInput[]): Bundle {
  const graph = bundleSchema.omit({ revision: true }).parse({ nodes, edges })
  return { revision: revisionOf(graph), ...graph }
}
