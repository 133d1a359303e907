import { once } from 'node:events'
import { readFileSync, writeSync } from 'node:fs'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { StoreSettings } from '../../server/config/settings.ts'
import { Composition } from '../../server/desk/composition.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { BundleOutdated } from '../../server/domain/store-errors.ts'
import { openDesk, openStore } from '../../server/open-store.ts'
import { corpusGraph } from './corpus-graph.ts'

/**
 * A process of its own that composes the graph, for a test to end before it has looked whether that was outdated. Arguments: the
 * store's settings as JSON, the file of the corpus's bundle. Writes `composed`, waits for a line, gives the store the graph, writes
 * `applied` or `refused`, and waits until it is ended.
 */
const [settings = '', file = ''] = process.argv.slice(2)
const place = JSON.parse(settings) as StoreSettings // as the test wrote it
const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle
const [store, desk] = await Promise.all([openStore(place), openDesk(place)])
const forever = new Promise<never>(() => undefined)
const held: GraphStore = {
  snapshot: () => store.snapshot(),
  change: (change) => store.change(change),
  held: () => store.held(),
  check: () => store.check(),
  close: () => store.close(),
  apply: async (composed, options) => {
    writeSync(1, 'composed\n')
    await once(process.stdin, 'data')
    const outcome = await store.apply(composed, options).then(
      () => 'applied',
      (error: unknown) => {
        if (error instanceof BundleOutdated) return 'refused'
        throw error
      },
    )
    writeSync(1, `${outcome}\n`)
    return forever
  },
}
await new Composition({ seed: corpusGraph(bundle), store: held, desk }).publish()
