import { z } from 'zod'
import { authoredLinkSchema } from './document.ts'
import { recordEdgeSchema } from './edge.ts'
import { idSchema } from './identifier.ts'
import { aliasSchema, provenanceSchema } from './named.ts'
import { graphNodeSchema, type NodeKind } from './node.ts'

/** Kinds that the build derives, or that are read from registers alone: no import adds to them. */
const CORPUS_ALONE: ReadonlySet<NodeKind> = new Set([
  'TREATY_ACTION',
  'ROLL_CALL',
  'LEDGER',
  'VOTING_RECORD',
  'ROLL_CALL_INDEX',
  'PROFILE',
  'COVERAGE',
])

/** A record of a contribution says where it comes from. */
const contributedNode = graphNodeSchema.refine(
  (node) => !CORPUS_ALONE.has(node.kind) && 'provenance' in node && node.provenance !== undefined,
  'is no record that an import may add: leave out its kind, and give every other its provenance',
)
const contributedEdge = recordEdgeSchema.refine(
  (edge) => edge.provenance !== undefined,
  'has no provenance: say which import, rule and decision made it',
)

/**
 * What one applied import adds to the graph: records as their author writes them, the derived lists left empty. Ids may
 * name records of the corpus and of other applied imports.
 *
 * - A new language version of a document that is there already: its EXPRESSION, and for each of its paragraphs a PASSAGE
 *   with the text in this version alone; one whose id is there already is given the further text.
 * - A further quote of an assertion that is there already: an ANCHOR that names it.
 * - ISSUED and PART_OF (of provisions) are derived, as from the corpus; so are the edges of the claim layer.
 */
export const contributionSchema = z.strictObject({
  importId: z.string().min(1),
  nodes: z.array(contributedNode).default([]),
  edges: z.array(contributedEdge).default([]),
  /** From the later assertion to the earlier. */
  links: z.array(authoredLinkSchema).default([]),
  /** Further names of entities that are there already. */
  aliases: z.array(aliasSchema.extend({ entity: idSchema, provenance: provenanceSchema })).default([]),
  /** What other registers call entities that are there already. */
  externalIds: z
    .array(z.strictObject({ entity: idSchema, scheme: z.string(), value: z.string(), provenance: provenanceSchema }))
    .default([]),
})
export type Contribution = z.infer<typeof contributionSchema>
/** As its author may write it: what has a default may be left out. */
export type ContributionInput = z.input<typeof contributionSchema>
