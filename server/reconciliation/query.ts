import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind } from '../../graph-seed/model/node.ts'

/** Queries in one batch, candidates for one query, ids in one request for further data. */
export const MOST_QUERIES = 100
const MOST_CANDIDATES = 50
const DEFAULT_CANDIDATES = 5
export const MOST_IDS = 500
const LONGEST_NAME = 500

const valueSchema = z
  .union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })])
  .transform((value) => (typeof value === 'object' ? value.id : String(value)))

const querySchema = z.looseObject({
  query: z.string().max(LONGEST_NAME).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.coerce.number().int().positive().optional(),
  properties: z
    .array(z.looseObject({ pid: z.string(), v: z.union([valueSchema, z.array(valueSchema)]) }))
    .max(20)
    .optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
})

/** What one row of a table asks for. */
export interface NameQuery {
  /** Empty where only values of properties are given. */
  readonly name: string
  /** Kinds the candidate must be of one of; all where empty. A kind that there is not matches nothing. */
  readonly kinds: readonly (EntityKind | null)[]
  readonly limit: number
  readonly properties: readonly { readonly id: string; readonly values: readonly string[] }[]
}

export const batchSchema = z
  .record(z.string(), querySchema)
  .refine((batch) => Object.keys(batch).length <= MOST_QUERIES, `more than ${String(MOST_QUERIES)} queries in a batch`)
  .transform((batch) => Object.entries(batch).map(([key, query]) => [key, nameQuery(query)] as const))

export const extensionSchema = z.looseObject({
  ids: z.array(z.string()).max(MOST_IDS),
  properties: z.array(z.looseObject({ id: z.string() })).max(50),
})

function nameQuery({ query = '', type = [], limit, properties = [] }: z.output<typeof querySchema>): NameQuery {
  return {
    name: query,
    kinds: [type].flat().map((one) => ENTITY_KINDS.find((kind) => kind === one) ?? null),
    limit: Math.min(limit ?? DEFAULT_CANDIDATES, MOST_CANDIDATES),
    properties: properties.map(({ pid, v }) => ({ id: pid, values: [v].flat() })),
  }
}
