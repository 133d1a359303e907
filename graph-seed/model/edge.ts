import { z } from 'zod'
import { dateSchema } from './date.ts'
import { idSchema } from './identifier.ts'
import { ABOUT_ROLES, SPEECH_ACTS } from './document.ts'
import { citationSchema, provenanceSchema, verificationSchema } from './named.ts'

/** What is on record, and what was said. An edge belongs to exactly one of them. */
export const LAYERS = ['RECORD', 'CLAIM'] as const
export type Layer = (typeof LAYERS)[number]

/** Edge types of the record layer; the comment says what stands at either end. */
export const RECORD_EDGE_TYPES = [
  'PARTY_TO', // state → instrument; read from its treaty actions, or from a list without dates
  'SIGNATORY_TO', // state → instrument it signed; ends with its consent to be bound
  'VOTED', // state → roll call, the vote as the role; read from the roll call
  'PROTOCOL_TO', // protocol → treaty
  'AMENDS', // amendment → what it amends
  'CITES', // provision → provision or instrument that its text names
  'SAME_CONDUCT', // provision → provision on the same conduct
  'IMPLEMENTS', // provision → provision it gives effect to
  'COMPLEMENTS', // provision → provision or instrument beside which it is meant to stand
  'MODELLED_ON', // provision → earlier provision whose wording it follows
  'SUPERSEDES', // instrument or provision → what it replaces
  'DEPOSITARY_OF', // state → instrument
  'ISSUED', // state, organisation, person → document
  'PARTICIPATED_IN', // anyone → event, in a role
  'TOOK_PLACE_IN', // event → body in whose meeting it happened
  'CONCERNS', // event, document → what it dealt with
  'HELD_UNDER', // event → instrument that provides for it
  'UNDER', // body, initiative → instrument it belongs to or is meant for
  'ESTABLISHED', // event, instrument → body
  'PROPOSED', // state, organisation → initiative or body it put forward
  'PART_OF', // body → organisation; provision → instrument
  'MEMBER_OF', // state → group, body, organisation
  'REPRESENTS', // person → state or organisation for which the person spoke or served
  'SUCCEEDED_BY', // state → state
  'HAS_TOPIC', // initiative, event, document → topic
  'BROADER', // topic → wider topic
  'FOLLOWS', // event → earlier event in the same series
] as const
export type RecordEdgeType = (typeof RECORD_EDGE_TYPES)[number]

/** Edge types of the claim layer: a speech act leads from speaker to proposition; the others lead on from the proposition. */
export const CLAIM_EDGE_TYPES = [...SPEECH_ACTS, 'ABOUT', 'ADDRESSED_TO'] as const
export type ClaimEdgeType = (typeof CLAIM_EDGE_TYPES)[number]

export const EDGE_TYPES = [...RECORD_EDGE_TYPES, ...CLAIM_EDGE_TYPES] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

const ends = { id: z.string().min(1).max(400), source: idSchema, target: idSchema }

/** An edge of the record layer rests on a source with a locator, or on the structure of the thing itself. */
export const recordEdgeSchema = z.strictObject({
  layer: z.literal('RECORD'),
  ...ends,
  type: z.enum(RECORD_EDGE_TYPES),
  basis: z.enum(['SOURCE', 'STRUCTURAL']),
  /** In what role, for PARTICIPATED_IN and REPRESENTS: a short English noun; for VOTED the vote. */
  role: z.string().optional(),
  /** When it came to be, and when it ceased. */
  date: dateSchema.optional(),
  until: dateSchema.optional(),
  citations: z.array(citationSchema).default([]),
  /** For PARTY_TO: the acts it is read from. */
  treatyActions: z.array(idSchema).default([]),
  verification: verificationSchema.default('CHECKED'),
  note: z.string().optional(),
  provenance: provenanceSchema.optional(),
})

/** An edge of the claim layer rests on the assertions it is read from; their anchors are its evidence. */
export const claimEdgeSchema = z.strictObject({
  layer: z.literal('CLAIM'),
  ...ends,
  type: z.enum(CLAIM_EDGE_TYPES),
  /** For ABOUT. */
  role: z.enum(ABOUT_ROLES).optional(),
  /** Derived: the date of the earliest of the assertions. */
  date: dateSchema.optional(),
  assertions: z.array(idSchema).min(1),
})

export const graphEdgeSchema = z.discriminatedUnion('layer', [recordEdgeSchema, claimEdgeSchema])
export type RecordEdge = z.infer<typeof recordEdgeSchema>
export type ClaimEdge = z.infer<typeof claimEdgeSchema>
export type GraphEdge = z.infer<typeof graphEdgeSchema>
