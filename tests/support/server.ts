import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { kept } from './kept.ts'

type Environment = Readonly<Record<string, string>>

export interface RunningServer {
  readonly url: string
  /** Everything the process wrote so far, line by line. */
  readonly lines: readonly string[]
  /** Sends SIGTERM; resolves to the exit code when the process has ended. */
  readonly stop: () => Promise<number | null>
  /** Ends the process as a crash would. */
  readonly kill: () => Promise<void>
}

export interface EndedProgram {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A new folder for a store; `remove` deletes it. */
export async function temporaryDirectory(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'arms-control-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** A new folder in which a server on SQLite finds the corpus loaded, as after an earlier start. */
export async function seededDirectory(): ReturnType<typeof temporaryDirectory> {
  const [directory, seeded] = await Promise.all([
    temporaryDirectory(),
    kept('seeded-data', ['dist/server', 'dist/graph-seed', 'dist/bundle.json', 'package-lock.json'], async (path) => {
      await mkdir(path)
      const { code, stderr } = await runToEnd('server/seed.js', { DATA_DIR: path })
      if (code !== 0) throw new Error(`The corpus could not be loaded:\n${stderr}`)
    }),
  ])
  await cp(seeded, directory.path, { recursive: true })
  return directory
}

/** Starts the built server as a user would, on a free port, and resolves when it serves. Rejects with its output where it ends before. */
export async function startServer(environment: Environment): Promise<RunningServer> {
  const child = start('server/main.js', { PORT: '0', RATE_LIMIT_PER_MINUTE: '0', ...environment })
  const lines: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    forEachLine(child, (line) => {
      lines.push(line)
      const found = /"url":"([^"]+)"/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.on('close', () => {
      reject(new Error(`The server ended before it served:\n${lines.join('\n')}`))
    })
  })
  return {
    url,
    lines,
    stop: () => end(child, 'SIGTERM'),
    kill: async () => {
      await end(child, 'SIGKILL')
    },
  }
}

/** Runs a built program until it ends by itself. */
export async function runToEnd(
  program: 'server/main.js' | 'server/seed.js' | 'server/import.js' | 'server/export.js',
  environment: Environment,
  args: readonly string[] = [],
): Promise<EndedProgram> {
  const child = start(program, environment, args)
  const stdout: string[] = []
  const stderr: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => stdout.push(text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  await once(child, 'close')
  return { code: child.exitCode, stdout: stdout.join(''), stderr: stderr.join('') }
}

/** Only what is given here reaches the process: settings of whoever runs the tests do not. */
function start(program: string, environment: Environment, args: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, ['--enable-source-maps', join('dist', program), ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function forEachLine(child: ChildProcess, use: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', use)
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal)
    await once(child, 'exit')
  }
  return child.exitCode
}
