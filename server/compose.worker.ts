import { workerData } from 'node:worker_threads'
import type { StoreSettings } from './config/settings.ts'
import { Composition } from './desk/composition.ts'
import type { ComposeTask } from './compose-in-thread.ts'
import { openDesk, openStore } from './open-store.ts'
import { builtGraph } from './process/bundle-file.ts'
import { BUNDLE_FILE } from './process/project-files.ts'
import { type Answered, answered } from './process/across-threads.ts'

// The thread is given its settings by compose-in-thread.ts alone.
const settings = workerData as StoreSettings
let composition: Promise<Composition> | null = null

async function open(): Promise<Composition> {
  const [store, desk] = await Promise.all([openStore(settings), openDesk(settings)])
  let seed: ReturnType<Awaited<ReturnType<typeof builtGraph>>['read']> | null = null
  return new Composition({ seed: () => (seed ??= builtGraph(BUNDLE_FILE).then((graph) => graph.read())), store, desk })
}

/** Runs in a thread of its own. */
export default async function compose(task: ComposeTask): Promise<Answered<unknown>> {
  return answered(async () => {
    composition ??= open()
    const opened = await composition
    return task.type === 'PUBLISH' ? opened.publish() : opened.check(task.proposed)
  })
}
