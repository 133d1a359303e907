import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { OnPage } from '../ingest/document/read-document.ts'
import { DocumentRefused } from '../ingest/refusal.ts'
import { TooBusy } from '../suggest/too-busy.ts'
import type { ReadBundleFile, ReadFile } from './bring-in.ts'
import type { PageRead, Read, ReadTask } from './read.worker.ts'

/** Files that may wait for the one that is read, and how long and with how much memory one may be read. */
const MOST_WAITING = 20
const MOST_MILLISECONDS = 60_000
const MOST_MEGABYTES = 1024

/** How long the thread stays after the last file: starting one takes longer than reading a short text. */
const IDLE_MILLISECONDS = 30_000

/**
 * Reads files in a thread of its own, one after another: reading a PDF of hundreds of pages takes seconds. `onPage` is told of
 * each page read.
 */
export function readInThread(onPage?: OnPage): {
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
  const run = async (task: Omit<ReadTask, 'pages'>): Promise<Read> => {
    if (pool.queueSize >= MOST_WAITING) throw new TooBusy(`${MOST_WAITING} files wait.`)
    const pages = onPage === undefined ? [] : [portFor(onPage)]
    const outcome = await pool
      .run({ ...task, pages: pages[0] }, { signal: AbortSignal.timeout(MOST_MILLISECONDS), transferList: pages })
      .catch(failed)
    if (!('refused' in outcome)) return outcome
    const { code, message, remedy, encoding } = outcome.refused
    throw new DocumentRefused(code, message, remedy, encoding === undefined ? {} : { encoding })
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

/** Where the thread tells of pages. The thread closes it, or it ends with the thread; that closes this side too. */
function portFor(onPage: OnPage): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', ({ done, total }: PageRead) => {
    onPage(done, total)
  })
  return port2
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
