import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { labelsSchema, languageSchema, localizedSchema } from './language.ts'

/** How far a fact was compared with the source it names. Nothing UNCHECKED may look checked. */
export const VERIFICATIONS = ['CHECKED', 'UNCHECKED'] as const
export const verificationSchema = z.enum(VERIFICATIONS)

/** A place in a source: which source, and where in it. */
export const citationSchema = z.strictObject({ source: idSchema, locator: z.string().optional() })
export type Citation = z.infer<typeof citationSchema>

export const aliasSchema = z.strictObject({ language: languageSchema, text: z.string().min(1) })

/** What every thing with a name carries. */
export const named = {
  id: idSchema,
  labels: labelsSchema,
  /** Label languages whose label is this project's own rendering, seen in no source. */
  ownLabels: z.array(languageSchema).default([]),
  aliases: z.array(aliasSchema).default([]),
  description: localizedSchema,
  externalIds: z.array(z.strictObject({ scheme: z.string(), value: z.string() })).default([]),
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
}

/** One dated entry of a body's or an initiative's history; read in order of date. */
export const statusSchema = z.strictObject({
  status: z.enum(['PROPOSED', 'UNDER_DISCUSSION', 'ESTABLISHED', 'BLOCKED', 'SUSPENDED', 'DISSOLVED']),
  date: dateSchema,
  citations: z.array(citationSchema).min(1),
  note: z.string().optional(),
})
