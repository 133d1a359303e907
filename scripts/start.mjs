/** `npm start`: on a fresh clone with Node alone installs, builds, and serves; later only serves. */
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

requireNode()
await install()
await build()
runBuilt('server/main.js', { LOG_FORMAT: 'text' })
