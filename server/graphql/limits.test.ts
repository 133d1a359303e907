import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { MOST_NOTE_LENGTH, MOST_SCENE_LENGTH, MOST_TITLE_LENGTH } from '../desk/kept-scene.ts'
import * as limits from './limits.ts'

describe('docs/graphql.md', () => {
  it('states every limit as it is', () => {
    const page = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8')
    const table = page.slice(page.indexOf('## Limits'), page.indexOf('Requests are also limited'))
    const stated = [...table.matchAll(/[\d,]*\d/g)].map(([number]) => Number(number.replaceAll(',', '')))
    const held = [...Object.values(limits), MOST_SCENE_LENGTH, MOST_TITLE_LENGTH, MOST_NOTE_LENGTH]
    expect(stated.sort((a, b) => a - b)).toEqual(held.sort((a, b) => a - b))
  })
})
