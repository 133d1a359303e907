import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { Origin } from './authored.ts'
import type { Report } from './fault.ts'

/** A row as its author wrote it: the cells that are not empty, by column. */
export interface Row<Column extends string> {
  readonly cells: Readonly<Partial<Record<Column, string>>>
  readonly line: number
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { readonly record: readonly string[]; readonly line: number }[]
}

interface Line {
  readonly record: readonly string[]
  readonly info: Info
}

/** The rows of a table that has exactly these columns, in any order. */
export function parseCsv<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  report: Report,
): readonly Row<Column>[] {
  const { header, rows } = parseTable(text, file, report)
  if (header.length === 0 || !checkHeader(header, file, columns, report)) return []
  const names = header as readonly Column[] // compared with the columns just now
  return rows.map(({ record, line }) => ({ cells: filledCells(names, record), line }))
}

/** Header and rows of a table whose columns are data. Every row has as many cells as the header. */
export function parseTable(text: string, file: string, report: Report): Table {
  const [header, ...rows] = parseLines(text, file, report)
  if (header === undefined) return { header: [], rows: [] }
  let next = header.info.lines + 1
  const whole = rows.flatMap(({ record, info }) => {
    const line = next
    next = info.lines + 1
    if (record.length === 1 && record[0] === '') return []
    if (record.length !== header.record.length) {
      const message = `${record.length} cells, but the header has ${header.record.length}`
      report({ file, line, message, remedy: 'quote cells that hold a comma, and leave no cell out' })
      return []
    }
    return [{ record, line }]
  })
  return { header: header.record, rows: whole }
}

function parseLines(text: string, file: string, report: Report): readonly Line[] {
  try {
    // With `info: true` the parser yields pairs of record and info, which its types do not say.
    return parse(text, { info: true, relax_column_count: true }) as unknown as readonly Line[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1
    report({ file, line, message: `CSV: ${error.message}`, remedy: 'correct the quotes' })
    return []
  }
}

function checkHeader(header: readonly string[], file: string, columns: readonly string[], report: Report): boolean {
  const unknown = header.filter((name) => !columns.includes(name))
  const missing = columns.filter((name) => !header.includes(name))
  const repeated = header.filter((name, index) => header.indexOf(name) !== index)
  const remedy = `the columns are ${columns.join(',')}`
  if (unknown.length > 0) report({ file, line: 1, message: `unknown column ${unknown.join(', ')}`, remedy })
  if (missing.length > 0) report({ file, line: 1, message: `missing column ${missing.join(', ')}`, remedy })
  if (repeated.length > 0) report({ file, line: 1, message: `repeated column ${repeated.join(', ')}`, remedy })
  return unknown.length + missing.length + repeated.length === 0
}

function filledCells<Column extends string>(
  names: readonly Column[],
  record: readonly string[],
): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {}
  names.forEach((name, index) => {
    const cell = record[index]?.trim()
    if (cell) cells[name] = cell
  })
  return cells
}

/** Every field of a row is at the row's line; `columns` says which column a field is read from. */
export function csvOrigin(file: string, line: number, columns: Readonly<Record<string, string>> = {}): Origin {
  return {
    file,
    line,
    lineOf: () => line,
    nameOf: (path) => {
      const name = path.map(String).join('.')
      return columns[name] ?? columns[String(path[0])] ?? name
    },
  }
}

/** The parts of a cell that holds a list. */
export function splitList(cell: string | undefined, separator: string | RegExp = ';'): readonly string[] {
  return (cell ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The whole number that a cell holds; the cell as it stands where it holds none, so that the fault can show it. */
export function wholeNumber(cell: string | undefined): number | string | undefined {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : cell
}

/** Without the fields that have no value: an empty cell says nothing. */
export function withoutGaps(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
