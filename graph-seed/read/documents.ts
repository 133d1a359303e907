import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type NodeOf } from '../model/node.ts'
import { documentSchema, expressionSchema } from '../model/document.ts'
import { nullIfAbsent } from './absent.ts'
import { readAssertions } from './assertions.ts'
import { FULLY_NAMED } from './fully-named.ts'
import { type Origin, within } from './authored.ts'
import { ExpressionText } from './expression-text.ts'
import type { Intake } from './intake.ts'
import { readMentions } from './mentions.ts'
import { parseYaml, singleRecord } from './yaml-file.ts'

const DERIVED = ['kind', 'passages', 'assertions', 'propositions', 'entities']

const expressionEntrySchema = expressionSchema.omit({ kind: true, id: true, document: true, text: true }).extend({
  file: z.string().min(1),
  /** May be left out at first: the check of texts then says what it is. */
  sha256: z.string().default(''),
})
const documentEntrySchema = documentSchema.extend({
  ...FULLY_NAMED,
  expressions: z.array(expressionEntrySchema).default([]),
})
type ExpressionEntry = z.infer<typeof expressionEntrySchema>

/** Each folder below `documents/` is one document with its language versions, its assertions and what its texts name. */
export async function readDocuments(intake: Intake): Promise<void> {
  for (const folder of await foldersIn(join(intake.directory, 'documents'))) {
    const document = await readDocument(folder, intake)
    if (document === null) continue
    await readAssertions(folder, document, intake)
    await readMentions(folder, document, intake)
  }
}

async function foldersIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(nullIfAbsent)
  return (entries ?? []).flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
}

async function readDocument(folder: string, intake: Intake): Promise<NodeOf<'DOCUMENT'> | null> {
  const file = `documents/${folder}/document.yaml`
  const text = await intake.text(file)
  const yaml = text === null ? null : parseYaml(text, file, intake.reportLoss)
  const raw = yaml === null ? null : singleRecord(yaml, intake.reportLoss)
  if (raw === null) return null
  intake.refuse(raw, DERIVED)
  const record = intake.record(documentEntrySchema, {
    raw: { ...raw.raw, kind: 'DOCUMENT', passages: [], assertions: [], propositions: [], entities: [] },
    origin: raw.origin,
  })
  if (record === null) return null
  const { value, origin } = record
  if (value.id !== folder) {
    const message = `the document is ${value.id}, its folder ${folder}`
    intake.report({ file, line: origin.lineOf(['id']), message, remedy: 'give both one name' })
  }
  const node: NodeOf<'DOCUMENT'> = { ...value, expressions: value.expressions.map((entry) => idOf(value.id, entry)) }
  intake.nodes.push({ value: node, origin })
  for (const [index, entry] of value.expressions.entries()) {
    await readExpression(node.id, folder, entry, within(origin, ['expressions', index]), intake)
  }
  return node
}

async function readExpression(
  document: string,
  folder: string,
  entry: ExpressionEntry,
  origin: Origin,
  intake: Intake,
): Promise<void> {
  const { file: name, ...fields } = entry
  const file = `documents/${folder}/${name}`
  const faults = intake.faults.length
  const text = await intake.text(file)
  const id = idOf(document, entry)
  if (text === null || text === '') {
    if (intake.faults.length > faults) return
    const message = text === null ? `there is no file ${name}` : `the file ${name} is empty`
    intake.reportLoss({ file: origin.file, line: origin.lineOf(['file']), message, remedy: 'add the text' })
    return
  }
  intake.texts.set(id, new ExpressionText(file, text))
  intake.nodes.push({ value: { kind: 'EXPRESSION', id, document, text, ...fields }, origin })
}

function idOf(document: string, expression: ExpressionEntry): string {
  return `${document}:${expression.language.toLowerCase()}`
}
