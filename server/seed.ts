import { loadSettings } from './config/settings.ts'
import type { ChangeCount } from './domain/graph-store.ts'
import { builtGraph } from './process/bundle-file.ts'
import { openStore } from './open-store.ts'
import { BUNDLE_FILE } from './process/project-files.ts'
import { run } from './process/run.ts'
import { progressLine } from './process/progress-line.ts'

await run(async () => {
  const settings = loadSettings()
  const bundle = await (await builtGraph(BUNDLE_FILE)).read()
  const store = await openStore(settings.store)
  const place = settings.store.kind === 'sqlite' ? settings.store.directory : settings.store.uri
  process.stdout.write(`Applying the corpus to the ${settings.store.kind} store at ${place}\n`)
  const start = performance.now()
  try {
    const { revision, nodes, edges } = await store.apply(bundle, { onProgress: progressLine(process.stdout) })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    process.stdout.write(`nodes  ${summary(nodes)}\nedges  ${summary(edges)}\nRevision ${revision}, in ${seconds} s.\n`)
  } finally {
    await store.close()
  }
})

function summary({ added, changed, removed, unchanged }: ChangeCount): string {
  if (added + changed + removed === 0) return `nothing changed (${String(unchanged)})`
  return `${String(added)} added, ${String(changed)} changed, ${String(removed)} removed, ${String(unchanged)} unchanged`
}
