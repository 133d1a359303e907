import { readFileSync, writeSync } from 'node:fs'
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { Bundle } from '../../../graph-seed/model/bundle.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'

/**
 * A process that applies a small change and stops for good where the mark of it is set (docs/adr/0004-neo4j-small-changes.md): just
 * `before` its commit, or `after` it and before the mark is taken back. Writes `marked` then, and waits to be ended. The driver is
 * made to stop there by this file alone.
 */
const [file = '', uri = '', user = '', password = '', moment = ''] = process.argv.slice(2)
const forever = new Promise<never>(() => undefined)
const beside = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })

async function stopWhereMarked(): Promise<void> {
  const query = 'MATCH (revision:GraphRevision) RETURN coalesce(revision.writes, 0) % 2 = 1 AS marked'
  const { records } = await beside.executeQuery(query)
  if (!records.some((row) => row.get('marked') === true)) return
  writeSync(1, 'marked\n')
  await forever
}

function stopping(driver: Driver): Driver {
  const openSession = driver.session.bind(driver)
  driver.session = (config): Session => {
    const session = openSession(config)
    const write = session.executeWrite.bind(session)
    session.executeWrite = async <T>(work: (transaction: ManagedTransaction) => Promise<T> | T): Promise<T> => {
      const result = await write(async (transaction) => {
        const found = await work(transaction)
        if (moment === 'before') await stopWhereMarked()
        return found
      })
      if (moment === 'after') await stopWhereMarked()
      return result
    }
    return session
  }
  return driver
}

const openDriver = neo4j.driver
neo4j.driver = (...args) => stopping(openDriver(...args))
// As the test wrote it.
const bundle = JSON.parse(readFileSync(file, 'utf8')) as Bundle
const store = await openNeo4jStore({ uri, user, password })
await store.apply(bundle)
writeSync(1, 'applied\n')
process.exit(1)
