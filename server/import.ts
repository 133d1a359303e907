import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { loadSettings } from './config/settings.ts'
import { isJson } from './desk/bundle/read-bundle.ts'
import { planReport } from './desk/bundle/report.ts'
import { Composition } from './desk/composition.ts'
import type { Decision } from './desk/decision.ts'
import type { DocumentDescription } from './desk/description.ts'
import { type DescriptionTable, readDescriptionTable, TableFault } from './desk/description-table.ts'
import { DeskRefused } from './desk/desk-refused.ts'
import { type BundleIn, ImportDesk } from './desk/import-desk.ts'
import { suggestionName } from './desk/imported.ts'
import { readInThread } from './desk/read-in-thread.ts'
import type { ReviewedImport } from './desk/reviewed-import.ts'
import type { WeighedVersion } from './desk/versions.ts'
import { refuseTooLarge } from './ingest/limits.ts'
import { propose } from './ingest/propose.ts'
import { DocumentRefused } from './ingest/refusal.ts'
import { reasonsOf, report } from './ingest/report.ts'
import { openDesk, openStore } from './open-store.ts'
import { builtGraph } from './process/bundle-file.ts'
import { type ImportOptions, importOptions } from './process/import-options.ts'
import { codeOf, OperatorFault } from './process/operator-fault.ts'
import { BUNDLE_FILE } from './process/project-files.ts'
import { run } from './process/run.ts'
import { openHere, Suggester } from './suggest/suggester.ts'

/** Of a long file every so many pages are told in a line. Stands before what runs, which needs it. */
const PAGES = 20

/**
 * By how much of what is alive the heap may grow before it is collected. Left to V8, it is the more the faster a program
 * allocates: what a thousand documents leave behind came to several times what one of them needs. How large the heap may
 * become, for one long text, is as ever.
 */
const HEAP_GROWTH_PERCENT = 70
setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH_PERCENT)}`)

await run(async () => {
  const options = importOptions(process.argv.slice(2))
  const table = options.table === undefined ? new Map<string, DocumentDescription>() : await readTable(options.table)
  const isWhole = await (options.dryRun ? showProposals(options, table) : bringIn(options, table))
  if (!isWhole) process.exit(1)
})

/** Shows what would be found; changes nothing. Answers whether every file could be read. */
async function showProposals(options: ImportOptions, table: DescriptionTable): Promise<boolean> {
  const bundle = await (await builtGraph(BUNDLE_FILE)).read()
  const reader = readInThread(onPage)
  // Only a bundle is compared with what the store holds.
  let opened: ReturnType<typeof openImports> | null = null
  try {
    return await forEachFile(options, async (file, bytes) => {
      if (isJson(bytes, file)) {
        const plan = await (await (opened ??= openImports())).imports.previewBundle({ bytes, name: basename(file) })
        process.stdout.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : planReport(plan))
        return
      }
      const document = await reader.read({ bytes, name: basename(file), encoding: options.encoding })
      process.stderr.write(`Looking for what ${String(document.passages.length)} passages name and claim …\n`)
      const proposal = await propose(document, descriptionOf(file, options, table), bundle)
      process.stdout.write(options.json ? `${JSON.stringify(proposal, null, 2)}\n` : report(proposal))
    })
  } finally {
    await reader.close()
    await (await (opened as ReturnType<typeof openImports> | null))?.close()
  }
}

/** The desk over the store of the settings, which holds the graph from then on. */
async function openImports() {
  const settings = loadSettings()
  const graph = await builtGraph(BUNDLE_FILE)
  const [store, desk] = await Promise.all([openStore(settings.store), openDesk(settings.store)])
  const suggester = new Suggester(openHere)
  const composer = new Composition({ seed: graph, store, desk })
  const reader = readInThread(onPage)
  const imports = new ImportDesk({ desk, store, suggester, composer, ...reader })
  if ((await store.check()) === null) await composer.publish()
  const close = () => Promise.all([suggester.close(), reader.close(), store.close(), desk.close()])
  return { imports, close }
}

/** Brings every file in, one after another, and applies what was asked for. Answers whether all went well. */
async function bringIn(options: ImportOptions, table: DescriptionTable): Promise<boolean> {
  const { imports, close } = await openImports()
  try {
    const toApply: string[] = []
    const tell = (entry: ReviewedImport, isNew: boolean, place: string, file: string, what: string): void => {
      if (entry.withdrawn === null) toApply.push(entry.id)
      process.stdout.write(`${place}  ${isNew ? 'brought in' : 'known'}  ${entry.id}  ${what}  ${file}\n`)
    }
    const isWhole = await forEachFile(options, async (file, bytes, place) => {
      const given = { bytes, name: basename(file), encoding: options.encoding }
      if (isJson(bytes, file)) {
        const outcome = await imports.bringInBundle(given, options.by)
        if (outcome.type === 'NOTHING_NEW')
          process.stdout.write(`${place}  the graph has all ${String(outcome.plan.same)} records  ${file}\n`)
        else tell(outcome.import, outcome.type === 'NEW', place, file, toldOf(outcome))
        return
      }
      const description = descriptionOf(file, options, table)
      const outcome = await imports.bringIn(given, description, options.by)
      if (outcome.type === 'KNOWN_TEXT') {
        process.stdout.write(`${place}  the graph has this text: ${outcome.expression}  ${file}\n`)
        return
      }
      const isNew = outcome.type === 'NEW'
      const told = isNew ? outcome.import : await describeAnew(imports, outcome.import, description, options.by)
      const open = told.withdrawn === null ? await imports.undecidedVersions(told) : []
      const decisions = [
        ...(isNew && options.acceptSettled ? settledMentions(told) : []),
        ...(options.another ? otherThan(open) : []),
      ]
      const entry =
        decisions.length === 0 ? told : await imports.decide(told.id, told.review.seen, decisions, options.by)
      const found = `${String(entry.imported.mentions.length)} mentions, ${String(entry.imported.claims.length)} drafts`
      tell(entry, isNew, place, file, found)
      if (options.another || entry.withdrawn !== null) return
      for (const one of open) process.stdout.write(`     may be a version of ${one.document}: ${reasonsOf(one)}\n`)
      for (const { import: other, likeness } of await imports.similarImports(entry))
        process.stdout.write(`     like ${other.id}, not applied yet: likeness about ${likeness.toFixed(2)}\n`)
    })
    if (!options.apply || toApply.length === 0) return isWhole
    return (await apply(imports, toApply, options)) && isWhole
  } finally {
    await close()
  }
}

function toldOf(outcome: Exclude<BundleIn, { type: 'NOTHING_NEW' }>): string {
  if (outcome.type === 'KNOWN_IMPORT') return 'a bundle'
  const { added, same, leftOut } = outcome.plan
  return `${String(added)} records to add, ${String(same)} there already, ${String(leftOut.length)} left out`
}

/** What is told now of a text that was brought in before is decided on it, so that what was left out can be told later. */
async function describeAnew(
  imports: ImportDesk,
  entry: ReviewedImport,
  told: DocumentDescription,
  by: string,
): Promise<ReviewedImport> {
  const before = new Map<string, unknown>(Object.entries(entry.review.description))
  const changed = Object.entries(told).filter(([field, value]) => !isDeepStrictEqual(before.get(field), value))
  if (entry.withdrawn !== null || changed.length === 0) return entry
  const description: DocumentDescription = Object.fromEntries(changed)
  return imports.decide(entry.id, entry.review.seen, [{ type: 'DESCRIBE', description }], by)
}

/** Whoever gives the option says of every document that a text may be a version of that it is not. */
function otherThan(open: readonly WeighedVersion[]): readonly Decision[] {
  return open.map(({ document }) => ({ type: 'NOT_VERSION_OF', document }))
}

/** Whoever gives the option decides so on every mention for which one entity stands out. */
function settledMentions({ imported: { mentions } }: ReviewedImport): readonly Decision[] {
  const settled = mentions.flatMap(({ chosen }, index) => (chosen === null ? [] : [suggestionName('m', index)]))
  return settled.length === 0 ? [] : [{ type: 'ACCEPT', mentions: settled }]
}

async function apply(imports: ImportDesk, ids: readonly string[], { by, another }: ImportOptions): Promise<boolean> {
  process.stderr.write(`Applying ${String(ids.length)} …\n`)
  const { applied, refused, revision } = await imports.applyAll(ids, by, { another })
  for (const refusal of refused)
    process.stderr.write(`Not applied: ${refusal.faults[0]?.importId ?? ''}\n${faultLines(refusal)}\n`)
  const told = revision === null ? '' : ` The graph has revision ${revision}.`
  process.stdout.write(`Applied ${String(applied.length)} of ${String(ids.length)}.${told}\n`)
  return refused.length === 0
}

/** Does something with the bytes of each file. A file that is refused is told and passed over; answers whether none was. */
async function forEachFile(
  { files }: ImportOptions,
  use: (file: string, bytes: Uint8Array, place: string) => Promise<void>,
): Promise<boolean> {
  let isWhole = true
  for (const [index, file] of files.entries()) {
    try {
      refuseTooLarge((await stat(file)).size)
      await use(file, await readFile(file), `${String(index + 1)}/${String(files.length)}`)
    } catch (error) {
      process.stderr.write(`${file}: ${refusalOf(error)}\n`)
      isWhole = false
    }
  }
  return isWhole
}

/** What is wrong with the one file; anything else is thrown. */
function refusalOf(error: unknown): string {
  if (error instanceof DocumentRefused) return `${error.code}: ${error.message} ${error.remedy}`
  if (error instanceof DeskRefused) return error.faults.length > 0 ? `not taken\n${faultLines(error)}` : error.message
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return `it cannot be read (${code}). Check its path.`
  throw error
}

/** Every fault, a line each. */
function faultLines(refusal: DeskRefused): string {
  const { field, problem, remedy } = refusal
  const faults = refusal.faults.length > 0 ? refusal.faults : [{ record: null, field, problem, remedy }]
  return faults
    .map(({ record, field, problem, remedy }) => {
      const at = record === null ? field : `${record} ${field}`
      return `  ${at}: ${problem}. ${remedy}`
    })
    .join('\n')
}

function descriptionOf(file: string, { description }: ImportOptions, table: DescriptionTable): DocumentDescription {
  return { ...description, ...(table.get(file) ?? table.get(basename(file))) }
}

async function readTable(file: string): Promise<DescriptionTable> {
  try {
    return readDescriptionTable(await readFile(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof TableFault) && codeOf(error) === null) throw error
    const problem = error instanceof Error ? error.message : String(error)
    throw new OperatorFault(`The table ${file} cannot be used:\n${problem}`, '\nSee docs/importing.md.', {
      cause: error,
    })
  }
}

function onPage(done: number, total: number): void {
  if (done % PAGES === 0 || (done === total && total > PAGES))
    process.stderr.write(`Read ${String(done)} of ${String(total)} pages\n`)
}
