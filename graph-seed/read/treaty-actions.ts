import { treatyActionSchema } from '../model/instrument.ts'
import { csvOrigin, parseCsv, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'treaty-actions.csv'
const COLUMNS = ['instrument', 'state', 'act', 'date', 'source', 'source_as_of', 'verification', 'note'] as const

export async function readTreatyActions(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  const ids = new Map<string, number>()
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const { source_as_of: sourceAsOf, ...rest } = cells
    const base = [cells.instrument, cells.state, idPart(cells.act), idPart(cells.date), cells.source].join(':')
    const repetition = (ids.get(base) ?? 0) + 1
    ids.set(base, repetition)
    // A source may tell of two acts of one kind on one day, such as two declarations.
    const id = repetition === 1 ? base : `${base}:${String(repetition)}`
    intake.node(treatyActionSchema, {
      raw: withoutGaps({ kind: 'TREATY_ACTION', ...rest, sourceAsOf, id }),
      origin: csvOrigin(FILE, line, { sourceAsOf: 'source_as_of' }),
    })
  }
}

/** A date or an act as it may stand in an id: `2022~` gives `2022`, `RATIFICATION_REVOKED` `ratification-revoked`. */
function idPart(text = ''): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
