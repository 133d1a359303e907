import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { lineOfEdge } from './filters.ts'
import { drawLines } from './lines.ts'
import { openLines, strandCount, toggleLine } from './strands.ts'
import { OPENING_VIEW } from './view.ts'

/** The small atlas with a second edge of the record beside one that is there. */
function withParallel(): { atlas: Atlas; first: MapEdge; second: MapEdge } {
  const atlas = smallAtlas()
  const drawing = drawLines(atlas)
  const lone = drawing.lines.find(({ type, edges }) => type === 'record' && edges.length === 1)
  const first = atlas.edges.get(lone?.edges[0] ?? '')
  if (first === undefined) throw new Error('Nothing is on record in the small atlas.')
  const second: MapEdge = { ...first, id: `${first.id}|again`, type: 'DEPOSITARY_OF' }
  return { atlas: { ...atlas, edges: new Map([...atlas.edges, [second.id, second]]) }, first, second }
}

describe('parallel edges', () => {
  test('are one line that knows how many it stands for, until it is opened', () => {
    const { atlas, first, second } = withParallel()
    const drawing = drawLines(atlas)
    const line = lineOfEdge(drawing.lines, second.id)
    expect(line?.edges).toEqual([first.id, second.id])
    expect(line === undefined ? 0 : strandCount(line)).toBe(2)
    const open = openLines(drawing, atlas, [line?.id ?? ''])
    expect(open.lines).toHaveLength(drawing.lines.length + 1)
    const strands = [first, second].map(({ id }) => lineOfEdge(open.lines, id))
    expect(strands.map((strand) => strand?.edges)).toEqual([[first.id], [second.id]])
    expect(strands.map((strand) => strand?.fan)).toEqual([
      { place: 0, of: 2 },
      { place: 1, of: 2 },
    ])
  })

  test('of a joint statement are counted by act, not by speaker', () => {
    for (const line of drawLines(smallAtlas()).lines.filter(({ type }) => type === 'speech')) {
      expect(strandCount(line)).toBe(line.acts.length)
    }
  })

  test('of which there is but one are left as they are, and an unknown line opens nothing', () => {
    const atlas = smallAtlas()
    const drawing = drawLines(atlas)
    const lone = drawing.lines.find((line) => strandCount(line) === 1)
    expect(openLines(drawing, atlas, [lone?.id ?? '', 'record|a|b']).lines).toEqual(drawing.lines)
  })

  test('are opened and closed in the view', () => {
    const open = toggleLine(OPENING_VIEW, 'record|rus|bwc')
    expect(open.opened).toEqual(['record|rus|bwc'])
    expect(toggleLine(open, 'record|rus|bwc').opened).toEqual([])
  })
})
