import { provisionSchema } from '../model/instrument.ts'
import { FULLY_NAMED } from './fully-named.ts'
import { csvOrigin, parseCsv, type Row, splitList, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

const FOLDER = 'provisions'
const COLUMNS = [
  'id',
  'locator',
  'label_en',
  'label_zh_hant',
  'label_zh_hans',
  'label_ru',
  'summary_en',
  'summary_zh_hant',
  'summary_ru',
  'functions',
  'sources',
  'verification',
  'note',
] as const
type Column = (typeof COLUMNS)[number]

const COLUMN_OF_FIELD: Record<string, string> = {
  'labels.en': 'label_en',
  'labels.zh-Hant': 'label_zh_hant',
  'labels.zh-Hans': 'label_zh_hans',
  'labels.ru': 'label_ru',
  description: 'summary_en',
  'description.en': 'summary_en',
  'description.zh-Hant': 'summary_zh_hant',
  'description.ru': 'summary_ru',
  citations: 'sources',
  instrument: 'id',
}

/** Each file of the folder holds the articles of one instrument, in the order of its text; the file is named after it. */
export async function readProvisions(intake: Intake): Promise<void> {
  for (const file of await intake.filesIn(FOLDER, '.csv')) {
    const text = await intake.text(file)
    if (text === null) continue
    const instrument = file.slice(FOLDER.length + 1, -'.csv'.length)
    for (const row of parseCsv(text, file, COLUMNS, intake.reportLoss)) {
      intake.node(provisionSchema.extend(FULLY_NAMED), {
        raw: provision(row, instrument),
        origin: csvOrigin(file, row.line, COLUMN_OF_FIELD),
      })
    }
  }
}

function provision({ cells }: Row<Column>, instrument: string): Record<string, unknown> {
  return withoutGaps({
    kind: 'PROVISION',
    id: cells.id,
    instrument,
    locator: cells.locator,
    labels: withoutGaps({
      en: cells.label_en,
      'zh-Hant': cells.label_zh_hant,
      'zh-Hans': cells.label_zh_hans,
      ru: cells.label_ru,
    }),
    // Provisions have no names of their own: every label is this project's.
    ownLabels: ['en', 'zh-Hant', 'zh-Hans', 'ru'],
    description: withoutGaps({ en: cells.summary_en, 'zh-Hant': cells.summary_zh_hant, ru: cells.summary_ru }),
    functions: splitList(cells.functions),
    citations: splitList(cells.sources).map(citation),
    verification: cells.verification,
    note: cells.note,
  })
}

/** `source`, or `source@locator`. */
function citation(text: string): Record<string, unknown> {
  const [source, ...locator] = text.split('@')
  return withoutGaps({ source, locator: locator.length === 0 ? undefined : locator.join('@') })
}
