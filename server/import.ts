import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { checkMetadata } from './ingest/document/metadata.ts'
import { type IncomingDocument, readDocument, refuseTooLarge } from './ingest/document/read-document.ts'
import { propose } from './ingest/propose.ts'
import { DocumentRefused } from './ingest/refusal.ts'
import { report } from './ingest/report.ts'
import { builtGraph } from './process/bundle-file.ts'
import { codeOf, OperatorFault } from './process/operator-fault.ts'
import { BUNDLE_FILE } from './process/project-files.ts'
import { run } from './process/run.ts'

const USAGE = 'Use: npm run import -- FILE --dry-run [--json] [--language zh-Hant] [--title …]; see docs/importing.md.'

interface Values {
  title?: string
  date?: string
  issuer?: string[]
  symbol?: string
  language?: string
  fidelity?: string
  encoding?: string
  json?: boolean
  'dry-run'?: boolean
}

/** What is answered where a document would have to be applied. */
const NOT_APPLIED = 2

await run(async () => {
  const { file, values } = commandLine()
  if (values['dry-run'] !== true) {
    process.stderr.write(
      'Documents cannot be applied from the command line yet: only --dry-run works, which changes nothing.\n',
    )
    process.exit(NOT_APPLIED)
  }
  const bundle = await (await builtGraph(BUNDLE_FILE)).read()
  const ids = new Set(bundle.nodes.map(({ id }) => id))
  const { title, date, issuer, symbol, language, fidelity } = values
  const metadata = checkMetadata({ title, date, issuers: issuer, symbol, language, fidelity }, (id) => ids.has(id))
  if (!('issuers' in metadata)) {
    throw new OperatorFault(metadata.map(({ field, message }) => `${field}: ${message}`).join('\n'), `\n${USAGE}`)
  }
  const document = await read(file, values.encoding)
  process.stderr.write(`Looking for what ${String(document.passages.length)} passages name and claim …\n`)
  const proposal = propose(document, metadata, bundle)
  process.stdout.write(values.json === true ? `${JSON.stringify(proposal, null, 2)}\n` : report(proposal))
})

function commandLine(): { readonly file: string; readonly values: Values } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        date: { type: 'string' },
        issuer: { type: 'string', multiple: true },
        symbol: { type: 'string' },
        language: { type: 'string' },
        fidelity: { type: 'string' },
        encoding: { type: 'string' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    })
    const [file, second] = positionals
    if (file === undefined || second !== undefined) throw new OperatorFault('Give one file to bring in.', USAGE)
    return { file, values }
  } catch (error) {
    if (error instanceof OperatorFault || codeOf(error) === null) throw error
    throw new OperatorFault(error instanceof Error ? error.message : String(error), USAGE, { cause: error })
  }
}

async function read(file: string, encoding: string | undefined): Promise<IncomingDocument> {
  try {
    refuseTooLarge((await stat(file)).size)
    return await readDocument(await readFile(file), basename(file), { encoding, onPage })
  } catch (error) {
    if (error instanceof DocumentRefused) {
      throw new OperatorFault(`${error.code}: ${error.message}`, error.remedy, { cause: error })
    }
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      throw new OperatorFault(`The file ${file} cannot be read (${code}).`, 'Check its path.', { cause: error })
    }
    throw error
  }
}

/** Every so many pages a line. */
const PAGES = 20

function onPage(done: number, total: number): void {
  if (done % PAGES === 0 || (done === total && total > PAGES))
    process.stderr.write(`Read ${String(done)} of ${String(total)} pages\n`)
}
