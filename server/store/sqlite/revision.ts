import { z } from 'zod'
import type { Database, Query } from './database.ts'

const REVISION: Query<{ revision: string }> = {
  sql: 'SELECT revision FROM graph',
  row: z.object({ revision: z.string() }),
}

/** The revision of the stored graph, null where nothing was ever applied. */
export function storedRevision(database: Database): string | null {
  return database.all(REVISION)[0]?.revision ?? null
}
