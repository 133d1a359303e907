import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import type { Atlas } from './atlas.ts'
import { applyFilters } from './filters.ts'
import { drawLines } from './lines.ts'
import { extentOf, marksOf } from './timeline.ts'
import { NO_FILTERS } from './view.ts'

const plain = smallAtlas()
const atlas: Atlas = {
  ...plain,
  nodes: new Map([...plain.nodes].map(([id, node]) => [id, id === 'doc' ? { ...node, date: '2001-05' } : node])),
  edges: new Map(
    [...plain.edges].map(([id, edge]) => [
      id,
      edge.type === 'PARTY_TO'
        ? { ...edge, date: '1984-11-15', until: '2003~' }
        : edge.type === 'ISSUED'
          ? { ...edge, date: '2001-05' }
          : edge,
    ]),
  ),
}
const drawing = drawLines(atlas)
const marks = marksOf(atlas, applyFilters(atlas, drawing, NO_FILTERS))

describe('the marks on the axis', () => {
  test('are what has a date, earliest first: beginnings and ends apart, and nothing told twice', () => {
    expect(marks.map(({ lane, date, ends }) => [lane, date, ends])).toEqual([
      ['act', '1984-11-15', false],
      ['statement', '2001', false],
      ['event', '2001-05', false],
      ['act', '2003~', true],
    ])
  })

  test('hold what one document says on one day together', () => {
    expect(marks.find(({ lane }) => lane === 'statement')).toMatchObject({
      assertions: ['doc:p1.1', 'doc:p2.1', 'doc:p2.2'],
      selection: { type: 'node', id: 'doc' },
    })
  })

  test('follow the filters', () => {
    const record = marksOf(atlas, applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenLayers: ['CLAIM'] }))
    expect(record.map(({ lane }) => lane)).not.toContain('statement')
  })

  test('reach from the first day to the last', () => {
    expect(extentOf(marks)).toEqual({ from: '1984-11-15', to: '2003-12-31' })
    expect(extentOf([])).toBeNull()
  })
})
