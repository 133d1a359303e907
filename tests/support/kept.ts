import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const KEPT = join(PROJECT, '.cache', 'kept')

/**
 * The path of a file or folder that takes seconds to make: made once for all test files, and anew when a byte of the
 * project's files and folders that it comes from changed. Nobody may change what is there.
 */
export async function kept(
  name: string,
  sources: readonly string[],
  make: (path: string) => Promise<unknown>,
): Promise<string> {
  const state = `${name}-${await stateOf(sources)}`
  const path = join(KEPT, state)
  if (existsSync(path)) return path
  await mkdir(KEPT, { recursive: true })
  const outdated = (await readdir(KEPT)).filter((other) => other.startsWith(`${name}-`) && !other.startsWith(state))
  for (const other of outdated) await rm(join(KEPT, other), { recursive: true, force: true })
  // Under another name until it is whole: test files run side by side, and another may be first.
  const part = `${path}.${String(process.pid)}`
  await make(part)
  await rename(part, path).catch(async (error: unknown) => {
    if (!existsSync(path)) throw error
    await rm(part, { recursive: true, force: true })
  })
  return path
}

/** SHA-256 of the names and contents of all files. */
async function stateOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of await filesOf(join(PROJECT, source))) hash.update(`${file}\n`).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesOf(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}
