import { loadSettings } from './config/settings.ts'
import type { ChangeCount } from './domain/graph-store.ts'
import { builtGraph } from './process/bundle-file.ts'
import { Composition } from './desk/composition.ts'
import { openDesk, openStore } from './open-store.ts'
import { BUNDLE_FILE } from './process/project-files.ts'
import { run } from './process/run.ts'
import { progressLine } from './process/progress-line.ts'

await run(async () => {
  const settings = loadSettings()
  const graph = await builtGraph(BUNDLE_FILE)
  const [store, desk] = await Promise.all([openStore(settings.store), openDesk(settings.store)])
  const composition = new Composition({ seed: graph, store, desk })
  const place = settings.store.kind === 'sqlite' ? settings.store.directory : settings.store.uri
  process.stdout.write(`Applying the corpus to the ${settings.store.kind} store at ${place}\n`)
  const start = performance.now()
  try {
    const { revision, nodes, edges, leftOut } = await composition.publish({ onProgress: progressLine(process.stdout) })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`nodes  ${summary(nodes)}\nedges  ${summary(edges)}\nRevision ${revision}, in ${seconds} s.\n`)
    for (const { importId, faults } of leftOut) {
      const reasons = faults.map(({ message }) => `  ${message}\n`).join('')
      process.stderr.write(`Left out: the import ${importId}, which does not fit any more.\n${reasons}`)
    }
  } finally {
    await Promise.all([store.close(), desk.close()])
  }
})

function summary({ added, changed, removed, unchanged }: ChangeCount): string {
  if (added + changed + removed === 0) return `nothing changed (${String(unchanged)})`
  return `${String(added)} added, ${String(changed)} changed, ${String(removed)} removed, ${String(unchanged)} unchanged`
}
