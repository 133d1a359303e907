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
  const graph = await builtGraph(BUNDLE_FILE)
  let bundle: ReturnType<typeof graph.read> | null = null
  return new Composition({ seed: { ...graph, read: () => (bundle ??= graph.read()) }, store, desk })
}

/** Runs in a thread of its own. */
export default async function compose(task: ComposeTask): Promise<Answered<unknown>> {
  return answered(async () => {
    composition ??= open()
    const opened = await composition
    switch (task.type) {
      case 'CHECK':
        return opened.check(task.proposed)
      case 'PUBLISH':
        return opened.publish()
      case 'PUBLISH_NEW':
        return opened.publishNew()
    }
  })
}
