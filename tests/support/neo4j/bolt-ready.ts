import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'

export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const PATIENCE = 180_000
const PAUSE = 200

/**
 * Resolves when a query over Bolt is answered. Rejects where the password is wrong, after three minutes, or with what
 * `diedOf` returns as soon as that is not null.
 */
export async function boltReady({ uri, user, password }: Neo4jAddress, diedOf: () => string | null): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  })
  try {
    const start = performance.now()
    for (;;) {
      const error = await failure(() => driver.executeQuery('RETURN 1'))
      if (error === null) return
      const cause = diedOf()
      if (cause !== null) throw new Error(`Neo4j ended before it was ready:\n${cause}`)
      if (isSecurity(error) || performance.now() - start > PATIENCE) throw error
      await delay(PAUSE)
    }
  } finally {
    await driver.close()
  }
}

async function failure(work: () => Promise<unknown>): Promise<Error | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isSecurity(error: Error): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.')
}
