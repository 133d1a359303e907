import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { applyFilters } from './filters.ts'
import { leaveOut, reach } from './leave-out.ts'
import { drawLines } from './lines.ts'
import { OPENING_VIEW } from './view.ts'

const atlas = smallAtlas()
const drawing = drawLines(atlas)
const shown = applyFilters(atlas, drawing, OPENING_VIEW)

describe('what is hidden one by one', () => {
  test('goes with its lines, and a voice with the last it says', () => {
    const left = leaveOut(shown, { without: ['prop-good', 'prop-broken'], near: null })
    expect(left.nodes.has('prop-good')).toBe(false)
    expect(left.voices).toEqual([])
    expect(left.lines.filter(({ type }) => type === 'tie')).toEqual([])
    expect(left.lines.some(({ target }) => target === 'prop-talk')).toBe(true)
  })

  test('nothing hidden leaves all as it is', () => {
    expect(leaveOut(shown, { without: [], near: null })).toBe(shown)
  })
})

describe('a neighbourhood', () => {
  test('of what is said holds who says it', () => {
    expect([...reach({ id: 'prop-good', hops: 1 }, drawing.lines)].sort()).toEqual([
      'arc',
      'bor',
      'joint:arc.bor',
      'prop-good',
      'treaty',
    ])
  })

  test('of a speaker holds what it says, and who says it too', () => {
    const near = leaveOut(shown, { without: [], near: { id: 'bor', hops: 1 } })
    expect([...near.nodes].sort()).toEqual(['arc', 'bor', 'prop-broken', 'prop-good'])
  })

  test('goes no further than asked, and further when asked', () => {
    expect(reach({ id: 'syl', hops: 1 }, drawing.lines).has('treaty')).toBe(false)
    expect(reach({ id: 'syl', hops: 2 }, drawing.lines).has('treaty')).toBe(true)
  })
})
