import { setTimeout } from 'node:timers/promises'
import type { Database } from './database.ts'
import { isBusy } from './file-fault.ts'

/** How long to wait for another process that writes, and how often to try, in milliseconds. */
const WRITING_PATIENCE = 60_000
const BETWEEN_ATTEMPTS = 50

/** Begins a transaction with the file's one right to write, waiting for whoever has it while the process goes on. */
export function beginWriting(database: Database): Promise<void> {
  return onceBegun(database, BETWEEN_ATTEMPTS, () => undefined)
}

/** As beginWriting, and does the work before anything else of the process can come between. */
export async function onceBegun<Result>(
  database: Database,
  betweenAttempts: number,
  work: () => Result,
): Promise<Result> {
  const end = performance.now() + WRITING_PATIENCE
  for (;;) {
    try {
      database.execute('BEGIN IMMEDIATE')
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
      await setTimeout(betweenAttempts)
      continue
    }
    return work()
  }
}
