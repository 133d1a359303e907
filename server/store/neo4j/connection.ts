import neo4j, { type Driver, type ManagedTransaction, resultTransformers, type Session } from 'neo4j-driver'
import { StoreMisconfigured, StoreUnavailable } from '../../domain/store-errors.ts'
import { migrate } from './migrations.ts'
import { storeFault } from './store-fault.ts'

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string | undefined
}

export type Parameters = Readonly<Record<string, unknown>>

/** Statements on one database. Every error is one of store-errors.ts where its code is foreseen. */
export interface Connection {
  /** Rows as the statement names its columns: `R` is the caller's word for them. */
  read<R extends object>(statement: string, parameters: Parameters): Promise<readonly R[]>
  /** One statement in a transaction of its own, with its rows. */
  write<R extends object>(statement: string, parameters: Parameters): Promise<readonly R[]>
  /** A transaction that the driver may run again after a passing fault, within seconds of its start. */
  transaction<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T>
  /** Forgets that the schema is in place, as after a server that came back empty. */
  forgetSchema(): void
  close(): Promise<void>
}

/** Milliseconds: short enough that an absent server is noticed within seconds, long enough for a slow network. */
const CONNECT_TIMEOUT = 2_000
const ACQUIRE_TIMEOUT = 4_000
const RETRY_TIME = 2_000
/** A connection idle for longer is tried before use. */
const LIVENESS_CHECK = 30_000
/** No read of the product takes this long; a stuck one is ended by the server. */
const READ_TIMEOUT = 30_000

/** Connects on first use, so that it never fails for an absent server. Throws StoreMisconfigured on an address that is none. */
export function connect(settings: Neo4jSettings): Connection {
  const driver = openDriver(settings)
  const target = settings.database === undefined ? {} : { database: settings.database }
  const openSession = (): Session =>
    driver.session({ ...target, bookmarkManager: driver.executeQueryBookmarkManager, defaultAccessMode: 'WRITE' })
  let schema: Promise<void> | null = null
  let closed = false

  const ready = (): Promise<void> => {
    // A driver that was closed before its first use would connect all the same.
    if (closed) return Promise.reject(new StoreUnavailable('The store is closed.'))
    schema ??= migrate(openSession).catch((error: unknown) => {
      schema = null
      throw error
    })
    return schema
  }

  const run = <R extends object>(statement: string, parameters: Parameters, routing: 'READ' | 'WRITE') =>
    guarded(async () => {
      await ready()
      return driver.executeQuery<readonly R[]>(statement, parameters, {
        ...target,
        routing,
        resultTransformer: resultTransformers.mapped({
          map: (record) => record.toObject() as R,
          collect: (rows) => rows,
        }),
        ...(routing === 'READ' ? { transactionConfig: { timeout: READ_TIMEOUT } } : {}),
      })
    })

  return {
    read: (statement, parameters) => run(statement, parameters, 'READ'),
    write: (statement, parameters) => run(statement, parameters, 'WRITE'),
    transaction: (work) =>
      guarded(async () => {
        await ready()
        const session = openSession()
        try {
          return await session.executeWrite(work)
        } finally {
          await session.close()
        }
      }),
    forgetSchema() {
      schema = null
    },
    close() {
      closed = true
      return driver.close()
    },
  }
}

function openDriver({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT,
      maxTransactionRetryTime: RETRY_TIME,
      connectionLivenessCheckTimeout: LIVENESS_CHECK,
      userAgent: 'arms-control-graph',
    })
  } catch (error) {
    throw new StoreMisconfigured(
      'NEO4J_URI is no address of a Neo4j server.',
      'Write it as bolt://host:7687, or neo4j://host:7687 for a cluster.',
      { cause: error },
    )
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw storeFault(error)
  }
}
