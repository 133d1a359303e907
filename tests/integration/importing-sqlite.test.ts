import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { pdfOf } from '../support/pdf-of.ts'
import { ownWords } from '../support/own-words.ts'
import { runToEnd, type RunningServer, startServer, temporaryDirectory } from '../support/server.ts'

const TOKEN = 'a-token-of-the-tests'

interface Import {
  readonly id: string
  readonly seen: number
  readonly state: string
  readonly decidedCount: number
}

jest.setTimeout(120_000)

const directory = await temporaryDirectory()
afterAll(() => directory.remove())

/** A process that dies loses nothing that it acknowledged, and shows nothing half. */
describe('a server on SQLite that is killed while a document is applied', () => {
  let server: RunningServer | null = null
  afterAll(() => server?.kill())

  async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const response = await fetch(`${server?.url ?? ''}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    expect(errors).toBeUndefined()
    return data
  }
  const start = async (): Promise<void> => {
    server = await startServer({ DATA_DIR: join(directory.path, 'killed'), WRITE_TOKENS: `ann:${TOKEN}` })
  }

  it.each([0, 900, 1800])('has it whole or not at all, %i ms after it began', async (milliseconds) => {
    if (server === null) await start()
    const document = `killed-after-${milliseconds}`
    const words = ownWords(`after${milliseconds}`)
    const text = `A letter of ${milliseconds}\n\nChina reaffirms the Biological Weapons Convention.\n\n${words}\n`
    const description = { id: document, date: '2022', issuers: ['chn'], readAt: 'a test', readIn: 'OWN_WORK' }
    const { importDocument } = await ask<{ importDocument: { import: Import } }>(
      'mutation Bring($input: ImportDocumentInput!) { importDocument(input: $input) { import { id } } }',
      { input: { text, description } },
    )
    const { id } = importDocument.import
    await ask(`mutation { decide(id: "${id}", seen: 0, decisions: [{ accept: { mentions: ["m1"] } }]) { seen } }`)
    const apply = ask<{ applyImport: Import }>(`mutation { applyImport(id: "${id}", seen: 1) { state } }`)
    const outcome = await Promise.race([apply.catch(() => null), delay(milliseconds, null)])
    await server?.kill()
    await apply.catch(() => null)
    await start()
    const found = await ask<{
      import: Import
      document: { expressions: { text: string }[] } | null
      mentions: { totalCount: number }
    }>(
      `{ import(id: "${id}") { state decidedCount }
           document(id: "${document}") { expressions { text } }
           mentions(entity: "chn", first: 1) { totalCount } }`,
    )
    expect(found.import.decidedCount).toBe(1)
    if (outcome !== null) expect(found.import.state).toBe('APPLIED')
    const isThere = found.import.state === 'APPLIED'
    expect(found.import.state).toBe(isThere ? 'APPLIED' : 'UNDER_REVIEW')
    expect(found.document).toEqual(isThere ? { expressions: [{ text }] } : null)
    // Whatever was half done can be done now.
    if (!isThere) {
      const again = await ask<{ applyImport: Import }>(`mutation { applyImport(id: "${id}", seen: 1) { state } }`)
      expect(again.applyImport.state).toBe('APPLIED')
    }
  })
})

/** Title and paragraphs of the statement's English text. */
async function corpusParagraphs(): Promise<readonly string[]> {
  const file = 'graph-seed/corpus/documents/cn-ru-bwc-statement-2021/en.txt'
  return (await readFile(file, 'utf8')).trim().split(/\n\n+/)
}

describe('npm run import', () => {
  const data = join(directory.path, 'told')
  const file = (name: string): string => join(directory.path, name)
  const table = 'file,id,date,issuers,readAt,readIn\none.txt,letter-one,2022-01-05,chn,a test,OWN_WORK\ntwo.md,,,,,\n'

  it('brings in every file that can be, accepts and applies what was asked for, and tells the rest', async () => {
    await writeFile(file('one.txt'), 'One\n\nChina reaffirms the Biological Weapons Convention.\n')
    await writeFile(file('two.md'), '# Two\n\nRussia *urges* the United States to join.\n')
    await writeFile(file('none.pdf'), '%PDF-1.7 not really')
    await writeFile(file('table.csv'), table)
    const server = await startServer({ DATA_DIR: data })
    try {
      const args = [file('one.txt'), file('two.md'), file('none.pdf'), file('gone.txt')]
      const options = ['--table', file('table.csv'), '--accept', 'settled', '--apply', '--by', 'ben']
      const { code, stdout, stderr } = await runToEnd('server/import.js', { DATA_DIR: data }, [...args, ...options])
      expect(code).toBe(1)
      expect(stdout.split('\n').map((line) => line.replace(/ {2}[0-9a-f-]{36} {2}/, ' '))).toEqual([
        expect.stringMatching(/^1\/4 {2}brought in 2 mentions, 1 drafts .*one\.txt$/),
        expect.stringMatching(/^2\/4 {2}brought in 2 mentions, 1 drafts .*two\.md$/),
        expect.stringMatching(/^Applied 1 of 2\. The graph has revision [0-9a-f]{64}\.$/),
        '',
      ])
      expect(stderr).toMatch(/none\.pdf: MALFORMED: /)
      expect(stderr).toMatch(/gone\.txt: it cannot be read \(ENOENT\)/)
      expect(stderr).toMatch(/Not applied: [0-9a-f-]{36}\n {2}date: is missing/)
      const query = encodeURIComponent(
        '{ document(id: "letter-one") { label } mentions(document: "letter-one") { totalCount } }',
      )
      const answer = await fetch(`${server.url}/graphql?query=${query}`)
      expect(await answer.json()).toEqual({ data: { document: { label: 'One' }, mentions: { totalCount: 2 } } })
      const again = await runToEnd('server/import.js', { DATA_DIR: data }, [file('one.txt')])
      expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^1\/1 {2}known {2}/)])
    } finally {
      await server.stop()
    }
  })

  it('shows without changing anything what it would find', async () => {
    const { code, stdout } = await runToEnd('server/import.js', { DATA_DIR: data }, [file('one.txt'), '--dry-run'])
    expect([code, stdout]).toEqual([0, expect.stringContaining('Mentions (2: 2 settled, 0 open)')])
  })

  it('reads a PDF page by page and tells how far it is, with and without changing anything', async () => {
    // What stands on every page would be taken for a header.
    const pages = Array.from({ length: 21 }, (_, number) => [ownWords(`page${number}`).slice(0, 80)])
    await writeFile(file('long.pdf'), await pdfOf(...pages))
    // Relative paths are seen from where npm was called.
    const environment = { DATA_DIR: join(directory.path, 'paged'), INIT_CWD: directory.path }
    for (const options of [['--dry-run'], ['--another']]) {
      const { code, stderr, stdout } = await runToEnd('server/import.js', environment, [...options, 'long.pdf'])
      expect([code, stderr]).toEqual([0, expect.stringMatching(/^Read 20 of 21 pages\nRead 21 of 21 pages\n/)])
      expect(stdout).toMatch(options.includes('--dry-run') ? /^format {5}PDF$/m : /^1\/1 {2}brought in .*long\.pdf$/m)
    }
  })

  it('takes what npm run export wrote of another instance, once', async () => {
    const bundle = file('letter-one.json')
    const elsewhere = join(directory.path, 'elsewhere')
    const run = async (
      script: 'server/import.js' | 'server/export.js',
      folder: string,
      ...args: readonly string[]
    ): Promise<string> => {
      const { code, stdout } = await runToEnd(script, { DATA_DIR: folder }, args)
      expect(code).toBe(0)
      return stdout
    }
    await run('server/export.js', data, '--about', 'letter-one', '--out', bundle)
    expect(await run('server/import.js', elsewhere, bundle, '--apply')).toMatch(
      /^1\/1 {2}brought in {2}[0-9a-f-]{36} {2}\d+ records to add, [1-9]\d* there already, 0 left out {2}.*\nApplied 1 of 1\./,
    )
    expect(await run('server/import.js', elsewhere, bundle)).toMatch(/^1\/1 {2}known {2}/)
    const shown = await run('server/import.js', elsewhere, bundle, '--dry-run')
    expect(shown).toMatch(/^Records to add: [1-9]/)
  })

  it('says of a text that it may be a version of a document, and does not apply it before somebody decided', async () => {
    const version = file('one-again.txt')
    await writeFile(version, 'One\n\nChina reaffirms the Biological Weapons Convention. It says so twice.\n')
    const run = (...args: readonly string[]) => runToEnd('server/import.js', { DATA_DIR: data }, [version, ...args])
    const description = ['--id', 'letter-again', '--date', '2022-01-06', '--issuer', 'chn', '--language', 'en', '--read-at', 'a test', '--read-in', 'OWN_WORK'] // prettier-ignore
    const held = await run(...description, '--apply')
    expect([held.code, held.stdout, held.stderr]).toEqual([
      1,
      expect.stringMatching(
        /may be a version of letter-one: of 1 paragraphs 0 are word for word in letter-one:en, 1 nearly; likeness 0\.\d\d; the same title, issuers\nApplied 0 of 1\.\n$/,
      ),
      expect.stringMatching(
        /^Not applied: [0-9a-f-]{36}\n {2}versionOf: it may be a version of letter-one: .*--version-of.*--another/m,
      ),
    ])
    const decided = await run('--another', '--apply')
    expect([decided.code, decided.stdout]).toEqual([0, expect.stringMatching(/\nApplied 1 of 1\./)])
  })

  it('takes what is told of a text that was brought in before, as one more decision', async () => {
    const run = (...args: readonly string[]) =>
      runToEnd('server/import.js', { DATA_DIR: data }, [file('two.md'), ...args])
    const described = await run('--id', 'letter-two', '--date', '2022-01-07', '--issuer', 'rus', '--read-at', 'a test')
    expect([described.code, described.stdout]).toEqual([0, expect.stringMatching(/^1\/1 {2}known {2}/)])
    const applied = await run('--read-in', 'OWN_WORK', '--apply')
    expect([applied.stderr, applied.code, applied.stdout]).toEqual([
      expect.not.stringContaining('Not applied'),
      0,
      expect.stringMatching(/\nApplied 1 of 1\./),
    ])
  })

  it('applies of two texts much alike the first, and asks of the other', async () => {
    const names = ['mill-a.txt', 'mill-b.txt'].map(file)
    const paragraph = ownWords('mill')
    for (const [index, name] of names.entries())
      await writeFile(name, `A mill\n\n${paragraph}\n\nCopy ${index} of it.\n`)
    const told = '--date 2022-01-08 --issuer chn --language en --read-in OWN_WORK --apply'.split(' ')
    const run = (...args: readonly string[]) => runToEnd('server/import.js', { DATA_DIR: data }, args)
    const both = await run(...names, '--read-at', 'a test', ...told)
    expect([both.code, both.stdout, both.stderr]).toEqual([
      1,
      expect.stringMatching(
        /mill-a\.txt\n2\/2 {2}brought in .*mill-b\.txt\n {5}like [0-9a-f-]{36}, not applied yet: likeness about [01]\.\d\d\nApplied 1 of 2\./,
      ),
      expect.stringMatching(/Not applied: [0-9a-f-]{36}\n {2}versionOf: it may be a version of what the import/),
    ])
    const second = await run(...names.slice(1), '--apply')
    expect(second.stdout).toMatch(/may be a version of imported-[0-9a-f]{12}: /)
    const another = await run(...names.slice(1), '--another', '--apply')
    expect([another.code, another.stdout]).toEqual([0, expect.stringMatching(/Applied 1 of 1\./)])
  })

  it('shows for a text of the corpus that was changed which document it may be a version of', async () => {
    const changed = file('statement.txt')
    const [, first = '', ...others] = await corpusParagraphs()
    await writeFile(changed, ['A text', `${first} And more.`, ...others].join('\n\n'))
    const { code, stdout } = await runToEnd('server/import.js', { DATA_DIR: data }, [changed, '--dry-run'])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^VERSION\? {3}It may be a version of cn-ru-bwc-statement-2021: of \d+ paragraphs/m),
    ])
  })

  it('names what is wrong on the command line and in a table', async () => {
    await writeFile(file('bad.csv'), 'file,date\none.txt,someday\n')
    const said = async (...args: readonly string[]): Promise<string> => {
      const { code, stderr } = await runToEnd('server/import.js', { DATA_DIR: data }, args)
      expect(code).toBe(1)
      expect(stderr).not.toMatch(/^\s+at /m)
      return stderr
    }
    expect(await said()).toContain('Give at least one file')
    expect(await said(file('one.txt'), '--date', 'someday')).toContain('date: not a date in EDTF')
    expect(await said(file('one.txt'), '--colour', 'red')).toContain('--colour')
    expect(await said(file('one.txt'), '--table', file('bad.csv'))).toContain('line 2, date: not a date in EDTF')
  })
})
