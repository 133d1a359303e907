import { z } from 'zod'
import { dateSchema } from './date.ts'
import {
  anchorSchema,
  assertionSchema,
  documentSchema,
  expressionSchema,
  passageSchema,
  propositionSchema,
} from './document.ts'
import { idSchema } from './identifier.ts'
import { coverageSchema, ledgerSchema, profileSchema, rollCallIndexSchema, votingRecordSchema } from './index-node.ts'
import { instrumentSchema, provisionSchema, treatyActionSchema } from './instrument.ts'
import { mentionSchema } from './mention.ts'
import { named, statusSchema } from './named.ts'
import { rollCallSchema } from './roll-call.ts'
import { sourceSchema } from './source.ts'

export const stateSchema = z.strictObject({
  kind: z.literal('STATE'),
  ...named,
  iso2: z.string().length(2).optional(),
  iso3: z.string().length(3).optional(),
  validFrom: dateSchema.optional(),
  validTo: dateSchema.optional(),
  successors: z.array(idSchema).default([]),
})

/** States or others taken together: depositaries, regional groups, "the United States and its allies" as a text calls them. */
export const groupSchema = z.strictObject({
  kind: z.literal('GROUP'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const organizationSchema = z.strictObject({ kind: z.literal('ORGANIZATION'), ...named })
export const bodySchema = z.strictObject({
  kind: z.literal('BODY'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const personSchema = z.strictObject({ kind: z.literal('PERSON'), ...named })
export const topicSchema = z.strictObject({ kind: z.literal('TOPIC'), ...named })
export const initiativeSchema = z.strictObject({
  kind: z.literal('INITIATIVE'),
  ...named,
  statusLog: z.array(statusSchema).default([]),
})
export const eventSchema = z.strictObject({ kind: z.literal('EVENT'), ...named, date: dateSchema })

export const graphNodeSchema = z.discriminatedUnion('kind', [
  stateSchema,
  groupSchema,
  organizationSchema,
  bodySchema,
  personSchema,
  topicSchema,
  initiativeSchema,
  eventSchema,
  instrumentSchema,
  provisionSchema,
  treatyActionSchema,
  rollCallSchema,
  documentSchema,
  expressionSchema,
  passageSchema,
  propositionSchema,
  assertionSchema,
  anchorSchema,
  mentionSchema,
  sourceSchema,
  ledgerSchema,
  votingRecordSchema,
  rollCallIndexSchema,
  profileSchema,
  coverageSchema,
])

export type GraphNode = z.infer<typeof graphNodeSchema>
export type NodeKind = GraphNode['kind']
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>

export const NODE_KINDS = graphNodeSchema.options.map((option) => option.shape.kind.value) as readonly NodeKind[]

/** Kinds that are drawn on the map, may be searched for, and may stand at the end of an edge. */
export const ENTITY_KINDS = [
  'STATE',
  'GROUP',
  'ORGANIZATION',
  'BODY',
  'PERSON',
  'TOPIC',
  'INITIATIVE',
  'EVENT',
  'INSTRUMENT',
  'PROVISION',
  'ROLL_CALL',
  'DOCUMENT',
  'PROPOSITION',
] as const satisfies readonly NodeKind[]
export type EntityKind = (typeof ENTITY_KINDS)[number]
export type EntityNode = NodeOf<EntityKind>

/** Whether a node is of a kind, and so has what that kind has. */
export function isKind<K extends NodeKind>(node: GraphNode, kind: K): node is NodeOf<K> {
  return node.kind === kind
}

const entityKinds: ReadonlySet<NodeKind> = new Set(ENTITY_KINDS)
export function isEntity(node: GraphNode): node is EntityNode {
  return entityKinds.has(node.kind)
}

/** Kinds that only speed up answers: they repeat what other nodes say, and the API does not show them. */
export const INDEX_KINDS = [
  'LEDGER',
  'VOTING_RECORD',
  'ROLL_CALL_INDEX',
  'PROFILE',
  'COVERAGE',
] as const satisfies readonly NodeKind[]
export type IndexKind = (typeof INDEX_KINDS)[number]

const indexKinds: ReadonlySet<NodeKind> = new Set(INDEX_KINDS)
export function isIndex(node: GraphNode): node is NodeOf<IndexKind> {
  return indexKinds.has(node.kind)
}
