import { describe, expect, test } from '@jest/globals'
import { collapse, expand, OPENING_VIEW, sameSelection, select, toggleKind, toggleLayer } from './view.ts'

describe('steps from view to view', () => {
  test('to expand selects, and to ask again for the same adds nothing', () => {
    const once = expand(OPENING_VIEW, { id: 'bwc', kinds: [] })
    expect(once.selection).toEqual({ type: 'node', id: 'bwc' })
    expect(expand(once, { id: 'bwc', kinds: [] }).expansions).toEqual(once.expansions)
    expect(expand(once, { id: 'bwc', kinds: ['STATE'] }).expansions).toHaveLength(2)
  })

  test('to collapse takes all expansions of one entity away', () => {
    const two = expand(expand(expand(OPENING_VIEW, { id: 'bwc', kinds: [] }), { id: 'usa', kinds: [] }), {
      id: 'bwc',
      kinds: ['EVENT'],
    })
    expect(collapse(two, 'bwc').expansions).toEqual([{ id: 'usa', kinds: [] }])
  })

  test('a filter toggled twice is as it was', () => {
    expect(toggleKind(toggleKind(OPENING_VIEW, 'STATE'), 'STATE')).toEqual(OPENING_VIEW)
    expect(toggleLayer(toggleLayer(OPENING_VIEW, 'CLAIM'), 'CLAIM')).toEqual(OPENING_VIEW)
    expect(toggleKind(OPENING_VIEW, 'STATE').hiddenKinds).toEqual(['STATE'])
  })

  test('selections are compared by what they select', () => {
    const bwc = { type: 'node', id: 'bwc' } as const
    expect(sameSelection(select(OPENING_VIEW, bwc).selection, { ...bwc })).toBe(true)
    expect(sameSelection(bwc, null)).toBe(false)
  })
})
