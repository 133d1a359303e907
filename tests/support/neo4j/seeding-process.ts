import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Neo4jAddress } from './bolt-ready.ts'

const CHILD = fileURLToPath(new URL('seed-child.ts', import.meta.url))

/** When to kill the seeding process: so long after it has told that it got so far. */
export interface Moment {
  readonly name: string
  /** Of the lines that seed-child.ts writes. */
  readonly reached: (line: string) => boolean
  readonly milliseconds: number
}

export const share =
  (least: number) =>
  (line: string): boolean => {
    const [word, done, total] = line.split(' ')
    return word === 'progress' && Number(done) >= least * Number(total)
  }

/** Applies the bundle of a file in a process of its own and ends that with SIGKILL at the moment. Returns its last line. */
export async function seedAndKill(
  { uri, user, password }: Neo4jAddress,
  file: string,
  moment: Moment,
): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, file, uri, user, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let last = ''
  for await (const line of createInterface({ input: child.stdout })) {
    last = line
    if (!moment.reached(line)) continue
    await delay(moment.milliseconds)
    child.kill('SIGKILL')
    break
  }
  await ended
  if (child.signalCode !== 'SIGKILL') throw new Error(`The seeding process ended by itself after "${last}".`)
  return last
}
