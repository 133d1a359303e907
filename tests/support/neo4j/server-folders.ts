import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CACHE } from './neo4j-jars.ts'

const SERVERS = join(CACHE, 'servers')

/** A new folder for one temporary server, named after this process. Removes what processes that are gone left behind. */
export async function newServerFolder(): Promise<string> {
  await mkdir(SERVERS, { recursive: true })
  await removeStale()
  return mkdtemp(join(SERVERS, `${String(process.pid)}-`))
}

async function removeStale(): Promise<void> {
  for (const name of await readdir(SERVERS)) {
    const folder = join(SERVERS, name)
    if (isAlive(Number.parseInt(name, 10))) continue
    await killServerOf(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ends the process that the folder names, if it really is a server of that folder: a process id may have been given anew. */
async function killServerOf(folder: string): Promise<void> {
  const file = join(folder, 'pid')
  if (!existsSync(file)) return
  const pid = Number(await readFile(file, 'utf8'))
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  if (isAlive(pid) && stdout.includes(folder)) process.kill(pid, 'SIGKILL')
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
