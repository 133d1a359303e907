import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const CLIENT = new URL('../../dist/client/', import.meta.url)

/** Bytes of script that the explorer may have in all, compressed as it is sent: its pages, its dialogs, its worker. */
const BUDGET = 400_000

/** The explorer's scripts by name, compressed: what its page names, what these name, and so on. */
function scripts(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const wanted = namesIn(readFileSync(new URL('index.html', CLIENT), 'utf8'))
  for (const name of wanted) {
    const file = new URL(`assets/${name}`, CLIENT)
    if (found.has(name) || !existsSync(file)) continue
    found.set(name, statSync(new URL(`assets/${name}.br`, CLIENT)).size)
    wanted.push(...namesIn(readFileSync(file, 'utf8')))
  }
  return found
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/([\w.-]+\.js)(?=["'`])/g)].map(([name]) => name)
}

describe('the explorer’s script', () => {
  test('keeps to its budget in all', () => {
    const sizes = [...scripts()].sort(([, one], [, other]) => other - one)
    expect(sizes.map(([name]) => name.replace(/-[\w-]{8}\.js$/, ''))).toEqual(
      expect.arrayContaining(['document-explorer', 'layout.worker', 'record-pages', 'share-dialog', 'timeline']),
    )
    const all = sizes.reduce((sum, [, size]) => sum + size, 0)
    const told = sizes.map(([name, size]) => `${String(size)} ${name}`).join('\n')
    // The names are told where it fails: what grew is among them.
    expect(all <= BUDGET ? '' : `${String(all)} bytes:\n${told}`).toBe('')
  })

  test('loads heavy parts when they are used, not with the page', () => {
    const page = readFileSync(new URL('index.html', CLIENT), 'utf8')
    expect(namesIn(page).length).toBeGreaterThan(0)
    for (const part of ['share-dialog', 'timeline', 'list-pane', 'record-pages', 'said-pages', 'desk-pages'])
      expect(page).not.toContain(part)
  })
})
