import { z } from 'zod'
import { LANGUAGES } from '../model/language.ts'
import { mentionId, mentionSchema } from '../model/mention.ts'
import type { NodeOf } from '../model/node.ts'
import type { Authored } from './authored.ts'
import { csvOrigin, parseCsv, splitList, wholeNumber, withoutGaps } from './csv-file.ts'
import type { Intake } from './intake.ts'

export const MENTION_COLUMNS = [
  'passage',
  'language',
  'exact',
  'occurrence',
  'entity',
  'start',
  'end',
  'verification',
  'note',
] as const

/** Offsets may be left out at first. `occurrence` counts the same words in the same passage; passage 0 is the title. */
const mentionRowSchema = mentionSchema
  .pick({ exact: true, verification: true, note: true })
  .extend({
    passage: z.int().nonnegative(),
    language: z.enum(LANGUAGES),
    occurrence: z.int().positive().default(1),
    entities: z.array(mentionSchema.shape.entity).min(1),
    start: z.int().nonnegative().optional(),
    end: z.int().positive().optional(),
  })
  .strict()
type MentionRow = z.infer<typeof mentionRowSchema>

/** What the texts of a document name, one row for each place, as a person read it. */
export async function readMentions(folder: string, document: NodeOf<'DOCUMENT'>, intake: Intake): Promise<void> {
  const file = `documents/${folder}/mentions.csv`
  const text = await intake.text(file)
  if (text === null) return
  const namedAt = new Map<string, number>()
  for (const { cells, line } of parseCsv(text, file, MENTION_COLUMNS, intake.reportLoss)) {
    const { passage, occurrence, start, end, entity, ...rest } = cells
    const row = intake.record(mentionRowSchema, {
      raw: withoutGaps({
        ...rest,
        passage: wholeNumber(passage),
        occurrence: wholeNumber(occurrence),
        start: wholeNumber(start),
        end: wholeNumber(end),
        entities: splitList(entity),
      }),
      origin: csvOrigin(file, line, { entities: 'entity' }),
    })
    if (row !== null) addMentions(row, document, namedAt, intake)
  }
}

function addMentions(
  { value, origin }: Authored<MentionRow>,
  document: NodeOf<'DOCUMENT'>,
  namedAt: Map<string, number>,
  intake: Intake,
): void {
  const { passage, entities, occurrence, start, end, ...rest } = value
  const { file, line } = origin
  if (start === undefined || end === undefined) {
    const message = `the place of occurrence ${occurrence} of "${value.exact}" is not written yet`
    intake.report({ file, line, message, remedy: 'npm run corpus:anchors' })
    return
  }
  const expression = `${document.id}:${value.language.toLowerCase()}`
  for (const entity of entities) {
    const place = `${expression} ${start} ${end}`
    const ordinal = (namedAt.get(place) ?? 0) + 1
    namedAt.set(place, ordinal)
    intake.nodes.push({
      value: {
        kind: 'MENTION',
        id: mentionId(expression, start, end, ordinal),
        document: document.id,
        expression,
        ...(passage === 0 ? {} : { passage: `${document.id}:p${passage}` }),
        entity,
        ...rest,
        start,
        end,
      },
      origin,
    })
  }
}
