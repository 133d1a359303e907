import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SUPERVISOR = fileURLToPath(new URL('supervise.mjs', import.meta.url))

export interface SupervisedProcess {
  /** The exit code once it has ended, null while it runs. */
  exitCode(): number | null
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>
  /** SIGKILL to the process itself. */
  kill(): Promise<void>
  /** What it wrote last, to explain a failure. */
  lastOutput(): string
}

/** Starts a command that cannot outlive this process. `directory` takes its output and its process id. */
export function startSupervised(
  directory: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): SupervisedProcess {
  const pidFile = join(directory, 'pid')
  const outputFile = join(directory, 'output.log')
  rmSync(pidFile, { force: true })
  const output = openSync(outputFile, 'a')
  // Its own process group: Ctrl+C reaches this process alone, which then ends the server in order.
  const child = spawn(process.execPath, [SUPERVISOR, pidFile, ...command], {
    stdio: ['pipe', output, output],
    detached: true,
    env: environment,
  })
  child.unref()
  const ended = once(child, 'exit')
  const waitForEnd = async (): Promise<void> => {
    child.ref()
    await ended
  }
  return {
    exitCode: () => child.exitCode,
    async stop() {
      child.stdin?.end()
      await waitForEnd()
    },
    async kill() {
      if (child.exitCode === null) process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL')
      await waitForEnd()
    },
    lastOutput: () => readFileSync(outputFile, 'utf8').slice(-2_000),
  }
}
