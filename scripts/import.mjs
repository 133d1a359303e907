/** `npm run import -- FILE …`: reads a document and shows what it names and claims. FILE comes first, as seen from where npm was called. */
import { resolve } from 'node:path'
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

requireNode()
await install()
await build()
const [file, ...rest] = process.argv.slice(2)
const isPath = file !== undefined && !file.startsWith('-')
const first = isPath ? [resolve(process.env.INIT_CWD ?? process.cwd(), file)] : file === undefined ? [] : [file]
runBuilt('server/import.js', {}, [...first, ...rest])
