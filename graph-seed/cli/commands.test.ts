import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, jest, test } from '@jest/globals'
import { checkCorpus } from '../check/check-corpus.ts'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit } from '../../tests/support/small-corpus/faults-after.ts'
import { readCorpus } from '../read/read-corpus.ts'

const FILE = 'documents/joint-note/assertions.yaml'
const MOVED = edit(FILE, 'start: 32, end: 68', 'start: 31, end: 67')

// Each command starts a process of its own, which takes seconds on a busy machine.
jest.setTimeout(120_000)

/** Runs a command as npm does, from the directory of a corpus. */
async function run(
  command: string,
  cwd: string,
  ...args: readonly string[]
): Promise<{ status: number; lines: readonly string[] }> {
  const script = fileURLToPath(new URL(`${command}.ts`, import.meta.url))
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), script, ...args],
      { cwd },
      (_error, stdout, stderr) => {
        resolve({ status: child.exitCode ?? -1, lines: `${stdout}${stderr}`.trimEnd().split('\n') })
      },
    )
  })
}

describe('npm run corpus:check', () => {
  test('counts what it read', async () => {
    await withCorpusCopy([], async (directory) => {
      expect(await run('check', directory, directory)).toEqual({
        status: 0,
        lines: ['45 records in 26 files, no faults'],
      })
    })
  })

  test('prints each fault where it stands, and fails', async () => {
    await withCorpusCopy([MOVED], async (directory) => {
      expect(await run('check', directory, directory)).toEqual({
        status: 1,
        lines: [`${FILE}:9  the en quote is not at 31–67, but at 32–68  → npm run corpus:anchors`, '1 fault'],
      })
    })
  })

  test('names a directory that is not there', async () => {
    await withCorpusCopy([], async (directory) => {
      const missing = join(directory, 'missing')
      const line = `There is no corpus directory ${missing}: name one that exists.`
      expect(await run('check', directory, missing)).toEqual({ status: 1, lines: [line] })
    })
  })
})

describe('npm run corpus:build', () => {
  test('writes the bundle, and nothing where the corpus has faults', async () => {
    await withCorpusCopy([], async (directory) => {
      const file = join(directory, 'out', 'bundle.json')
      const { status, lines } = await run('build', directory, directory, file)
      const bundle = JSON.parse(await readFile(file, 'utf8')) as {
        nodes: unknown[]
        edges: unknown[]
        revision: string
      }
      const counts = `${bundle.nodes.length} nodes and ${bundle.edges.length} edges`
      expect(lines).toEqual([`${counts}, revision ${bundle.revision.slice(0, 12)}`])
      expect(status).toBe(0)
    })
    await withCorpusCopy([MOVED], async (directory) => {
      const file = join(directory, 'bundle.json')
      expect((await run('build', directory, directory, file)).status).toBe(1)
      await expect(readFile(file)).rejects.toThrow('ENOENT')
    })
  })
})

describe('npm run corpus:anchors', () => {
  test('puts offsets right, after which the corpus has no faults', async () => {
    await withCorpusCopy([MOVED], async (directory) => {
      expect(await run('anchors', directory, directory)).toEqual({
        status: 0,
        lines: [`${FILE}:9  en: 31–67 is now 32–68`, '1 put right, 0 to be settled by hand'],
      })
      expect(checkCorpus(await readCorpus(directory))).toEqual([])
    })
  })

  test('accepts a changed text only when told to', async () => {
    const changed = edit('documents/joint-note/en.txt', 'The parties', 'Both parties')
    await withCorpusCopy([changed], async (directory) => {
      expect((await run('anchors', directory, directory)).status).toBe(1)
      expect(checkCorpus(await readCorpus(directory))).toHaveLength(1)
      expect((await run('anchors', directory, '--rehash', directory)).status).toBe(0)
      expect(checkCorpus(await readCorpus(directory))).toEqual([])
    })
  })
})
