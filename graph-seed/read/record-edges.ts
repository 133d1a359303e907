import { recordEdgeSchema } from '../model/edge.ts'
import { csvOrigin, parseCsv, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'record-edges.csv'
const COLUMNS = [
  'type',
  'source',
  'target',
  'role',
  'date',
  'basis',
  'citation',
  'locator',
  'verification',
  'note',
] as const

export async function readRecordEdges(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const { citation, locator, ...rest } = cells
    const cited = citation !== undefined || locator !== undefined
    const row = intake.record(recordEdgeSchema, {
      raw: withoutGaps({
        layer: 'RECORD',
        ...rest,
        id: recordEdgeId(cells.source ?? '', cells.type ?? '', cells.target ?? '', cells.role),
        citations: cited ? [withoutGaps({ source: citation, locator })] : [],
      }),
      origin: csvOrigin(FILE, line, { 'citations.0.source': 'citation', 'citations.0.locator': 'locator' }),
    })
    if (row !== null) intake.edges.push(row)
  }
}

export function recordEdgeId(source: string, type: string, target: string, role?: string): string {
  return [source, type, target, ...(role === undefined ? [] : [role])].join('|')
}
