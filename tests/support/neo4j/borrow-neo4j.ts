import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from './bolt-ready.ts'
import { isAlive } from './server-folders.ts'

export interface BorrowedNeo4j extends Neo4jAddress {
  /** Removes every node and relationship; the schema stays. */
  clear(): Promise<void>
  /** Runs a statement as a person with Neo4j Browser would. Returns its rows. */
  run(statement: string, parameters?: Record<string, unknown>): Promise<readonly Record<string, unknown>[]>
  giveBack(): Promise<void>
}

/**
 * The server of this jest run (see global-setup.mjs), empty and for this test file alone: Neo4j Community has one
 * database, and jest runs files side by side.
 */
export async function borrowNeo4j(): Promise<BorrowedNeo4j> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env
  if (uri === undefined || user === undefined || password === undefined) {
    throw new Error('No Neo4j was started: run this file in the jest project "contract" or "integration".')
  }
  const lock = join(tmpdir(), `arms-control-borrowed-${encodeURIComponent(uri)}`)
  await takeLock(lock)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const run: BorrowedNeo4j['run'] = async (statement, parameters = {}) => {
    const { records } = await driver.executeQuery(statement, parameters)
    return records.map((record) => record.toObject())
  }
  const clear = async (): Promise<void> => {
    // A graph of some size does not fit into one transaction of a small server.
    const part = 'MATCH ()-[edge]->() WITH edge LIMIT 20000 DELETE edge RETURN count(*) AS removed'
    while (Number((await run(part))[0]?.['removed']) > 0);
    await run('MATCH (node) WHERE NOT node:SchemaMigration DETACH DELETE node')
    await run("CREATE (:GraphState {key: 'current'})")
  }
  await clear()
  return {
    uri,
    user,
    password,
    clear,
    run,
    async giveBack() {
      await driver.close()
      await rm(lock, { force: true })
    },
  }
}

/** The lock file holds the process id of the jest worker that has the server. */
async function takeLock(file: string): Promise<void> {
  while (!(await created(file))) {
    const owner = Number(await readFile(file, 'utf8').catch(() => ''))
    if (owner !== 0 && !isAlive(owner)) await rm(file, { force: true })
    await delay(100)
  }
}

async function created(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
