/** How a table is sorted: by which column, and whether the greatest comes first. */
export interface Sorting {
  readonly column: string
  readonly down: boolean
}

/** `date` sorts upwards, `-date` downwards. */
export function readSorting(text: string | undefined, columns: readonly string[]): Sorting | null {
  if (text === undefined) return null
  const down = text.startsWith('-')
  const column = down ? text.slice(1) : text
  return columns.includes(column) ? { column, down } : null
}

/** What a click on a column's head asks for: upwards first, then downwards, then as it was. */
export function nextSorting(now: Sorting | null, column: string): string | null {
  if (now?.column !== column) return column
  return now.down ? null : `-${column}`
}

/**
 * The rows by a value of theirs. Numbers go by size, words by the rules of the language, equals keep their order, and rows
 * without a value come last either way.
 */
export function sortBy<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number,
  down: boolean,
  language: string,
): readonly Row[] {
  const words = new Intl.Collator(language, { numeric: true })
  const sign = down ? -1 : 1
  // What a row is sorted by may be a sentence that takes long to make: it is made once.
  const valued = rows.map((row) => ({ row, value: value(row) }))
  const sorted = valued.sort(({ value: a }, { value: b }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)))
  })
  return sorted.map(({ row }) => row)
}

/** Whether every word that is looked for stands in one of the texts, whatever the case and the accents. */
export function holds(texts: readonly string[], sought: string): boolean {
  const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const text = plain(texts.join(' '))
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** How many rows come before those shown, by the address: whole pages, and never more than there are. */
export function placeIn(after: string | undefined, atOnce: number, total: number): number {
  const wanted = after !== undefined && /^\d{1,6}$/.test(after) ? Number(after) : 0
  return Math.floor(Math.min(wanted, Math.max(0, total - 1)) / atOnce) * atOnce
}
