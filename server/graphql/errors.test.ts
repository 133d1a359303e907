import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { ERROR_CODES } from './errors.ts'

describe('docs/errors.md', () => {
  it('lists every code with its meaning, and no other', () => {
    const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| `(?<code>[A-Z_]+)` +\| (?<meaning>.+?) +\|$/gm)]
    expect(Object.fromEntries(rows.map((row) => [row.groups?.['code'], row.groups?.['meaning']]))).toEqual(ERROR_CODES)
  })
})
