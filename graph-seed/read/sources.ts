import { sourceSchema } from '../model/source.ts'
import { csvOrigin, parseCsv, splitList, wholeNumber, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'sources.csv'
const COLUMNS = [
  'id',
  'title',
  'publisher',
  'locator',
  'date',
  'classes',
  'licence',
  'reading_note',
  'status_date',
  'records_min',
  'records_max',
  'sha256',
] as const

const COLUMN_OF_FIELD = {
  readingNote: 'reading_note',
  statusDate: 'status_date',
  'expectedRecords.least': 'records_min',
  'expectedRecords.most': 'records_max',
}

export async function readSources(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const { reading_note: readingNote, classes, status_date: statusDate, records_min, records_max, ...rest } = cells
    const expected = records_min !== undefined || records_max !== undefined
    intake.node(sourceSchema, {
      raw: withoutGaps({
        kind: 'SOURCE',
        ...rest,
        classes: splitList(classes, /\s+/),
        readingNote,
        statusDate,
        expectedRecords: expected ? { least: wholeNumber(records_min), most: wholeNumber(records_max) } : undefined,
      }),
      origin: csvOrigin(FILE, line, COLUMN_OF_FIELD),
    })
  }
}
