import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { NearProposition } from '../ingest/claims/nearest-propositions.ts'
import type { FindTask, NearestTask } from './find.worker.ts'
import type { OpenFinder } from './suggester.ts'
import type { Suggestions } from './text-finder.ts'
import { TooBusy } from './too-busy.ts'

/** Texts that may wait for the one under way. */
const MOST_WAITING = 100

/** Finds in a thread of its own, one text after another, so that whoever serves requests stays free to do so. */
export const openInThread: OpenFinder = (lexicon) => {
  const pool = new Piscina<FindTask | NearestTask, Suggestions | readonly NearProposition[]>({
    filename: fileURLToPath(new URL('find.worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: 1,
    maxQueue: MOST_WAITING,
    workerData: lexicon,
  })
  const run = async (task: FindTask | NearestTask, name: string) => {
    if (pool.queueSize >= MOST_WAITING) throw new TooBusy(`${MOST_WAITING} texts wait.`)
    return pool.run(task, { name })
  }
  // The name of the function says what it returns.
  return {
    find: (text, hints) => run({ text, hints }, 'default') as Promise<Suggestions>,
    nearest: (words, first) => run({ words, first }, 'nearest') as Promise<readonly NearProposition[]>,
    close: () => pool.close(),
  }
}
