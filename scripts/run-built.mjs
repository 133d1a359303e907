import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './prepare.mjs'

/** Runs a built program in the foreground, hands it the signals this process gets, and ends as it ends. */
export function runBuilt(program, env = {}, args = []) {
  const child = spawn(process.execPath, ['--enable-source-maps', join('dist', program), ...args], {
    cwd: ROOT,
    env: { ...env, ...process.env },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
