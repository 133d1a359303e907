import { readFile } from 'node:fs/promises'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'

/** A process that applies a bundle and tells each step on a line of its own; made to be killed: see seeding-process.ts. */
const [file, uri, user, password] = process.argv.slice(2)
if (file === undefined || uri === undefined || user === undefined || password === undefined)
  throw new Error('Four arguments.')
// The test that writes the file made it with bundleOf, which validates.
const bundle = JSON.parse(await readFile(file, 'utf8')) as Bundle
const store = await openNeo4jStore({ uri, user, password })
process.stdout.write('opened\n')
await store.apply(bundle, {
  onProgress: (done, total) => process.stdout.write(`progress ${String(done)} ${String(total)}\n`),
})
process.stdout.write('applied\n')
await store.close()
