import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import { StoreMisconfigured, StoreUnavailable } from '../../domain/store-errors.ts'

export type Values = Readonly<Record<string, string | number | null>>

/** The little of an embedded SQLite engine that the adapter uses; this file is the only one that knows which engine it is. */
export interface Database {
  /** All rows of a query. Statements are prepared once and kept. */
  all<Row>(sql: string, values?: Values): readonly Row[]
  run(sql: string, values?: Values): void
  /** Runs the work in one transaction; rolls back where it throws. `READ` sees one state of the file throughout. */
  transaction<Result>(mode: 'READ' | 'WRITE', work: () => Result): Result
  close(): void
}

/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT = 10_000

/** Opens the file, making it and its folder where there is none. Throws StoreMisconfigured where it cannot be used. */
export function openDatabase(file: string): Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const connection = connect(file)
    connection.pragma(`busy_timeout = ${String(BUSY_TIMEOUT)}`)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('foreign_keys = ON')
    return wrap(connection, file)
  } catch (error) {
    throw fault(error, file)
  }
}

/** The engine gives no code where it cannot open the file, and there is no other reason why it would fail here. */
function connect(file: string): Libsql.Database {
  try {
    return new Libsql(file)
  } catch (error) {
    const remedy = 'Check that DATA_DIR is a folder this user may write to.'
    throw new StoreMisconfigured(`The file ${file} cannot be opened.`, remedy, { cause: error })
  }
}

function wrap(connection: Libsql.Database, file: string): Database {
  const statements = new Map<string, Libsql.Statement>()
  const prepared = (sql: string): Libsql.Statement => {
    const statement = statements.get(sql) ?? connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const told = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw fault(error, file)
    }
  }
  return {
    // Rows have the columns that the named query selects; each query says which beside its text.
    all: <Row>(sql: string, values: Values = {}) => told(() => prepared(sql).all(values) as Row[]),
    run: (sql, values = {}) => {
      told(() => prepared(sql).run(values))
    },
    transaction: (mode, work) => {
      // Asked first, since the engine ends the whole process when a closed connection is asked for more.
      if (!connection.open) throw new StoreUnavailable(`The file ${file} was closed.`)
      told(() => connection.exec(mode === 'READ' ? 'BEGIN' : 'BEGIN IMMEDIATE'))
      try {
        const result = work()
        told(() => connection.exec('COMMIT'))
        return result
      } catch (error) {
        if (connection.open && connection.inTransaction) connection.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      connection.close()
    },
  }
}

/** What SQLite's result codes mean for whoever runs the server. Codes may carry a suffix: `SQLITE_IOERR_WRITE`. */
const MISCONFIGURED: readonly (readonly [code: string, problem: string, remedy: string])[] = [
  ['SQLITE_NOTADB', 'is not a database', 'Move it away, or point DATA_DIR elsewhere; the graph is then loaded anew.'],
  ['SQLITE_CORRUPT', 'is damaged', 'Move it away, or point DATA_DIR elsewhere; the graph is then loaded anew.'],
  ['SQLITE_CANTOPEN', 'cannot be opened', 'Check that DATA_DIR is a folder this user may write to.'],
  ['SQLITE_READONLY', 'cannot be written', 'Check that DATA_DIR is a folder this user may write to.'],
  ['SQLITE_PERM', 'cannot be written', 'Check that DATA_DIR is a folder this user may write to.'],
  ['SQLITE_FULL', 'has no room to grow', 'Free some space on the disk of DATA_DIR.'],
]
const UNAVAILABLE: readonly string[] = ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_IOERR', 'SQLITE_NOMEM']

function fault(error: unknown, file: string): unknown {
  const code = codeOf(error)
  const known = MISCONFIGURED.find(([prefix]) => code.startsWith(prefix))
  if (known !== undefined) return new StoreMisconfigured(`The file ${file} ${known[1]}.`, known[2], { cause: error })
  if (/^E(ACCES|EXIST|NOTDIR|PERM|ROFS|ISDIR)$/.test(code)) {
    const remedy = 'Check that DATA_DIR is a folder this user may write to.'
    return new StoreMisconfigured(`The folder of ${file} cannot be made.`, remedy, { cause: error })
  }
  if (UNAVAILABLE.some((prefix) => code.startsWith(prefix))) {
    return new StoreUnavailable(`The file ${file} cannot be used at the moment (${code}).`, { cause: error })
  }
  return error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
