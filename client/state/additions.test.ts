import { describe, expect, test } from '@jest/globals'
import type { ExpansionQuery } from '../api/__generated__/operations.ts'
import { withNeighbours } from './additions.ts'
import { smallAssertion, smallAtlas } from './atlas-for-tests.ts'

const treatyAround: ExpansionQuery['graph'] = {
  nodes: [
    { id: 'treaty', kind: 'INSTRUMENT', label: 'Treaty', labelLanguage: 'en', aliases: [], verification: 'CHECKED' },
    { id: 'rur', kind: 'STATE', label: 'Ruritania', labelLanguage: 'en', aliases: [], verification: 'CHECKED' },
  ],
  edges: [
    {
      id: 'prop-good|ABOUT|treaty',
      source: 'prop-good',
      target: 'treaty',
      type: 'ABOUT',
      layer: 'CLAIM',
      role: null,
      date: null,
      verification: 'CHECKED',
      evidence: [
        { assertion: smallAssertion('other:p1.1', ['arc'], 'NOTES', 'prop-good', 1), source: null, locator: null },
      ],
    },
  ],
  totalNodes: 200,
  truncated: true,
}

describe('neighbours added to an atlas', () => {
  const atlas = smallAtlas()
  const grown = withNeighbours(atlas, 'treaty', treatyAround)

  test('what was known stays, what is new is listed, and the rest is counted', () => {
    expect([...grown.nodes.keys()]).toEqual([...atlas.nodes.keys(), 'rur'])
    expect(grown.additions).toEqual([{ centre: 'treaty', nodes: ['rur'], voices: [], shown: 1, total: 199 }])
  })

  test('an edge rests on what it rested on and on what came with the neighbours', () => {
    expect(grown.edges.get('prop-good|ABOUT|treaty')?.assertions).toEqual(['doc:p1.1', 'other:p1.1'])
    expect(grown.assertions.get('other:p1.1')?.speechAct).toBe('NOTES')
  })
})
