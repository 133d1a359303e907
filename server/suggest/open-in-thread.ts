import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { FindTask } from './find.worker.ts'
import type { OpenFinder } from './suggester.ts'
import type { Suggestions } from './text-finder.ts'
import { TooBusy } from './too-busy.ts'

/** Texts that may wait for the one under way. */
const MOST_WAITING = 100

/** Finds in a thread of its own, one text after another, so that whoever serves requests stays free to do so. */
export const openInThread: OpenFinder = (lexicon) => {
  const pool = new Piscina<FindTask, Suggestions>({
    filename: fileURLToPath(new URL('find.worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: 1,
    maxQueue: MOST_WAITING,
    workerData: lexicon,
  })
  return {
    find: (text, hints) => {
      if (pool.queueSize >= MOST_WAITING) return Promise.reject(new TooBusy(`${MOST_WAITING} texts wait.`))
      return pool.run({ text, hints })
    },
    close: () => pool.close(),
  }
}
