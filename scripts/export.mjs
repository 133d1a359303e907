/** `npm run export -- …`: the graph, or what is about one thing in it, as JSON or JSON-LD. */
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

requireNode()
await install()
await build()
runBuilt('server/export.js', {}, process.argv.slice(2))
