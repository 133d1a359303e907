import { expect, test } from '@jest/globals'
import { isBound, onSide, sideBySide, tallyOf } from './compare.ts'

const item = (id: string, status: string) => ({ id, status })
const pairs = sideBySide(
  [item('npt', 'PARTY'), item('abm', 'WITHDRAWN'), item('bwc', 'PARTY')],
  [item('ttbt', 'PARTY'), item('bwc', 'SUSPENDED'), item('abm', 'PARTY')],
  ({ id }) => id,
)

test('what both have comes first, then what only one has', () => {
  expect(pairs.map(({ id, a, b }) => [id, a?.status ?? null, b?.status ?? null])).toEqual([
    ['abm', 'WITHDRAWN', 'PARTY'],
    ['bwc', 'PARTY', 'SUSPENDED'],
    ['npt', 'PARTY', null],
    ['ttbt', null, 'PARTY'],
  ])
})

test('only who is bound counts: a withdrawal does not, a suspension or a disputed withdrawal does', () => {
  expect(isBound('WITHDRAWAL_DISPUTED')).toBe(true)

  expect(tallyOf(pairs)).toEqual({ both: 1, onlyA: 1, onlyB: 2 })
  expect(onSide(pairs, 'both').map(({ id }) => id)).toEqual(['bwc'])
  expect(onSide(pairs, 'b').map(({ id }) => id)).toEqual(['abm', 'ttbt'])
  expect(onSide(pairs, 'nonsense')).toHaveLength(4)
})
