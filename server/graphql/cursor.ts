import { z } from 'zod'
import { badInput } from './errors.ts'

/** A cursor is the sort key of an item, as JSON in base64url: opaque to clients, and checked when it comes back. */
export function encodeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key), 'utf8').toString('base64url')
}

export const idCursor = z.string().min(1)
export const mentionCursor = z.strictObject({
  document: z.string().min(1),
  expression: z.string().min(1),
  start: z.int().nonnegative(),
  id: z.string().min(1),
})
export const assertionCursor = z.strictObject({ date: z.string().min(1), id: z.string().min(1) })
export const searchCursor = z.strictObject({
  tier: z.int().min(0).max(3),
  length: z.int().nonnegative(),
  id: z.string().min(1),
})

/** The sort key in a cursor, or null for none. Refuses a cursor that this API cannot have given out. */
export function decodeCursor<Key>(schema: z.ZodType<Key>, cursor: string | null | undefined): Key | null {
  if (cursor === null || cursor === undefined) return null
  const key = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (key.success) return key.data
  throw badInput('after', 'this is no cursor of this list', 'Give the endCursor of the page before, or leave it out.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
