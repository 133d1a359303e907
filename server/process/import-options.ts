import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { type DocumentDescription, descriptionSchema } from '../desk/description.ts'
import { asCalled } from '../config/called-from.ts'
import { codeOf, OperatorFault } from './operator-fault.ts'

const USAGE = 'Use: npm run import -- FILE … [--dry-run] [--accept settled] [--apply]; see docs/importing.md.'

/** What the command line of `npm run import` asks for. */
export interface ImportOptions {
  readonly files: readonly string[]
  /** Told of every file; its row in the table goes before. */
  readonly description: DocumentDescription
  readonly table: string | undefined
  readonly encoding: string | undefined
  readonly dryRun: boolean
  readonly json: boolean
  readonly acceptSettled: boolean
  readonly apply: boolean
  /** Whether none of the files is a version of a document that the graph has, however alike. */
  readonly another: boolean
  readonly by: string
}

/** Options of one value that tell a field of the description. */
const FIELDS = {
  id: 'id',
  'version-of': 'versionOf',
  title: 'title',
  date: 'date',
  symbol: 'symbol',
  language: 'language',
  fidelity: 'fidelity',
  category: 'category',
  medium: 'medium',
  publisher: 'publisher',
  'read-at': 'readAt',
  'read-in': 'readIn',
} as const

/** Throws OperatorFault with every fault there is. */
export function importOptions(args: readonly string[]): ImportOptions {
  const { positionals, values } = parsed(args)
  if (positionals.length === 0) throw new OperatorFault('Give at least one file to bring in.', USAGE)
  if (values.accept !== undefined && values.accept !== 'settled')
    throw new OperatorFault(`--accept=${values.accept} is not known.`, 'Only --accept settled is.')
  if (positionals.length > 1 && (values.id ?? values['version-of']) !== undefined)
    throw new OperatorFault('Several files cannot have one id.', 'Tell the ids in a table: --table.')
  const told = Object.entries(FIELDS).flatMap(([option, field]) => {
    const value = values[option as keyof typeof FIELDS]
    return value === undefined ? [] : [[field, value]]
  })
  const issuers = values.issuer === undefined ? {} : { issuers: values.issuer }
  const description = descriptionSchema.safeParse({ ...Object.fromEntries(told), ...issuers })
  if (!description.success) {
    const lines = description.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    throw new OperatorFault(lines.join('\n'), `\n${USAGE}`)
  }
  return {
    files: positionals.map(asCalled),
    description: description.data,
    table: values.table === undefined ? undefined : asCalled(values.table),
    encoding: values.encoding,
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    acceptSettled: values.accept === 'settled',
    apply: values.apply ?? false,
    another: values.another ?? false,
    by: values.by ?? userInfo().username,
  }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: text,
        'version-of': text,
        title: text,
        date: text,
        issuer: { type: 'string', multiple: true },
        symbol: text,
        language: text,
        fidelity: text,
        category: text,
        medium: text,
        publisher: text,
        'read-at': text,
        'read-in': text,
        encoding: text,
        table: text,
        accept: text,
        by: text,
        apply: flag,
        another: flag,
        json: flag,
        'dry-run': flag,
      },
    })
  } catch (error) {
    if (codeOf(error) === null) throw error
    throw new OperatorFault(error instanceof Error ? error.message : String(error), USAGE, { cause: error })
  }
}
