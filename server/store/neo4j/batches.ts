/** Rows of one statement and its transaction: few round trips, and little for the server to hold until the commit. */
export const BATCH_SIZE = 5_000

/** The rows in arrays of BATCH_SIZE; made one batch at a time, so that the JSON of a whole graph is never in memory at once. */
export function* batchesOf<Item, Row>(items: Iterable<Item>, toRows: (item: Item) => readonly Row[]): Generator<Row[]> {
  let batch: Row[] = []
  for (const item of items) {
    for (const row of toRows(item)) batch.push(row)
    if (batch.length >= BATCH_SIZE) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
