import { z } from 'zod'
import { idSchema } from './identifier.ts'
import { languageSchema } from './language.ts'
import { provenanceSchema, verificationSchema } from './named.ts'

/**
 * Words of one expression that name one entity. Words that stand for several, such as "the two sides", are a mention
 * for each. It says that the text names the entity, and nothing of what is said of it.
 */
export const mentionSchema = z.strictObject({
  kind: z.literal('MENTION'),
  id: idSchema,
  document: idSchema,
  expression: idSchema,
  /** The paragraph; none for words of the title. */
  passage: idSchema.optional(),
  entity: idSchema,
  language: languageSchema,
  /** Code points of the expression, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
  provenance: provenanceSchema.optional(),
})

/** The id of a mention: the words' place, and a number, from 1, for each entity they name. */
export function mentionId(expression: string, start: number, end: number, ordinal: number): string {
  return `${expression}:m${start}-${end}.${ordinal}`
}
