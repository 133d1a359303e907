import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { applyFilters } from './filters.ts'
import { drawLines } from './lines.ts'
import { edgeRows, nodeRows } from './list-rows.ts'
import { NO_FILTERS } from './view.ts'

const atlas = smallAtlas()
const drawing = drawLines(atlas)
const all = applyFilters(atlas, drawing, NO_FILTERS)

describe('the rows of edges', () => {
  const rows = edgeRows(atlas, all)

  test('tell what is said in the order of the text, with what it is about, before what is on record', () => {
    expect(rows.map(({ from, to }) => `${from.join('+')} ${to}`)).toEqual([
      'arc+bor prop-good',
      'prop-good treaty',
      'arc+bor prop-broken',
      'prop-broken treaty',
      'prop-broken syl',
      'arc prop-talk',
      'arc treaty',
      'arc treaty',
      'arc doc',
    ])
  })

  test('name the speakers of every claim, also where it leads from a proposition, and of no fact', () => {
    expect(rows.every(({ layer, speakers }) => (layer === 'CLAIM') === speakers.length > 0)).toBe(true)
    expect(rows.find(({ id }) => id.startsWith('about|prop-broken'))?.speakers).toEqual(['arc', 'bor'])
  })

  test('hold joint speakers together, and the edges of one line of the record apart', () => {
    expect(rows.filter(({ to }) => to === 'prop-good')).toHaveLength(1)
    const record = rows.filter(({ layer, to }) => layer === 'RECORD' && to === 'treaty')
    expect(record.map(({ id }) => id)).toEqual(['arc|PARTY_TO|treaty', 'arc|DEPOSITARY_OF|treaty'])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('know paragraphs and dates of what is said', () => {
    expect(rows.find(({ to }) => to === 'prop-talk')).toMatchObject({ paragraphs: [2], dates: ['2001'] })
  })

  test('follow the filters, and the day', () => {
    const claims = edgeRows(atlas, applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenLayers: ['RECORD'] }))
    expect(claims.every(({ layer }) => layer === 'CLAIM')).toBe(true)
    const later = { ...atlas, gone: new Set(['arc|PARTY_TO|treaty']) }
    expect(edgeRows(later, applyFilters(later, drawing, NO_FILTERS)).map(({ id }) => id)).not.toContain(
      'arc|PARTY_TO|treaty',
    )
  })
})

test('the rows of entities count the edges shown at each, and stand by kind and name', () => {
  expect(nodeRows(atlas, all, 'en').map(({ node, degree }) => [node.id, degree])).toEqual([
    ['arc', 6],
    ['bor', 2],
    ['syl', 1],
    ['treaty', 4],
    ['doc', 1],
    ['prop-broken', 4],
    ['prop-talk', 1],
    ['prop-good', 3],
  ])
})
