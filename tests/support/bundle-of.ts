import type { z } from 'zod'
import { canonicalJson, sha256 } from '../../graph-seed/build/canonical.ts'
import { type Bundle, bundleSchema } from '../../graph-seed/model/bundle.ts'
import type { graphEdgeSchema } from '../../graph-seed/model/edge.ts'
import type { graphNodeSchema } from '../../graph-seed/model/node.ts'

/** A node or an edge as its author may write it: what has a default may be left out. */
export type NodeInput = z.input<typeof graphNodeSchema>
export type EdgeInput = z.input<typeof graphEdgeSchema>

/** A valid bundle of these records, with the revision that is theirs. Throws on a record that the model refuses. */
export function bundleOf(nodes: readonly NodeInput[], edges: readonly EdgeInput[]): Bundle {
  const revision = sha256(canonicalJson({ nodes, edges }))
  return bundleSchema.parse({ revision, nodes, edges })
}
