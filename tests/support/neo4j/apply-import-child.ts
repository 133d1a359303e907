import { readFileSync, writeSync } from 'node:fs'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { Composition } from '../../../server/desk/composition.ts'
import { ImportDesk } from '../../../server/desk/import-desk.ts'
import { readBundleHere, readHere } from '../../../server/desk/read-file.ts'
import { openNeo4jDesk } from '../../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { openHere, Suggester } from '../../../server/suggest/suggester.ts'
import { corpusGraph } from '../corpus-graph.ts'

/** A process of its own that applies an import, for a test to end in the middle. Writes `begun`, and `applied` when it is through. */
const [file = '', uri = '', user = '', password = '', id = ''] = process.argv.slice(2)
const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle // as the test wrote it
const [store, desk] = await Promise.all([
  openNeo4jStore({ uri, user, password }),
  openNeo4jDesk({ uri, user, password }),
])
const composer = new Composition({ seed: corpusGraph(bundle), store, desk })
const imports = new ImportDesk({
  desk,
  store,
  suggester: new Suggester(openHere),
  composer,
  read: readHere,
  readBundle: readBundleHere,
})
const entry = await imports.find(id)
writeSync(1, 'begun\n')
await imports.apply(id, entry?.review.seen ?? 0, 'ben')
writeSync(1, 'applied\n')
await Promise.all([store.close(), desk.close()])
