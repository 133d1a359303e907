import { z } from 'zod'
import { dateSchema } from '../../graph-seed/model/date.ts'
import { ABOUT_ROLES, PROPOSITION_KINDS, SPEECH_ACTS, STANCES } from '../../graph-seed/model/document.ts'
import { idSchema } from '../../graph-seed/model/identifier.ts'
import { INSTRUMENT_TYPES } from '../../graph-seed/model/instrument.ts'
import { languageSchema, textsSchema } from '../../graph-seed/model/language.ts'
import { aliasSchema } from '../../graph-seed/model/named.ts'
import { descriptionSchema } from './description.ts'

/** Kinds of entity that a reviewer may create: of the others the registers alone tell. */
export const CREATABLE_KINDS = [
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'TOPIC',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
] as const

const mention = z.string().regex(/^m[1-9]\d*$/)
const claim = z.string().regex(/^c[1-9]\d*$/)
const place = { start: z.int().nonnegative(), end: z.int().positive() }
const reason = z.string().trim().min(1).max(2000)

const claimed = {
  ...place,
  speakers: z.array(idSchema).min(1, 'is empty: say who speaks').max(20),
  speechAct: z.enum(SPEECH_ACTS),
  stance: z.enum(STANCES),
  addressees: z.array(idSchema).max(20),
  proposition: idSchema,
}

const createdEntity = z
  .strictObject({
    type: z.literal('CREATE_ENTITY'),
    id: idSchema,
    kind: z.enum(CREATABLE_KINDS),
    labels: textsSchema,
    description: textsSchema.optional(),
    aliases: z.array(aliasSchema.omit({ provenance: true })),
    /** When an event took place. */
    date: dateSchema.optional(),
    /** What kind of instrument it is. */
    instrumentType: z.enum(INSTRUMENT_TYPES).optional(),
  })
  .refine(({ kind, date }) => kind !== 'EVENT' || date !== undefined, {
    path: ['date'],
    message: 'is missing: an event has a date',
  })
  .refine(({ kind, instrumentType }) => kind !== 'INSTRUMENT' || instrumentType !== undefined, {
    path: ['instrumentType'],
    message: 'is missing: say what kind of instrument it is',
  })

/** One thing that a person decided about an import, as its journal keeps it: whole in itself. */
export const decisionSchema = z.discriminatedUnion('type', [
  /** These words name this entity, whatever was suggested. */
  z.strictObject({ type: z.literal('NAME'), mentions: z.array(mention).min(1), entity: idSchema }),
  /** These words name what was chosen for them when the text was read. */
  z.strictObject({ type: z.literal('ACCEPT'), mentions: z.array(mention).min(1) }),
  z.strictObject({ type: z.literal('REJECT'), suggestions: z.array(z.union([mention, claim])).min(1), reason: reason.optional() }),
  /** Words that were not suggested name this entity. */
  z.strictObject({ type: z.literal('ADD_MENTION'), ...place, entity: idSchema }),
  /** A draft is a claim, in this wording. */
  z.strictObject({ type: z.literal('CLAIM'), claim, ...claimed }),
  /** Words that were not suggested are a claim. */
  z.strictObject({ type: z.literal('ADD_CLAIM'), ...claimed }),
  createdEntity,
  z.strictObject({
    type: z.literal('CREATE_PROPOSITION'),
    id: idSchema,
    propositionKind: z.enum(PROPOSITION_KINDS),
    labels: textsSchema,
    about: z.array(z.strictObject({ role: z.enum(ABOUT_ROLES), entity: idSchema })).min(1, 'is empty: say what it is about').max(20),
  }),
  /** The entity has this name too; the words that were left open are taken to mean it. */
  z.strictObject({ type: z.literal('SAME_AS'), entity: idSchema, language: languageSchema, name: z.string().trim().min(1).max(500), reason }),
  /** The register has an entry for the entity. */
  z.strictObject({ type: z.literal('SAME_AS_ENTRY'), entity: idSchema, scheme: z.string().min(1).max(100), value: z.string().min(1).max(300), reason }),
  /** These words do not mean this entity anywhere in the text. */
  z.strictObject({ type: z.literal('NOT_SAME_AS'), entity: idSchema, name: z.string().min(1).max(500), reason }),
  /** What a person added themselves is taken away again, named as review.ts names it. */
  z.strictObject({ type: z.literal('REMOVE'), added: z.array(z.string().regex(/^[1-9]\d*\.[1-9]\d*$/)).min(1).max(100) }),
  /** The text is no version of this document, however much they have in common. */
  z.strictObject({ type: z.literal('NOT_VERSION_OF'), document: idSchema, reason: reason.optional() }),
  /** What is told of the document; what is left out stays. */
  z.strictObject({ type: z.literal('DESCRIBE'), description: descriptionSchema }),
]) // prettier-ignore
export type Decision = z.infer<typeof decisionSchema>
export type DecisionOf<Type extends Decision['type']> = Extract<Decision, { readonly type: Type }>

/** Decisions that add something, and can be taken away again one by one. */
export const ADDITIONS = [
  'ADD_MENTION',
  'ADD_CLAIM',
  'CREATE_ENTITY',
  'CREATE_PROPOSITION',
] as const satisfies readonly Decision['type'][]

/** What the journal of an import holds. Entries are only ever added. */
export const entrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('DECIDED'), decisions: z.array(decisionSchema).min(1) }),
  /** The last entry of decisions that stands no longer does. */
  z.strictObject({ type: z.literal('UNDONE') }),
  /** The entry of decisions that was undone last stands again. */
  z.strictObject({ type: z.literal('REDONE') }),
  /** The graph is to hold what is decided. */
  z.strictObject({ type: z.literal('TO_BE_APPLIED'), digest: z.string() }),
  /** It does; or it no longer holds what was withdrawn. */
  z.strictObject({ type: z.literal('IN_THE_GRAPH') }),
  z.strictObject({ type: z.literal('WITHDRAWN'), reason }),
])
export type Entry = z.infer<typeof entrySchema>
