import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './prepare.mjs'

/** Runs a built program in the foreground, hands it the signals this process gets, and ends as it ends. */
export function runBuilt(program, env = {}) {
  const child = spawn(process.execPath, ['--enable-source-maps', join('dist', program)], {
    cwd: ROOT,
    env: { ...env, ...process.env },
    stdio: 'inherit',
  })
  // A terminal sends Ctrl+C to the child as well; passing it on again would count as a second one.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
}
