import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { KeptContribution } from '../graph-seed/build/extend-bundle.ts'
import type { StoreSettings } from './config/settings.ts'
import type { Checked, Composer, Published } from './desk/composition.ts'
import { type Answered, valueOf } from './process/across-threads.ts'

export type ComposeTask =
  | { readonly type: 'CHECK'; readonly proposed: readonly KeptContribution[] }
  | { readonly type: 'PUBLISH' | 'PUBLISH_NEW' }

/** How long the thread stays, with the corpus in its memory, after the last task: whoever applies one import may apply another. */
const IDLE_MILLISECONDS = 30_000

/** Composes in a thread of its own, one task after another: it takes seconds, in which others are to be answered. */
export function composeInThread(settings: StoreSettings): Composer & { close(): Promise<void> } {
  const pool = new Piscina<ComposeTask, Answered<unknown>>({
    filename: fileURLToPath(new URL('compose.worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MILLISECONDS,
    workerData: settings,
  })
  return {
    // The worker answers each task with what Composition does.
    check: async (proposed) => valueOf(await pool.run({ type: 'CHECK', proposed })) as Checked,
    publish: async () => valueOf(await pool.run({ type: 'PUBLISH' })) as Published,
    publishNew: async () => valueOf(await pool.run({ type: 'PUBLISH_NEW' })) as string,
    close: () => pool.close(),
  }
}
