import { z } from 'zod'
import type { Held } from '../../domain/graph-store.ts'
import type { Database, Query } from './database.ts'

const HELD: Query<Held> = {
  sql: 'SELECT revision, composed_of AS composedOf, basis FROM graph',
  row: z.object({ revision: z.string(), composedOf: z.int(), basis: z.string().nullable() }),
}
const WRITE_HELD =
  'INSERT OR REPLACE INTO graph (only, revision, composed_of, basis) VALUES (1, :revision, :composedOf, :basis)'

export function heldGraph(database: Database): Held {
  return database.all(HELD)[0] ?? { revision: null, composedOf: 0, basis: null }
}

export function writeHeld(database: Database, { revision, composedOf, basis }: Held): void {
  database.run(WRITE_HELD, { revision, composedOf, basis })
}
