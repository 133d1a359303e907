import { LANGUAGES, labelsSchema, localizedSchema } from '../model/language.ts'
import { stateSchema } from '../model/node.ts'
import { csvOrigin, parseCsv, type Row, splitList, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FILE = 'states.csv'
const COLUMNS = [
  'id',
  'iso2',
  'iso3',
  'wikidata',
  'name_en',
  'name_zh_hant',
  'name_zh_hans',
  'name_ru',
  'name_fr',
  'name_es',
  'name_ar',
  'formal_en',
  'aliases',
  'description_en',
  'description_zh_hant',
  'description_ru',
  'valid_from',
  'valid_to',
  'successors',
  'sources',
  'verification',
] as const
type Column = (typeof COLUMNS)[number]

const columnOf = (prefix: string, language: string): Column =>
  `${prefix}_${language.toLowerCase().replace('-', '_')}` as Column // one of the columns above

const COLUMN_OF_FIELD: Record<string, string> = {
  ...Object.fromEntries(LANGUAGES.map((language) => [`labels.${language}`, columnOf('name', language)])),
  ...Object.fromEntries(LANGUAGES.map((language) => [`description.${language}`, columnOf('description', language)])),
  description: 'description_en',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  citations: 'sources',
}

/** A state need not be described. */
const corpusStateSchema = stateSchema.extend({ labels: labelsSchema, description: localizedSchema.optional() })

export async function readStates(intake: Intake): Promise<void> {
  const text = await intake.text(FILE)
  if (text === null) return
  for (const row of parseCsv(text, FILE, COLUMNS, intake.reportLoss)) {
    intake.node(corpusStateSchema, { raw: stateFromRow(row), origin: csvOrigin(FILE, row.line, COLUMN_OF_FIELD) })
  }
}

function stateFromRow({ cells }: Row<Column>): Record<string, unknown> {
  return withoutGaps({
    kind: 'STATE',
    id: cells.id,
    labels: texts(cells, 'name'),
    aliases: aliases(cells),
    description: cells.description_en === undefined ? undefined : texts(cells, 'description'),
    externalIds: cells.wikidata ? [{ scheme: 'wikidata', value: cells.wikidata }] : [],
    citations: splitList(cells.sources).map((source) => ({ source })),
    verification: cells.verification,
    iso2: cells.iso2,
    iso3: cells.iso3,
    validFrom: cells.valid_from,
    validTo: cells.valid_to,
    successors: splitList(cells.successors),
  })
}

function texts(cells: Row<Column>['cells'], prefix: string): Record<string, unknown> {
  return withoutGaps(Object.fromEntries(LANGUAGES.map((language) => [language, cells[columnOf(prefix, language)]])))
}

/** The formal name, and `language=text` from the list of aliases. */
function aliases(cells: Row<Column>['cells']): readonly Record<string, unknown>[] {
  const listed = splitList(cells.aliases).map((part) => {
    const [language, ...text] = part.split('=')
    return { language: language?.trim(), text: text.join('=').trim() }
  })
  const formal = cells.formal_en !== undefined && cells.formal_en !== cells.name_en
  return formal ? [{ language: 'en', text: cells.formal_en }, ...listed] : listed
}
