import { sourceSchema } from '../model/node.ts'
import { csvOrigin, parseCsv, splitList, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'sources.csv'
const COLUMNS = ['id', 'title', 'publisher', 'locator', 'date', 'classes', 'licence', 'reading_note'] as const

export async function readSources(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const { reading_note: readingNote, classes, ...rest } = cells
    intake.node(sourceSchema, {
      raw: withoutGaps({ kind: 'SOURCE', ...rest, classes: splitList(classes, /\s+/), readingNote }),
      origin: csvOrigin(FILE, line, { readingNote: 'reading_note' }),
    })
  }
}
