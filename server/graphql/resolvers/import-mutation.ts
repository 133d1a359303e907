import type { MutationResolvers } from '../__generated__/resolver-types.ts'
import { DocumentRefused } from '../../ingest/refusal.ts'
import { distinct } from '../arguments.ts'
import { badInput, documentRefused } from '../errors.ts'
import { MOST_DECISIONS, MOST_REASON_LENGTH } from '../limits.ts'
import { requireWriter } from '../writers.ts'
import { decisionsIn, descriptionIn } from './decision-input.ts'

/** What changes documents that were brought in. What the desk refuses, mask-error.ts tells. */
export const ImportMutation = {
  importDocument: async (_, { input }, context) => {
    const by = requireWriter(context)
    const description = descriptionIn(input.description, 'input.description')
    const encodingField = input.text == null ? 'input.encoding' : fieldOf(input)
    const outcome = await context
      .imports()
      .bringIn(fileIn(input), description, by)
      .catch(refusing(input, encodingField))
    return {
      import: outcome.type === 'KNOWN_TEXT' ? null : outcome.import,
      known: outcome.type === 'KNOWN_IMPORT',
      sameText: outcome.type === 'KNOWN_TEXT' ? await context.graph.loader.get('EXPRESSION', outcome.expression) : null,
    }
  },
  importBundle: async (_, { input }, context) => {
    const by = requireWriter(context)
    const file = fileIn({ ...input, fileName: 'bundle.json' })
    const outcome = await context
      .imports()
      .bringInBundle(file, by)
      .catch(refusing(input, fieldOf(input)))
    return {
      import: outcome.type === 'NOTHING_NEW' ? null : outcome.import,
      known: outcome.type === 'KNOWN_IMPORT',
      added: outcome.type === 'KNOWN_IMPORT' ? null : outcome.plan.added,
      same: outcome.type === 'KNOWN_IMPORT' ? null : outcome.plan.same,
    }
  },
  decide: (_, { id, seen, decisions }, context) => {
    const by = requireWriter(context)
    distinct('decisions', decisions, MOST_DECISIONS)
    return context.imports().decide(id, seen, decisionsIn(decisions), by)
  },
  undo: (_, { id, seen }, context) => context.imports().undo(id, seen, requireWriter(context)),
  redo: (_, { id, seen }, context) => context.imports().redo(id, seen, requireWriter(context)),
  applyImport: async (_, { id, seen }, context) => {
    const applied = await context.imports().apply(id, seen, requireWriter(context))
    context.graph = context.readGraph()
    return applied
  },
  withdrawImport: async (_, { id, seen, reason }, context) => {
    const by = requireWriter(context)
    const words = reason.trim()
    if (words === '' || words.length > MOST_REASON_LENGTH)
      throw badInput('reason', `it has ${words.length} characters`, `Give 1 to ${MOST_REASON_LENGTH}.`)
    const withdrawn = await context.imports().withdraw(id, seen, words, by)
    context.graph = context.readGraph()
    return withdrawn
  },
} satisfies MutationResolvers

interface FileInput {
  readonly text?: string | null | undefined
  readonly file?: string | null | undefined
  readonly fileName?: string | null | undefined
  readonly encoding?: string | null | undefined
}

function fileIn({ text, file, fileName, encoding }: FileInput) {
  if (text != null && file != null) throw badInput('input.file', 'text is given too', 'Give one of the two.')
  if (text != null) return { bytes: Buffer.from(text, 'utf8'), name: fileName ?? '' }
  if (file == null) throw badInput('input.text', 'neither it nor file is given', 'Give one of the two.')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(file))
    throw badInput('input.file', 'it is not Base64', 'Encode the bytes of the file.')
  return { bytes: Buffer.from(file, 'base64'), name: fileName ?? 'file', encoding: encoding ?? undefined }
}

/** The field that the document or bundle stands in. */
function fieldOf({ text }: FileInput): string {
  return text == null ? 'input.file' : 'input.text'
}

/** What is refused of a document is told of the field it stands in; of a wrong encoding, where another can be named. */
function refusing(input: FileInput, encodingField: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof DocumentRefused)) throw error
    throw documentRefused(error, error.code === 'WRONG_ENCODING' ? encodingField : fieldOf(input))
  }
}
