import { recordEdgeSchema } from '../model/edge.ts'
import { csvOrigin, parseCsv, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

/** One format, split by what the edges are about. */
const FILES = ['record-edges.csv', 'memberships.csv', 'instrument-edges.csv']
const REFERENCES_FOLDER = 'provisions/references'
const COLUMNS = [
  'type',
  'source',
  'target',
  'role',
  'date',
  'until',
  'basis',
  'citation',
  'locator',
  'verification',
  'note',
] as const

export async function readRecordEdges(intake: Intake): Promise<void> {
  for (const file of [...FILES, ...(await intake.filesIn(REFERENCES_FOLDER, '.csv'))]) await readFile(file, intake)
}

async function readFile(file: string, intake: Intake): Promise<void> {
  const text = await intake.text(file)
  if (text === null) return
  for (const { cells, line } of parseCsv(text, file, COLUMNS, intake.reportLoss)) {
    const { citation, locator, ...rest } = cells
    const cited = citation !== undefined || locator !== undefined
    const row = intake.record(recordEdgeSchema, {
      raw: withoutGaps({
        layer: 'RECORD',
        ...rest,
        id: recordEdgeId(cells.source ?? '', cells.type ?? '', cells.target ?? '', cells.role),
        citations: cited ? [withoutGaps({ source: citation, locator })] : [],
      }),
      origin: csvOrigin(file, line, { 'citations.0.source': 'citation', 'citations.0.locator': 'locator' }),
    })
    if (row !== null) intake.edges.push(row)
  }
}

export function recordEdgeId(source: string, type: string, target: string, role?: string): string {
  return [source, type, target, ...(role === undefined ? [] : [role])].join('|')
}
