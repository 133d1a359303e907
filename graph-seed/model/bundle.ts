import { z } from 'zod'
import { graphEdgeSchema } from './edge.ts'
import { graphNodeSchema } from './node.ts'

/**
 * The whole graph as one validated value: what a store is given to hold.
 * `revision` is reckoned from its nodes and edges (graph-seed/build/revision.ts), so equal graphs have equal revisions.
 */
export const bundleSchema = z.strictObject({
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
})
export type Bundle = z.infer<typeof bundleSchema>
