import { describe, expect, test } from '@jest/globals'
import {
  chosenIds,
  expandEach,
  hide,
  markAlso,
  pin,
  showAgain,
  stepBack,
  toggleMark,
  toggleNear,
  unpin,
} from './arrange.ts'
import { changeBetween } from './change.ts'
import { bringIn, collapse, expand, OPENING_VIEW, select, toggleKind } from './view.ts'

const chosen = select(OPENING_VIEW, { type: 'node', id: 'usa' })

describe('what is done to the map by hand', () => {
  test('is done to what is marked, or else to what is selected', () => {
    expect(chosenIds(chosen)).toEqual(['usa'])
    expect(chosenIds({ ...chosen, marked: ['chn', 'rus'] })).toEqual(['chn', 'rus'])
    expect(chosenIds(select(OPENING_VIEW, { type: 'edge', id: 'a|PARTY_TO|b' }))).toEqual([])
  })

  test('marks one beside the one that was selected, and takes the mark away again', () => {
    const both = toggleMark(chosen, 'chn')
    expect(both).toMatchObject({ marked: ['usa', 'chn'], selection: { type: 'node', id: 'chn' } })
    expect(toggleMark(both, 'usa').marked).toEqual(['chn'])
    expect(toggleMark(chosen, 'usa').marked).toEqual(['usa'])
    expect(markAlso(both, ['rus', 'usa'])).toMatchObject({ marked: ['usa', 'chn', 'rus'], selection: both.selection })
  })

  test('adds the neighbours of all that is marked, and leaves selected what was', () => {
    const grown = expandEach(toggleMark(chosen, 'chn'), ['usa', 'chn'])
    expect(grown.expansions.map(({ id }) => id)).toEqual(['usa', 'chn'])
    expect(grown.selection).toEqual({ type: 'node', id: 'chn' })
  })

  test('shows one neighbourhood alone, and all again', () => {
    const near = toggleNear(chosen, { id: 'bwc', hops: 1 })
    expect(near.near).toEqual({ id: 'bwc', hops: 1 })
    expect(toggleNear(near, { id: 'bwc', hops: 2 }).near).toEqual({ id: 'bwc', hops: 2 })
    expect(toggleNear(near, { id: 'bwc', hops: 1 }).near).toBeNull()
  })

  test('is left step by step: marks, the selection, ways, the neighbourhood', () => {
    let view = toggleMark({ ...chosen, paths: { ends: ['a', 'b'], chosen: [] }, near: { id: 'usa', hops: 1 } }, 'chn')
    const left: string[] = []
    for (let next = stepBack(view); next !== null; next = stepBack(view)) {
      const [before, after] = [view, next]
      const keys = ['marked', 'selection', 'paths', 'near'] as const
      left.push(keys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key])).join())
      view = next
    }
    expect(left).toEqual(['marked', 'selection', 'paths', 'near'])
  })

  test('hides one by one, and what is hidden is neither selected nor marked', () => {
    const hidden = hide({ ...chosen, marked: ['usa', 'chn'] }, ['usa'])
    expect(hidden).toMatchObject({ without: ['usa'], marked: ['chn'], selection: null })
    const two = hide(hidden, ['rus', 'usa'])
    expect(two.without).toEqual(['usa', 'rus'])
    expect(showAgain(two, ['usa']).without).toEqual(['rus'])
  })

  test('keeps places in whole units', () => {
    const pinned = pin(pin(OPENING_VIEW, { usa: { x: 1.6, y: -0.4 } }), { chn: { x: 2, y: 3 } })
    expect(pinned.placed).toEqual({ usa: { x: 2, y: 0 }, chn: { x: 2, y: 3 } })
    expect(unpin(pinned, ['usa']).placed).toEqual({ chn: { x: 2, y: 3 } })
  })
})

describe('a step is told as', () => {
  const B = expand(OPENING_VIEW, { id: 'bwc', kinds: [] })
  const P = pin(OPENING_VIEW, { usa: { x: 1, y: 1 } })
  const hidden = hide(OPENING_VIEW, ['usa', 'chn'])
  test.each([
    ['expand', ['bwc'], OPENING_VIEW, B],
    ['add', ['gbr'], OPENING_VIEW, bringIn(OPENING_VIEW, 'gbr')],
    ['collapse', ['bwc'], B, collapse(B, 'bwc')],
    ['hide', ['usa', 'chn'], OPENING_VIEW, hidden],
    ['unhide', ['usa'], hidden, showAgain(hidden, ['usa'])],
    ['place', ['usa'], OPENING_VIEW, P],
    ['place', ['usa'], P, pin(P, { usa: { x: 9, y: 9 } })],
    ['unplace', ['usa'], P, unpin(P, ['usa'])],
    ['layout', [], OPENING_VIEW, { ...OPENING_VIEW, layout: 'force' }],
    ['filter', [], OPENING_VIEW, toggleKind(OPENING_VIEW, 'STATE')],
    ['near', ['bwc'], OPENING_VIEW, { ...OPENING_VIEW, near: { id: 'bwc', hops: 1 } }],
    ['paths', ['chn', 'bwc'], OPENING_VIEW, { ...OPENING_VIEW, paths: { ends: ['chn', 'bwc'], chosen: [] } }],
    ['lines', [], OPENING_VIEW, { ...OPENING_VIEW, opened: ['record|a|b'] }],
    ['day', [], OPENING_VIEW, { ...OPENING_VIEW, asOf: '2001-07-25' }],
    ['document', [], OPENING_VIEW, { ...OPENING_VIEW, base: 'blank' }],
  ] as const)('%s %j', (type, ids, before, after) => {
    expect(changeBetween(before, after)).toEqual({ type, ids })
  })
})
