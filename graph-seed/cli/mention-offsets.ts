import Papa from 'papaparse'
import { parseTable } from '../read/csv-file.ts'
import type { ExpressionText } from '../read/expression-text.ts'
import { MENTION_COLUMNS } from '../read/mentions.ts'
import type { AnchorUpdate, Finding } from './anchor-offsets.ts'

/** Finds the words of every row of a mentions.csv in their passage, by their occurrence; `texts` are the document's, by language. */
export function updateMentions(csv: string, texts: ReadonlyMap<string, ExpressionText>): AnchorUpdate {
  const moved: Finding[] = []
  const unresolved: Finding[] = []
  const { header, rows } = parseTable(csv, 'mentions.csv', ({ line, message }) => unresolved.push({ line, message }))
  const missing = MENTION_COLUMNS.filter((column) => !header.includes(column))
  if (missing.length > 0) unresolved.push({ line: 1, message: `missing column ${missing.join(', ')}` })
  if (unresolved.length > 0) return { text: csv, moved, unresolved }
  const at = new Map(header.map((name, index) => [name, index]))
  const column = (name: (typeof MENTION_COLUMNS)[number]): number => at.get(name) ?? -1
  const written = rows.map(({ record, line }) => {
    const cell = (name: (typeof MENTION_COLUMNS)[number]): string => record[column(name)]?.trim() ?? ''
    const place = placeOf(texts.get(cell('language')), cell('passage'), cell('exact'), cell('occurrence'))
    if (place === null) {
      const message = `${cell('language')}: no occurrence ${cell('occurrence') || '1'} of "${cell('exact')}" in passage ${cell('passage')}`
      unresolved.push({ line, message })
      return record
    }
    if (cell('start') === place.start && cell('end') === place.end) return record
    moved.push({ line, message: `${cell('language')}: "${cell('exact')}" is now at ${place.start}–${place.end}` })
    return record.map((old, index) =>
      index === column('start') ? place.start : index === column('end') ? place.end : old,
    )
  })
  if (moved.length === 0) return { text: csv, moved, unresolved }
  return {
    text: `${Papa.unparse([[...header], ...written.map((row) => [...row])], { newline: '\n' })}\n`,
    moved,
    unresolved,
  }
}

function placeOf(
  text: ExpressionText | undefined,
  passage: string,
  exact: string,
  occurrence: string,
): { readonly start: string; readonly end: string } | null {
  const part = text?.part(Number(passage)) ?? null
  if (text === undefined || part === null || exact === '') return null
  const start = text.occurrences(exact, part)[Number(occurrence || '1') - 1]
  return start === undefined ? null : { start: String(start), end: String(start + Array.from(exact).length) }
}
