import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { applyFilters, countForLegend, lineOfEdge } from './filters.ts'
import { drawLines } from './lines.ts'

const atlas = smallAtlas()
const drawing = drawLines(atlas)

describe('the legend as a filter', () => {
  test('without filters everything is shown', () => {
    const shown = applyFilters(atlas, drawing, { hiddenKinds: [], hiddenLayers: [] })
    expect(shown.nodes.size).toBe(8)
    expect(shown.lines).toHaveLength(drawing.lines.length)
  })

  test('without claims there are no propositions and no voices', () => {
    const shown = applyFilters(atlas, drawing, { hiddenKinds: [], hiddenLayers: ['CLAIM'] })
    expect([...shown.nodes].filter((id) => id.startsWith('prop-'))).toEqual([])
    expect(shown.voices).toEqual([])
    expect(new Set(shown.lines.map((line) => line.layer))).toEqual(new Set(['RECORD']))
  })

  test('a hidden kind takes its lines with it', () => {
    const shown = applyFilters(atlas, drawing, { hiddenKinds: ['INSTRUMENT'], hiddenLayers: [] })
    expect(shown.nodes.has('treaty')).toBe(false)
    expect(shown.lines.filter((line) => line.target === 'treaty')).toEqual([])
  })

  test('counts edges, not lines', () => {
    const { kinds, layers } = countForLegend(atlas)
    expect(kinds.get('STATE')).toBe(3)
    expect(layers.get('RECORD')).toBe(3)
    expect(layers.get('CLAIM')).toBe(8)
  })

  test('finds the line of an edge, never the tie of its speaker', () => {
    expect(lineOfEdge(drawing.lines, 'bor|STRESSES|prop-good')?.type).toBe('speech')
  })
})
