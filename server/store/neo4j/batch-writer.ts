import type { ManagedTransaction } from 'neo4j-driver'
import type { ApplyOptions } from '../../domain/graph-store.ts'

/** Rows in one statement: few round trips, and no message of many megabytes. */
const BATCH_SIZE = 5_000

/** Runs statements that take `$rows`, batch by batch, within one transaction. */
export interface BatchWriter {
  /** Returns the sum of what the statement returned as `written`. */
  write(statement: string, rows: Iterable<unknown>): Promise<number>
  /** The same for rows that are records of the bundle, one each: they count as progress. */
  writeRecords(statement: string, rows: Iterable<unknown>): Promise<number>
}

/** `total` is the number of records that will be written. */
export function batchWriter(transaction: ManagedTransaction, total: number, options: ApplyOptions): BatchWriter {
  let done = 0
  const write = async (
    statement: string,
    rows: Iterable<unknown>,
    afterBatch: (size: number) => void,
  ): Promise<number> => {
    let written = 0
    for (const batch of batchesOf(rows)) {
      const result = await transaction.run<{ written: number }>(statement, { rows: batch })
      written += result.records[0]?.get('written') ?? 0
      afterBatch(batch.length)
    }
    return written
  }
  return {
    write: (statement, rows) => write(statement, rows, () => undefined),
    writeRecords: (statement, rows) =>
      write(statement, rows, (size) => {
        done += size
        options.onProgress?.(done, total)
      }),
  }
}

function* batchesOf(rows: Iterable<unknown>): Generator<readonly unknown[]> {
  let batch: unknown[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length === BATCH_SIZE) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** The rows one by one, so that the JSON of a whole graph is never in memory at once. */
export function* rowsOf<Item, R>(items: Iterable<Item>, toRow: (item: Item) => R): Generator<R> {
  for (const item of items) yield toRow(item)
}
