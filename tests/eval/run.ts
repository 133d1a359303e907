import { corpusBundle } from '../support/corpus-bundle.ts'
import { type Figures, percent, precision, recall, sum } from './figures.ts'
import { type Measured, measurer } from './finder.ts'
import { statementTexts } from './statement.ts'
import { CLAIMS, markedTexts, SETS } from './texts.ts'

/**
 * `npm run eval`: how well mentions and draft claims are found, as precision and recall against what people marked.
 * `npm run eval -- --differences` lists each difference too; further words keep only the texts whose names have one of them.
 */
const asked = process.argv.slice(2)
const showsDifferences = asked.includes('--differences')
const words = asked.filter((one) => !one.startsWith('--'))

const bundle = await corpusBundle()
const measure = measurer(bundle)
const sets = [
  { title: 'The shipped statement', texts: statementTexts(bundle) },
  ...(await Promise.all(
    [...SETS, ...CLAIMS].map(async (set) => ({
      title: `Invented texts, ${set}`,
      texts: await markedTexts(set),
    })),
  )),
]
for (const { title, texts } of sets) {
  const measured = texts
    .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
    .map(measure)
  if (measured.length === 0) continue
  const languages = [...new Set(measured.map(({ text }) => text.language.slice(0, 2)))]
  const totals = languages.map((language) => {
    const own = measured.filter(({ text }) => text.language.startsWith(language))
    return row(
      `all ${language}`,
      sum(own.map(({ mentions }) => mentions.figures)),
      sum(own.map(({ claims }) => claims.figures)),
    )
  })
  const rows = measured.map(({ text, mentions, claims }) => row(text.name, mentions.figures, claims.figures))
  process.stdout.write(`\n${title}\n\n`)
  process.stdout.write(
    `${table([['text', 'mentions', 'precision', 'recall', 'claims', 'precision', 'recall'], ...rows, ...totals])}\n`,
  )
  if (showsDifferences) for (const one of measured) process.stdout.write(`${differences(one)}\n`)
}

function row(name: string, mentions: Figures, claims: Figures): readonly string[] {
  const shares = (figures: Figures): readonly string[] =>
    figures.sought === 0
      ? ['–', '–', '–']
      : [String(figures.sought), percent(precision(figures)), percent(recall(figures))]
  return [name, ...shares(mentions), ...shares(claims)]
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((one) => one[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

function differences({ text, mentions, claims }: Measured): string {
  return [
    `\n${text.name}`,
    ...(text.mentions.length === 0 ? [] : mentions.differences).map(
      ({ what, start, exact, id }) => `  ${what}  ${start}  ${exact} = ${id}`,
    ),
    ...claims.differences.map(({ what, act, exact }) => `  ${what}  ${act}  ${exact}`),
  ].join('\n')
}
