import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { provenanceSchema, withdrawnSchema } from './named.ts'

export const SOURCE_CLASSES = ['OFFICIAL', 'UN', 'PRESS_OR_ANALYSIS', 'REPOST', 'DATASET', 'OWN_WORK'] as const
export const sourceSchema = z.strictObject({
  kind: z.literal('SOURCE'),
  id: idSchema,
  title: z.string().min(1),
  publisher: z.string(),
  /** URL, or a description of where it can be found. */
  locator: z.string(),
  date: z.string().optional(),
  /** How it was read: most direct class first. */
  classes: z.array(z.enum(SOURCE_CLASSES)).min(1),
  licence: z.string().optional(),
  /** What part was read. */
  readingNote: z.string().optional(),
  /** The date as of which it tells how things stand. */
  statusDate: dateSchema.optional(),
  /** SHA-256, lower-case hex, of what was read, where that is one file. */
  sha256: z.string().optional(),
  /** For data sets: how many records of the graph should rest on it. */
  expectedRecords: z.strictObject({ least: z.int().nonnegative(), most: z.int().nonnegative() }).optional(),
  /** Derived: how many nodes and edges cite it. */
  records: z.int().nonnegative().default(0),
  provenance: provenanceSchema.optional(),
  /** Of where the document of an import was read, when that import was withdrawn. */
  withdrawn: withdrawnSchema.optional(),
})
