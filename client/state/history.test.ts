import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { beginHistory, correctTo, redo, stepTo, travelTo, undo } from './history.ts'
import type { History } from './history.ts'
import { expand, OPENING_VIEW, select, toggleKind } from './view.ts'
import type { View } from './view.ts'
import { KINDS } from './vocabulary.ts'

const A = OPENING_VIEW
const B = expand(A, { id: 'bwc', kinds: [] })
const C = toggleKind(B, 'TOPIC')
const D = expand(C, { id: 'usa', kinds: [] })
const through = (...views: readonly View[]) => views.slice(1).reduce(stepTo, beginHistory(views[0] ?? A))
const back = (history: History) => undo(history) ?? history
const on = (history: History) => redo(history) ?? history

describe('taking back and doing again', () => {
  test('goes back step by step, and forward again', () => {
    const history = through(A, B, C, D)
    expect(back(history).present).toEqual(C)
    expect(back(back(back(history))).present).toEqual(A)
    expect(undo(back(back(back(history))))).toBeNull()
    expect(on(on(back(back(history)))).present).toEqual(D)
    expect(redo(history)).toBeNull()
  })

  test('to do something new forgets what was taken back', () => {
    const history = stepTo(back(through(A, B, C)), D)
    expect(redo(history)).toBeNull()
    expect(back(history).present).toEqual(B)
  })

  test('a selection, a language, a pane are no steps', () => {
    const looked: View = { ...select(A, { type: 'node', id: 'usa' }), language: 'ru', pane: 'list', marked: ['chn'] }
    expect(undo(through(A, looked))).toBeNull()
  })

  test('what is taken back is seen as the present is', () => {
    const history = through(A, B, { ...C, language: 'ru', pane: 'list' })
    expect(back(history).present).toEqual({ ...B, language: 'ru', pane: 'list' })
  })

  test('a view put right is not a step', () => {
    expect(undo(correctTo(beginHistory(A), B))).toBeNull()
  })

  test('there and back again are two steps', () => {
    expect(through(B, C, B).past).toHaveLength(2)
  })

  test.each([0, 1, 2, 3])('agrees with the browser going back by %d, and forward again', (steps) => {
    const views = [A, B, C, D]
    const history = through(...views)
    const target = views[views.length - 1 - steps] ?? A
    const travelled = travelTo(history, target)
    expect(travelled.present).toEqual(target)
    expect(travelled.past).toHaveLength(3 - steps)
    expect(travelTo(travelled, D)).toEqual(history)
    expect(Array.from({ length: steps }).reduce<History>(on, travelled)).toEqual(history)
  })

  test('whatever is done, as many steps back lead to the start, and as many forward to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KINDS), { maxLength: 30 }), (kinds) => {
        const done = kinds.reduce(
          (history, kind) => stepTo(history, toggleKind(history.present, kind)),
          beginHistory(A),
        )
        const undone = kinds.reduce(back, done)
        expect(undone.present).toEqual(A)
        expect(kinds.reduce(on, undone).present).toEqual(done.present)
      }),
    )
  })
})
