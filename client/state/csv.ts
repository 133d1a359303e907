/** A table as it is written to a file: the first column holds ids, the last one sources. */
export interface Sheet {
  /** What the file says and as of when, such as `bwc-members` and `2001-07-25`. */
  readonly name: string
  readonly asOf: string | null
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** With a byte order mark, since spreadsheets otherwise take Chinese and Russian for something else. */
export function csvOf({ header, rows }: Sheet): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A cell that a spreadsheet would run as a formula is kept as text, with an apostrophe before it. */
function cellOf(cell: string | number): string {
  const text = String(cell)
  const isFormula = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text)
  if (!isFormula && !/[",\r\n]|^\s|\s$|^\uFEFF/.test(text)) return text
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`
}

export function fileNameOf({ name, asOf }: Pick<Sheet, 'name' | 'asOf'>): string {
  const plain = name.replaceAll(/[^A-Za-z0-9.-]+/g, '-')
  return asOf === null ? `${plain}.csv` : `${plain}-as-of-${asOf}.csv`
}
