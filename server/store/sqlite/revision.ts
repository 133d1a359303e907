import { z } from 'zod'
import type { Database, Query } from './database.ts'

/** What is stored: its revision, and the version of the contributors that it was composed of. */
interface Held {
  readonly revision: string | null
  readonly composedOf: number
}

const HELD: Query<Held> = {
  sql: 'SELECT revision, composed_of AS composedOf FROM graph',
  row: z.object({ revision: z.string(), composedOf: z.int() }),
}

/** The revision is null where nothing was ever applied. */
export function heldGraph(database: Database): Held {
  return database.all(HELD)[0] ?? { revision: null, composedOf: 0 }
}
