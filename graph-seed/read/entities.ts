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
  { file: 'entities/groups.yaml', kind: 'GROUP', schema: groupSchema },
  { file: 'entities/organizations.yaml', kind: 'ORGANIZATION', schema: organizationSchema },
  { file: 'entities/bodies.yaml', kind: 'BODY', schema: bodySchema },
  { file: 'entities/persons.yaml', kind: 'PERSON', schema: personSchema },
  { file: 'entities/topics.yaml', kind: 'TOPIC', schema: topicSchema },
  { file: 'entities/initiatives.yaml', kind: 'INITIATIVE', schema: initiativeSchema },
  { file: 'entities/events.yaml', kind: 'EVENT', schema: eventSchema },
  { file: 'entities/instruments.yaml', kind: 'INSTRUMENT', schema: instrumentSchema, derived: ['provisions'] },
  { file: 'propositions.yaml', kind: 'PROPOSITION', schema: propositionSchema, derived: ['assertions'] },
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
