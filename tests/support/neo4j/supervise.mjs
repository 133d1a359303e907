/**
 * node supervise.mjs PID_FILE COMMAND ARGUMENT…
 * Runs the command and ends it when this process's standard input closes. The system closes that pipe whatever ends the
 * parent, a SIGKILL included, so that a server never outlives whoever started it.
 */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const GRACE_MILLISECONDS = 15_000
const [pidFile, command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
if (child.pid !== undefined) writeFileSync(pidFile, String(child.pid))

process.stdin.resume()
process.stdin.on('close', () => {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS).unref()
})
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
