/** `npm run import -- FILE …`: brings documents in. Paths are taken as seen from where npm was called. */
import { resolve } from 'node:path'
import { build, install, requireNode } from './prepare.mjs'
import { runBuilt } from './run-built.mjs'

/** Options that no value follows, and those whose value is a path. */
const FLAGS = ['--dry-run', '--apply', '--json']
const PATHS = ['--table']

requireNode()
await install()
await build()
const path = (argument) => resolve(process.env.INIT_CWD ?? process.cwd(), argument)
const args = process.argv.slice(2).map((argument, index, all) => {
  if (argument.startsWith('-')) return argument
  const before = all[index - 1]
  const isValue = before?.startsWith('--') && !before.includes('=') && !FLAGS.includes(before)
  return isValue && !PATHS.includes(before) ? argument : path(argument)
})
runBuilt('server/import.js', {}, args)
