import { authoredLinkSchema } from '../model/document.ts'
import { csvOrigin, parseCsv, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'assertion-links.csv'
const COLUMNS = ['type', 'source', 'target', 'citation', 'locator', 'verification', 'note'] as const

/** How assertions answer one another: from the later to the earlier, one row for each citation. */
export async function readAssertionLinks(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  for (const { cells, line } of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    const { citation, locator, ...rest } = cells
    const cited = citation !== undefined || locator !== undefined
    const link = intake.record(authoredLinkSchema, {
      raw: withoutGaps({ ...rest, citations: cited ? [withoutGaps({ source: citation, locator })] : [] }),
      origin: csvOrigin(FILE, line, { 'citations.0.source': 'citation', 'citations.0.locator': 'locator' }),
    })
    if (link !== null) intake.links.push(link)
  }
}

/** What rows of one link have in common. */
export function linkKey(link: { readonly type: string; readonly source: string; readonly target: string }): string {
  return [link.source, link.type, link.target].join('|')
}
