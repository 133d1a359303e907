import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { languageSchema, textsSchema } from './language.ts'

/** How far a fact was compared with the source it names. Nothing UNCHECKED may look checked. */
export const VERIFICATIONS = ['CHECKED', 'UNCHECKED'] as const
export const verificationSchema = z.enum(VERIFICATIONS)

/** A place in a source: which source, and where in it. */
export const citationSchema = z.strictObject({ source: idSchema, locator: z.string().optional() })
export type Citation = z.infer<typeof citationSchema>

/** Which import made a record of the graph, by which rule, and on whose decision. What has none comes from the corpus. */
export const provenanceSchema = z.strictObject({
  import: z.string().min(1),
  /** Name of the rule that proposed it; `MANUAL` where a person wrote it. */
  rule: z.string().min(1),
  /** The decision in the journal of the import; absent where the import as a whole made it. */
  decision: z.string().min(1).optional(),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** Of what an import brought that has been withdrawn: the day, and why. It is kept where others rest on it. */
export const withdrawnSchema = z.strictObject({ date: dateSchema, reason: z.string() })

export const aliasSchema = z.strictObject({
  language: languageSchema,
  text: z.string().min(1),
  provenance: provenanceSchema.optional(),
})

/** What every thing with a name carries. The corpus says more than is asked for here: see graph-seed/read/fully-named.ts. */
export const named = {
  id: idSchema,
  labels: textsSchema,
  /** Label languages whose label is this project's own rendering, seen in no source. */
  ownLabels: z.array(languageSchema).default([]),
  aliases: z.array(aliasSchema).default([]),
  description: textsSchema.optional(),
  externalIds: z
    .array(z.strictObject({ scheme: z.string(), value: z.string(), provenance: provenanceSchema.optional() }))
    .default([]),
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
  provenance: provenanceSchema.optional(),
}

/** One dated entry of a body's or an initiative's history; read in order of date. */
export const statusSchema = z.strictObject({
  status: z.enum(['PROPOSED', 'UNDER_DISCUSSION', 'ESTABLISHED', 'BLOCKED', 'SUSPENDED', 'DISSOLVED']),
  date: dateSchema,
  citations: z.array(citationSchema).min(1),
  note: z.string().optional(),
})
