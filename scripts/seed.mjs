/** `npm run seed`: applies the corpus to the store on purpose, with progress. */
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

requireNode()
await install()
await build()
runBuilt('server/seed.js')
