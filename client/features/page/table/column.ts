import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly name: string
  /** What it is sorted by, and what the file holds. */
  readonly value: (row: Row) => string | number
  /** What the page shows, where that is more than the value. */
  readonly cell?: (row: Row) => ReactNode
  readonly narrow?: boolean
  /** What the row is about, in many words: it has room before the others have. */
  readonly main?: boolean
  /** Only in the file, since the page shows it in another way. */
  readonly fileOnly?: boolean
  /** Only on the page, since the file tells it in another way. */
  readonly pageOnly?: boolean
}
