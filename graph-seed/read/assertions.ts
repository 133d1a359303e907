import { z } from 'zod'
import { LANGUAGES } from '../model/language.ts'
import { type NodeOf } from '../model/node.ts'
import { assertionSchema } from '../model/document.ts'
import { type Origin, within } from './authored.ts'
import type { Intake } from './intake.ts'
import { listRecords, parseYaml } from './yaml-file.ts'

/** Offsets may be left out at first: the check of quotes then says where the words are. */
const anchorEntrySchema = z.strictObject({
  exact: z.string().min(1),
  start: z.int().nonnegative().default(0),
  end: z.int().nonnegative().default(0),
})
const assertionEntrySchema = assertionSchema
  .omit({ kind: true, document: true, links: true, linkedFrom: true })
  .extend({
    id: assertionSchema.shape.id.optional(),
    passage: z.int().positive().optional(),
    date: assertionSchema.shape.date.optional(),
    anchors: z.partialRecord(z.enum(LANGUAGES), anchorEntrySchema).default({}),
  })
type AssertionEntry = z.infer<typeof assertionEntrySchema>

/** The assertions made in a document, and the words they stand on. */
export async function readAssertions(folder: string, document: NodeOf<'DOCUMENT'>, intake: Intake): Promise<void> {
  const file = `documents/${folder}/assertions.yaml`
  const text = await intake.text(file)
  const yaml = text === null ? null : parseYaml(text, file, intake.reportLoss)
  if (yaml === null) return
  const counts = new Map<string, number>()
  for (const raw of listRecords(yaml, intake.reportLoss)) {
    const record = intake.record(assertionEntrySchema, raw)
    const place = placeOf(document.id, raw.raw['passage'])
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    const derivedId = `${place}.${count}`
    if (record === null) intake.invalidIds.add(derivedId)
    else addAssertion(record.value, derivedId, document, record.origin, intake)
  }
}

/** The passage, or, in a document without text, the document as a whole. */
function placeOf(document: string, passage: unknown): string {
  return typeof passage === 'number' ? `${document}:p${passage}` : `${document}:a`
}

function addAssertion(
  entry: AssertionEntry,
  derivedId: string,
  document: NodeOf<'DOCUMENT'>,
  origin: Origin,
  intake: Intake,
): void {
  const { passage: number, anchors, id = derivedId, date = document.date, ...fields } = entry
  const passage = number === undefined ? undefined : `${document.id}:p${number}`
  const languages = LANGUAGES.filter((language) => anchors[language] !== undefined)
  intake.nodes.push({
    value: {
      kind: 'ASSERTION',
      id,
      document: document.id,
      ...(passage === undefined ? {} : { passage }),
      ...fields,
      date,
      anchors: languages.map((language) => `${id}:${language.toLowerCase()}`),
      links: [],
      linkedFrom: [],
    },
    origin,
  })
  for (const language of languages) {
    const anchor = anchors[language]
    if (anchor === undefined || passage === undefined) continue
    const expression = `${document.id}:${language.toLowerCase()}`
    intake.quotes.push({
      value: { assertion: id, passage, expression, language, ...anchor },
      origin: within(origin, ['anchors', language]),
    })
  }
}
