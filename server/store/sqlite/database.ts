import Libsql from 'libsql'
import type { z } from 'zod'
import { StoreUnavailable } from '../../domain/store-errors.ts'
import { fileFault } from './file-fault.ts'

export type Values = Readonly<Record<string, string | number | null>>

/** A query and what each of its rows looks like; rows are checked against it. */
export interface Query<Row> {
  readonly sql: string
  readonly row: z.ZodType<Row>
}

/**
 * One connection to a file, synchronous: the little of an embedded SQLite engine that the adapter uses. This file is
 * the only one that knows which engine it is. Every method throws a store error where the file cannot be used.
 */
export class Database {
  readonly #connection: Libsql.Database
  readonly #file: string
  readonly #ifDamaged: string | undefined
  readonly #statements = new Map<string, Libsql.Statement>()
  #closed = false

  /**
   * `patience` is how long a statement waits for another process, blocking this one, in milliseconds; `ifDamaged` what
   * to do about a damaged file that cannot be made again.
   */
  constructor(file: string, patience: number, ifDamaged?: string) {
    this.#file = file
    this.#ifDamaged = ifDamaged
    try {
      this.#connection = new Libsql(file)
      this.#connection.pragma(`busy_timeout = ${patience}`)
    } catch (error) {
      throw fileFault(error, file, ifDamaged)
    }
  }

  /** All rows of a query. Its statement is prepared once and kept. */
  all<Row>({ sql, row }: Query<Row>, values: Values = {}): readonly Row[] {
    return this.#told(() => this.#prepared(sql).all(values)).map((found) => row.parse(found))
  }

  run(sql: string, values: Values = {}): void {
    this.#told(() => this.#prepared(sql).run(values))
  }

  /** Runs statements that are needed once and have no parameters, separated by semicolons. */
  execute(sql: string): void {
    this.#told(() => this.#connection.exec(sql))
  }

  /** Runs the work in one transaction, which sees one state of the file throughout; undone where it throws. */
  transaction<Result>(mode: 'READ' | 'WRITE', work: () => Result): Result {
    this.execute(mode === 'READ' ? 'BEGIN' : 'BEGIN IMMEDIATE')
    try {
      const result = work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      this.rollBack()
      throw error
    }
  }

  /** Undoes the open transaction, if any: SQLite itself ends one after some faults, such as a full disk. */
  rollBack(): void {
    if (!this.#closed && this.#connection.inTransaction) this.execute('ROLLBACK')
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#statements.clear()
    this.#connection.close()
  }

  #prepared(sql: string): Libsql.Statement {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #told<Result>(work: () => Result): Result {
    if (this.#closed) throw new StoreUnavailable('The store is closed.')
    try {
      return work()
    } catch (error) {
      throw fileFault(error, this.#file, this.#ifDamaged)
    }
  }
}
