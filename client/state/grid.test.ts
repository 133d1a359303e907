import { describe, expect, test } from '@jest/globals'
import { groupSquares, others, regionsOf } from './grid.ts'

const graph = {
  nodes: ['un-weog', 'un-grulac', 'a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
  edges: [
    { source: 'a', target: 'un-weog', type: 'MEMBER_OF' },
    { source: 'b', target: 'un-grulac', type: 'MEMBER_OF' },
    { source: 'c', target: 'un-weog', type: 'MEMBER_OF' },
    { source: 'c', target: 'a', type: 'SUCCEEDED_BY' },
  ],
}

describe('squares by regional group', () => {
  test('a state belongs where the graph says', () => {
    expect([...regionsOf(graph)]).toEqual([
      ['b', 'un-grulac'],
      ['a', 'un-weog'],
      ['c', 'un-weog'],
    ])
  })

  test('states that had nothing to do with it are there as well', () => {
    expect(others(graph, new Set(['a'])).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('groups come in order, squares by name, and those in no group last', () => {
    const squares = ['c', 'a', 'b', 'ussr'].map((id) => ({ id, label: id.toUpperCase() }))
    const regions = regionsOf(graph)
    const groups = groupSquares(squares, ({ id }) => regions.get(id) ?? null, ['un-grulac', 'un-weog'], 'en')
    expect(groups.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
      ['un-grulac', ['b']],
      ['un-weog', ['a', 'c']],
      [null, ['ussr']],
    ])
  })
})
