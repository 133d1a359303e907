import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { localizedSchema } from './language.ts'
import { citationSchema, named } from './named.ts'

/** Issues under which the data set of roll calls files them. */
export const ROLL_CALL_ISSUES = ['DISARMAMENT', 'NUCLEAR'] as const
export type RollCallIssue = (typeof ROLL_CALL_ISSUES)[number]

/** One recorded vote of the United Nations General Assembly. */
export const rollCallSchema = z.strictObject({
  kind: z.literal('ROLL_CALL'),
  ...named,
  /** What was voted on, as the source words it. */
  labels: localizedSchema,
  date: dateSchema,
  session: z.int().positive(),
  /** Official symbol of the resolution, where the source has one. */
  symbol: z.string().optional(),
  /** The source's own designation of the draft or resolution. */
  resolution: z.string().optional(),
  issues: z.array(z.enum(ROLL_CALL_ISSUES)),
  /** Whether the vote was on the whole text, a paragraph, an amendment or a question of procedure, as the source says. */
  voteKind: z.string().optional(),
  /** Totals that the source states; the lists are what it records state by state, and need not agree. */
  tally: z.strictObject({
    yes: z.int().nonnegative(),
    no: z.int().nonnegative(),
    abstain: z.int().nonnegative(),
  }),
  yes: z.array(idSchema).default([]),
  no: z.array(idSchema).default([]),
  abstain: z.array(idSchema).default([]),
  citations: z.array(citationSchema).min(1),
})
