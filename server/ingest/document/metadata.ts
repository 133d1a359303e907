import { z } from 'zod'
import { dateSchema } from '../../../graph-seed/model/date.ts'
import { idSchema } from '../../../graph-seed/model/identifier.ts'
import { LABEL_LANGUAGES } from '../../../graph-seed/model/language.ts'
import { FIDELITIES } from '../../../graph-seed/model/document.ts'

/** What is told about a document beside its text. Nothing is required: what a text says of itself may stand in for it. */
const metadataSchema = z.strictObject({
  title: z.string().trim().min(1).max(1000).optional(),
  date: dateSchema.optional(),
  issuers: z.array(idSchema).default([]),
  symbol: z.string().trim().min(1).max(100).optional(),
  language: z.enum(LABEL_LANGUAGES).optional(),
  fidelity: z.enum(FIDELITIES).default('AS_PUBLISHED'),
})
export type Metadata = z.infer<typeof metadataSchema>

/** A fault of one field of the form. */
export interface FieldFault {
  readonly field: string
  readonly message: string
}

/** The metadata, or every fault at once, each with its field. Issuers must be among the ids that `exists` knows. */
export function checkMetadata(input: unknown, exists: (id: string) => boolean): Metadata | readonly FieldFault[] {
  const parsed = metadataSchema.safeParse(input)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || 'metadata', message }))
  }
  const unknown = parsed.data.issuers.filter((id) => !exists(id))
  return unknown.length === 0
    ? parsed.data
    : unknown.map((id) => ({ field: 'issuers', message: `the graph holds nothing called ${id}` }))
}
