import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { boltReady } from './bolt-ready.ts'
import { freePort } from './free-port.ts'
import { CACHE, NEO4J_VERSION } from './neo4j-jars.ts'

/** What it takes to start a server: its home with a password, and the command for it with further options of Java. */
export interface ServerToStart {
  readonly prepare: (home: string, bolt: number) => Promise<string>
  readonly command: (home: string, options: readonly string[]) => Promise<readonly string[]>
}

/**
 * Java's archive of the classes that a server has loaded when it is ready, made once by a server that ends in order: with it a
 * start takes half of the computing. Null where this Java makes none; and it leaves aside an archive that another Java made.
 */
export async function classArchive({ prepare, command }: ServerToStart): Promise<string | null> {
  const archive = join(CACHE, `classes-${NEO4J_VERSION}.jsa`)
  if (existsSync(archive)) return archive
  const home = await mkdtemp(join(CACHE, 'classes-'))
  try {
    const bolt = await freePort()
    const password = await prepare(home, bolt)
    const made = join(home, 'classes.jsa')
    const [program = 'java', ...args] = await command(home, [`-XX:ArchiveClassesAtExit=${made}`])
    const server = spawn(program, args, { stdio: 'ignore' })
    const ended = once(server, 'exit')
    try {
      await boltReady({ uri: `bolt://127.0.0.1:${String(bolt)}`, user: 'neo4j', password }, () =>
        server.exitCode === null ? null : 'It could not be started for its classes.',
      )
    } finally {
      server.kill('SIGTERM')
      await ended
    }
    if (!existsSync(made)) return null
    await rename(made, archive)
    return archive
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
