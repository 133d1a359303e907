import { parse } from 'csv-parse/sync'
import { type DocumentDescription, descriptionSchema } from './description.ts'

/** What a table tells of files, by the name in its column `file`. */
export type DescriptionTable = ReadonlyMap<string, DocumentDescription>

export class TableFault extends Error {
  override readonly name = 'TableFault'
}

/** Reads a table in CSV: a column `file`, and columns named as the fields of a description; of several issuers each after a semicolon. Throws TableFault with every fault. */
export function readDescriptionTable(csv: string): DescriptionTable {
  const rows = rowsOf(csv)
  const faults: string[] = []
  const table = new Map<string, DocumentDescription>()
  rows.forEach(({ file = '', ...cells }, index) => {
    const line = index + 2
    if (file === '') faults.push(`line ${line}, file: is missing`)
    if (table.has(file)) faults.push(`line ${line}, file: ${file} stands in the table twice`)
    const told = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
    const issuers = told['issuers']?.split(';').map((id) => id.trim())
    const parsed = descriptionSchema.safeParse({ ...told, ...(issuers === undefined ? {} : { issuers }) })
    if (parsed.success) table.set(file, parsed.data)
    for (const { path, message } of parsed.error?.issues ?? [])
      faults.push(`line ${line}, ${path.map(String).join('.') || 'columns'}: ${message}`)
  })
  if (faults.length > 0) throw new TableFault(faults.join('\n'))
  return table
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parse(csv, { columns: true, skip_empty_lines: true, trim: true, bom: true })
  } catch (error) {
    throw new TableFault(error instanceof Error ? error.message : String(error))
  }
}
