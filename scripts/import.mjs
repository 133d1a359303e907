/** `npm run import -- FILE …`: brings documents in. */
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

requireNode()
await install()
await build()
runBuilt('server/import.js', {}, process.argv.slice(2))
