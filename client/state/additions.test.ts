import { describe, expect, test } from '@jest/globals'
import type { AmongQuery } from '../api/__generated__/operations.ts'
import { asOfDay, heldOn, neighboursWanted, questionsAmong, togetherAmong, withCircles } from './additions.ts'
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
      edge('prop-good', 'ABOUT', 'treaty', [{ assertion: { id: said.id }, source: null, locator: null }]),
      edge('rur', 'PARTY_TO', 'treaty'),
      edge('rur', 'SUCCEEDED_BY', 'syl'),
      edge('arc', 'SUCCEEDED_BY', 'bor'),
      edge('rur', 'MEMBER_OF', 'somewhere-else'),
    ],
    assertions: [said],
  },
])

describe('neighbours added to an atlas', () => {
  const atlas = smallAtlas()
  const circle = { centre: 'treaty', wanted: { ids: ['rur', 'prop-good'], total: 199 } }
  const grown = withCircles(atlas, [circle], among)

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

  test('nothing comes before what was asked for earlier', () => {
    expect(withCircles(atlas, [{ centre: 'syl', wanted: null }, circle], among).additions).toEqual([])
    const unknown = { centre: 'syl', wanted: { ids: ['nowhere'], total: 1 } }
    expect(withCircles(atlas, [unknown, circle], among).additions).toEqual([])
  })
})

describe('as of a day', () => {
  test.each([
    [null, null, true],
    ['2001-07-25', null, true],
    ['2001-07-26', null, false],
    ['2001', null, false],
    ['2000', null, true],
    ['2001-07/..', null, true],
    ['1975', '2001-07-25', false],
    ['1975', '2001-07-26', true],
    ['1975', '2001', true],
    [null, '2000-12~', false],
    ['soon', 'later', true],
  ])('an edge from %s until %s is there on 25 July 2001: %s', (date, until, isThere) => {
    expect(heldOn({ date, until }, '2001-07-25')).toBe(isThere)
  })

  test('edges that are not are gone, and keep their places', () => {
    const atlas = smallAtlas()
    const [first, ...rest] = atlas.edges.values()
    if (first === undefined) throw new Error('the small atlas has no edges')
    const edges = new Map([...rest, { ...first, date: '2005' }].map((one) => [one.id, one]))
    const day = asOfDay({ ...atlas, edges }, '2004-12-31')
    expect([...day.gone]).toEqual([first.id])
    expect(day.edges).toBe(edges)
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

describe('what is asked of entities that come', () => {
  test('nothing where none come', () => {
    expect(questionsAmong(['a'], [])).toEqual([])
  })

  test('each is asked once, with whatever else is on the map', () => {
    expect(questionsAmong(['a', 'b'], ['b', 'c', 'c'])).toEqual([{ ids: ['b', 'c'], joinedTo: ['a'] }])
  })

  test('of many a few hundred at a time, each with all the others', () => {
    const coming = Array.from({ length: 900 }, (_, number) => `n${String(number)}`)
    const questions = questionsAmong(['a'], coming)
    expect(questions.map(({ ids, joinedTo }) => [ids.length, joinedTo.length])).toEqual([
      [400, 501],
      [400, 501],
      [100, 801],
    ])
    expect(questions.flatMap(({ ids }) => ids)).toEqual(coming)
  })
})
