import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { localizedSchema } from './language.ts'
import { citationSchema, named, verificationSchema } from './named.ts'

export const INSTRUMENT_STATUSES = [
  'ADOPTED',
  'OPENED_FOR_SIGNATURE',
  'IN_FORCE',
  'NOT_IN_FORCE',
  'SUSPENDED',
  'TERMINATED',
] as const
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number]

/** What a source says became of an instrument, and when. Sources that disagree have an entry each; the first of a status is shown first. */
export const instrumentStatusSchema = z.strictObject({
  status: z.enum(INSTRUMENT_STATUSES),
  date: dateSchema,
  citations: z.array(citationSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
})

export const INSTRUMENT_TYPES = ['TREATY', 'PROTOCOL', 'AMENDMENT', 'RESOLUTION', 'ARRANGEMENT', 'STATUTE'] as const
export const instrumentSchema = z.strictObject({
  kind: z.literal('INSTRUMENT'),
  ...named,
  type: z.enum(INSTRUMENT_TYPES),
  statusLog: z.array(instrumentStatusSchema).default([]),
  articleCount: z.int().positive().optional(),
  /** Derived: its articles and paragraphs held here, in the order of the text. */
  provisions: z.array(idSchema).default([]),
})

/** What a provision does; a provision may do several things. */
export const PROVISION_FUNCTIONS = [
  'preamble',
  'prohibition',
  'definition',
  'destruction',
  'disarmament',
  'non-transfer',
  'verification',
  'inspection',
  'safeguards',
  'declaration',
  'transparency',
  'consultation',
  'complaint',
  'assistance',
  'victim-assistance',
  'clearance',
  'peaceful-cooperation',
  'national-implementation',
  'organization',
  'review',
  'amendment',
  'withdrawal',
  'duration',
  'entry-into-force',
  'signature',
  'depositary',
  'authentic-texts',
  'reservations',
  'dispute-settlement',
  'relation-to-other-agreements',
  'confidence-building',
  'export-control',
  'compliance-measures',
  'finance',
  'scope',
  'annex',
  'negotiation',
  'provisional-application',
  'registration',
] as const

/** How one provision stands to another, or to an instrument. */
export const REFERENCE_TYPES = [
  'CITES',
  'SAME_CONDUCT',
  'IMPLEMENTS',
  'COMPLEMENTS',
  'MODELLED_ON',
  'SUPERSEDES',
] as const
export type ReferenceType = (typeof REFERENCE_TYPES)[number]

export const provisionSchema = z.strictObject({
  kind: z.literal('PROVISION'),
  ...named,
  /** What it says, in one line of our own: never the treaty's text. */
  description: localizedSchema,
  instrument: idSchema,
  /** As lawyers write it: `art. VI(1)`. */
  locator: z.string().min(1),
  functions: z.array(z.enum(PROVISION_FUNCTIONS)).default([]),
  /** Derived: the edges that lead from it to other provisions and instruments, and from them to it. */
  references: z
    .array(z.strictObject({ edge: z.string(), type: z.enum(REFERENCE_TYPES), target: idSchema }))
    .default([]),
  referredBy: z
    .array(z.strictObject({ edge: z.string(), type: z.enum(REFERENCE_TYPES), target: idSchema }))
    .default([]),
  /** Derived: the assertions whose propositions are about it. */
  invokedBy: z.array(idSchema).default([]),
})

/** One dated act of one state on one instrument, as one source reports it. */
export const TREATY_ACTS = [
  'SIGNATURE',
  'RATIFICATION',
  'ACCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'SUCCESSION',
  'CONSENT',
  'ENTRY_INTO_FORCE',
  'PROVISIONAL_APPLICATION',
  'WITHDRAWAL_NOTIFIED',
  'WITHDRAWAL_EFFECTIVE',
  'WITHDRAWAL_DISPUTED',
  'RATIFICATION_REVOKED',
  'SUSPENSION',
  'RESERVATION',
  'DECLARATION',
  'TERRITORIAL_APPLICATION',
] as const
export type TreatyAct = (typeof TREATY_ACTS)[number]
export const treatyActionSchema = z.strictObject({
  kind: z.literal('TREATY_ACTION'),
  id: idSchema,
  instrument: idSchema,
  state: idSchema,
  act: z.enum(TREATY_ACTS),
  date: dateSchema,
  source: idSchema,
  /** The date as of which the source says so. */
  sourceAsOf: dateSchema.optional(),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
})
