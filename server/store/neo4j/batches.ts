/** Rows of one statement and its transaction: few round trips, and little for the server to hold until the commit. */
export const BATCH_SIZE = 5_000

/** What one row counts for in its batch: 1, or as many as it stands for. */
type Weight<Row> = (row: Row) => number

/** The rows in arrays of BATCH_SIZE; made one batch at a time, so that the JSON of a whole graph is never in memory at once. */
export function* batchesOf<Item, Row>(
  items: Iterable<Item>,
  toRows: (item: Item) => readonly Row[],
  weightOf: Weight<Row> = () => 1,
): Generator<Row[]> {
  let batch: Row[] = []
  let weight = 0
  for (const item of items) {
    for (const row of toRows(item)) {
      batch.push(row)
      weight += weightOf(row)
    }
    if (weight >= BATCH_SIZE) {
      yield batch
      batch = []
      weight = 0
    }
  }
  if (batch.length > 0) yield batch
}
