import neo4j, { type Integer, type ManagedTransaction } from 'neo4j-driver'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import { END_WRITING, LOCK_STATE } from './apply-statements.ts'
import type { Connection } from './connection.ts'

/** What the store holds; null and 0 when nothing was ever applied. */
export interface Current {
  readonly generation: Integer | null
  readonly revision: string | null
  readonly form: string | null
  /** The version of the contributors that it was composed of. */
  readonly composedOf: number
  readonly basis: string | null
  /** As countsOf() in generation.ts writes them. */
  readonly counts: string | null
}

/**
 * Runs the work in a transaction that holds the lock of the store from its start to its commit. Who has the lock knows
 * that nobody is writing into the current generation, and says so for whoever died before saying it.
 */
export async function locked<T>(
  connection: Connection,
  work: (transaction: ManagedTransaction, current: Current) => Promise<T>,
): Promise<T> {
  return connection.transaction(async (transaction) => {
    const [row] = (await transaction.run<Columns>(LOCK_STATE)).records
    if (row === undefined) {
      connection.forgetSchema()
      throw new StoreUnavailable('The Neo4j database was emptied meanwhile; try again.')
    }
    const { writes, generation: number, ...held } = row.toObject()
    const generation = number === null ? null : neo4j.int(number)
    if (writes % 2 === 1) await connection.write(END_WRITING, { generation, seen: writes })
    return work(transaction, { ...held, generation })
  })
}

/** Waits for who is writing into the current generation, if anybody is, and lets readers go on. */
export async function settled(connection: Connection): Promise<void> {
  await locked(connection, () => Promise.resolve())
}

/** The driver takes no interface for columns. */
type Columns = {
  readonly generation: number | null
  readonly revision: string | null
  readonly form: string | null
  readonly composedOf: number
  readonly basis: string | null
  readonly counts: string | null
  readonly writes: number
}
