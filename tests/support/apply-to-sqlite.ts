import { readFileSync, writeSync } from 'node:fs'
import { bundleSchema } from '../../graph-seed/model/bundle.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'

/**
 * A process of its own that applies a bundle, for a test to end in the middle. Arguments: the store's file, the
 * bundle's file. Writes a line for each report of progress, and `applied` when it is through.
 */
const [file = '', bundleFile = ''] = process.argv.slice(2)
const bundle = bundleSchema.parse(JSON.parse(readFileSync(bundleFile, 'utf8')))
const store = await openSqliteStore({ file })
// Written at once, so that whoever reads it knows how far the apply has come.
await store.apply(bundle, { onProgress: (done, total) => writeSync(1, `${Math.floor((100 * done) / total)}\n`) })
writeSync(1, 'applied\n')
await store.close()
