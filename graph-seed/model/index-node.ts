import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { treatyActionSchema } from './instrument.ts'
import { localizedSchema } from './language.ts'
import { ROLL_CALL_ISSUES } from './roll-call.ts'

/** The treaty actions of one instrument, or of one state, the preferred source first: what as-of questions are answered from. */
export const ledgerSchema = z.strictObject({
  kind: z.literal('LEDGER'),
  id: idSchema,
  entries: z.array(treatyActionSchema.omit({ kind: true })),
  /** Of the instruments in it: when each entered into force and ended. */
  instruments: z.array(
    z.strictObject({ id: idSchema, inForce: dateSchema.optional(), terminated: dateSchema.optional() }),
  ),
  /** Of the states in it that did not always exist: when each began and ended. */
  states: z.array(z.strictObject({ id: idSchema, from: dateSchema.optional(), to: dateSchema.optional() })),
})

/** How one state voted: one letter for each entry of the roll-call index, in its order. */
export const votingRecordSchema = z.strictObject({
  kind: z.literal('VOTING_RECORD'),
  id: idSchema,
  state: idSchema,
  /** `y`, `n`, `a` (abstained), or `-`: absent, not a member, or not recorded. */
  votes: z.string().regex(/^[yna-]*$/),
})

/** Every roll call, by date: what questions about many votes are answered from. */
export const rollCallIndexSchema = z.strictObject({
  kind: z.literal('ROLL_CALL_INDEX'),
  id: idSchema,
  rollCalls: z.array(z.strictObject({ id: idSchema, date: dateSchema, issues: z.array(z.enum(ROLL_CALL_ISSUES)) })),
})

export const gapSchema = z.strictObject({
  id: idSchema,
  text: localizedSchema,
  concerns: z.array(idSchema).default([]),
})

/**
 * What the corpus knows that it lacks, and what was compared with no source: of each document in a record of its own, so that no
 * record grows with their number, and in one more of all that belongs to none.
 */
export const coverageSchema = z.strictObject({
  kind: z.literal('COVERAGE'),
  id: idSchema,
  gaps: z.array(gapSchema),
  /** Nodes and edges that count as UNCHECKED. */
  unchecked: z.strictObject({ nodes: z.array(idSchema), edges: z.array(z.string()) }),
})

/** How often an entity appears in a document: it is named, speaks in an assertion, is addressed, is spoken of. */
const appearanceSchema = z.strictObject({
  entity: idSchema,
  mentions: z.int().nonnegative(),
  speaks: z.int().nonnegative(),
  addressed: z.int().nonnegative(),
  spokenOf: z.int().nonnegative(),
})

/** Who and what appears in one document: what related documents are found by. Entries are ordered by entity. */
export const profileSchema = z.strictObject({
  kind: z.literal('PROFILE'),
  id: idSchema,
  document: idSchema,
  entries: z.array(appearanceSchema),
})

/** Ids of the index nodes. */
export const ledgerId = (of: string): string => `${of}:ledger`
export const profileId = (document: string): string => `${document}:profile`
export const votingRecordId = (state: string): string => `${state}:votes`
export const ROLL_CALL_INDEX_ID = 'roll-call-index'
export const COVERAGE_ID = 'coverage'
export const coverageId = (document: string): string => `${document}:coverage`
