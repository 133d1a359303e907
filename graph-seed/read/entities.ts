import type { z } from 'zod'
import {
  bodySchema,
  eventSchema,
  type GraphNode,
  groupSchema,
  initiativeSchema,
  organizationSchema,
  personSchema,
  topicSchema,
} from '../model/node.ts'
import { instrumentSchema } from '../model/instrument.ts'
import { propositionSchema } from '../model/document.ts'
import { localizedSchema } from '../model/language.ts'
import { FULLY_NAMED } from './fully-named.ts'
import type { Intake } from './intake.ts'
import { listRecords, parseYaml } from './yaml-file.ts'

interface RecordFile {
  readonly file: string
  readonly kind: GraphNode['kind']
  readonly schema: z.ZodType<GraphNode>
  /** Fields that the build derives, so that nobody may write them. */
  readonly derived?: readonly string[]
}

const RECORD_FILES: readonly RecordFile[] = [
  { file: 'entities/groups.yaml', kind: 'GROUP', schema: groupSchema.extend(FULLY_NAMED) },
  { file: 'entities/organizations.yaml', kind: 'ORGANIZATION', schema: organizationSchema.extend(FULLY_NAMED) },
  { file: 'entities/bodies.yaml', kind: 'BODY', schema: bodySchema.extend(FULLY_NAMED) },
  { file: 'entities/persons.yaml', kind: 'PERSON', schema: personSchema.extend(FULLY_NAMED) },
  { file: 'entities/topics.yaml', kind: 'TOPIC', schema: topicSchema.extend(FULLY_NAMED) },
  { file: 'entities/initiatives.yaml', kind: 'INITIATIVE', schema: initiativeSchema.extend(FULLY_NAMED) },
  { file: 'entities/events.yaml', kind: 'EVENT', schema: eventSchema.extend(FULLY_NAMED) },
  {
    file: 'entities/instruments.yaml',
    kind: 'INSTRUMENT',
    schema: instrumentSchema.extend(FULLY_NAMED),
    derived: ['provisions'],
  },
  {
    file: 'propositions.yaml',
    kind: 'PROPOSITION',
    // The scripts of Chinese stand in for each other, so that one of them is enough.
    schema: propositionSchema.extend({ labels: localizedSchema.required({ 'zh-Hant': true, ru: true }) }),
    derived: ['assertions'],
  },
]

/** The files that hold a list of nodes of one kind. */
export async function readEntities(intake: Intake): Promise<void> {
  for (const { file, kind, schema, derived = [] } of RECORD_FILES) {
    const text = await intake.text(file)
    const yaml = text === null ? null : parseYaml(text, file, intake.reportLoss)
    if (yaml === null) continue
    for (const record of listRecords(yaml, intake.reportLoss)) {
      intake.refuse(record, ['kind', ...derived])
      intake.node(schema, { raw: { ...record.raw, kind }, origin: record.origin })
    }
  }
}
