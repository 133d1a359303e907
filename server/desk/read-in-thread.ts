import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { DocumentRefused } from '../ingest/refusal.ts'
import { TooBusy } from '../suggest/too-busy.ts'
import type { ReadBundleFile, ReadFile } from './bring-in.ts'
import type { Read, ReadTask } from './read.worker.ts'

/** Files that may wait for the one that is read, and how long and with how much memory one may be read. */
const MOST_WAITING = 20
const MOST_MILLISECONDS = 60_000
const MOST_MEGABYTES = 1024

/** How long the thread stays after the last file: starting one takes longer than reading a short text. */
const IDLE_MILLISECONDS = 30_000

/** Reads files in a thread of its own, one after another: reading a PDF of hundreds of pages takes seconds. */
export function readInThread(): {
  readonly read: ReadFile
  readonly readBundle: ReadBundleFile
  readonly close: () => Promise<void>
} {
  const pool = new Piscina<ReadTask, Read>({
    filename: fileURLToPath(new URL('read.worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MILLISECONDS,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const run = async (task: ReadTask): Promise<Read> => {
    if (pool.queueSize >= MOST_WAITING) throw new TooBusy(`${MOST_WAITING} files wait.`)
    const outcome = await pool.run(task, { signal: AbortSignal.timeout(MOST_MILLISECONDS) }).catch(failed)
    if (!('refused' in outcome)) return outcome
    const { code, message, remedy } = outcome.refused
    throw new DocumentRefused(code, message, remedy)
  }
  return {
    read: async (file) => {
      const outcome = await run({ as: 'DOCUMENT', file })
      if ('document' in outcome) return outcome.document
      throw new Error('The thread answered with another task.')
    },
    readBundle: async (file) => {
      const outcome = await run({ as: 'BUNDLE', file })
      if ('bundle' in outcome) return outcome.bundle
      throw new Error('The thread answered with another task.')
    },
    close: () => pool.close(),
  }
}

/** A file that takes all the memory, or all the time, there is for one. */
function failed(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const isTooMuch = code === 'ERR_WORKER_OUT_OF_MEMORY' || (error instanceof Error && error.name === 'AbortError')
  if (!isTooMuch) throw error
  throw new DocumentRefused(
    'TOO_LARGE',
    'The file takes too much time or memory to be read.',
    'Bring its text without pictures, or its parts as documents of their own.',
  )
}
