import { describe, expect, test } from '@jest/globals'
import type { AmongQuery } from '../api/__generated__/operations.ts'
import { asOfDay, neighboursWanted, seedLists, togetherAmong, withNeighbours } from './additions.ts'
import { smallAssertion, smallAtlas } from './atlas-for-tests.ts'

type Edge = AmongQuery['graph']['edges'][number]
const edge = (source: string, type: Edge['type'], target: string, evidence: Edge['evidence'] = []): Edge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  layer: evidence.length > 0 ? 'CLAIM' : 'RECORD',
  role: null,
  date: null,
  until: null,
  verification: 'CHECKED',
  evidence,
})
const said = smallAssertion('other:p1.1', ['arc'], 'NOTES', 'prop-good', 1)
const among = togetherAmong([
  {
    nodes: [
      { id: 'treaty', kind: 'INSTRUMENT', label: 'Treaty', labelLanguage: 'en', aliases: [], verification: 'CHECKED' },
      { id: 'rur', kind: 'STATE', label: 'Ruritania', labelLanguage: 'en', aliases: [], verification: 'CHECKED' },
    ],
    edges: [
      edge('prop-good', 'ABOUT', 'treaty', [{ assertion: said, source: null, locator: null }]),
      edge('rur', 'PARTY_TO', 'treaty'),
      edge('rur', 'SUCCEEDED_BY', 'syl'),
      edge('arc', 'SUCCEEDED_BY', 'bor'),
      edge('rur', 'MEMBER_OF', 'somewhere-else'),
    ],
  },
])

describe('neighbours added to an atlas', () => {
  const atlas = smallAtlas()
  const grown = withNeighbours(atlas, 'treaty', { ids: ['rur', 'prop-good'], total: 199 }, among)

  test('what was known stays, what is new is listed, and the rest is counted', () => {
    expect([...grown.nodes.keys()]).toEqual([...atlas.nodes.keys(), 'rur'])
    expect(grown.additions).toEqual([{ centre: 'treaty', nodes: ['rur'], voices: [], shown: 2, total: 199 }])
  })

  test('an edge rests on what it rested on and on what came with the neighbours', () => {
    expect(grown.edges.get('prop-good|ABOUT|treaty')?.assertions).toEqual(['doc:p1.1', 'other:p1.1'])
    expect(grown.assertions.get('other:p1.1')?.speechAct).toBe('NOTES')
  })

  test('what is new is joined to all that was there, and nothing else is', () => {
    expect(grown.edges.has('rur|SUCCEEDED_BY|syl')).toBe(true)
    expect(grown.edges.has('arc|SUCCEEDED_BY|bor')).toBe(false)
    expect(grown.edges.has('rur|MEMBER_OF|somewhere-else')).toBe(false)
  })

  test('what the server does not name for a day is gone on it', () => {
    const { gone } = asOfDay(grown, among)
    expect(gone.has('rur|PARTY_TO|treaty')).toBe(false)
    expect(gone.has('arc|DEPOSITARY_OF|treaty')).toBe(true)
  })
})

describe('neighbours of a hub', () => {
  const states = Array.from({ length: 190 }, (_, number) => `s${String(number)}`)
  const graph = {
    nodes: ['hub', ...states].map((id) => ({ id })),
    edges: [
      ...states.map((source) => ({ source, target: 'hub', type: 'PARTY_TO' as const })),
      { source: 's7', target: 'hub', type: 'DEPOSITARY_OF' as const },
      { source: 's9', target: 's8', type: 'DEPOSITARY_OF' as const },
    ],
    totalNodes: 191,
  }

  test('are no more than was asked for', () => {
    expect(neighboursWanted({ id: 'hub', kinds: [] }, graph)).toEqual({ ids: states.slice(0, 30), total: 190 })
    expect(neighboursWanted({ id: 'hub', kinds: [], most: 0 }, graph).ids).toEqual([])
  })

  test('are those that a type of edge leads to', () => {
    const wanted = neighboursWanted({ id: 'hub', kinds: ['STATE'], types: ['DEPOSITARY_OF'] }, graph)
    expect(wanted).toEqual({ ids: ['s7'], total: 1 })
  })
})

describe('lists of ids to be asked among', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, number) => `${letter}${String(number)}`)
  const covers = (lists: readonly (readonly string[])[], one: string, other: string) =>
    lists.some((list) => list.includes(one) && list.includes(other))

  test('one list where the server takes it', () => {
    expect(seedLists(['a'], ['b'], false)).toEqual([['a', 'b']])
    expect(seedLists([], [], true)).toEqual([])
  })

  test('every pair with something new stands in one of them, and none is too long', () => {
    const [known, brought] = [numbered('k', 130), numbered('n', 45)]
    const lists = seedLists(known, brought, false)
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(100)
    for (const fresh of brought) {
      for (const other of [...known, ...brought]) expect(covers(lists, fresh, other)).toBe(true)
    }
    expect(covers(lists, 'k0', 'k60')).toBe(false)
    expect(covers(seedLists(known, brought, true), 'k0', 'k60')).toBe(true)
  })
})
