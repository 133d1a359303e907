import { describe, expect, test } from '@jest/globals'
import { dayOf, later, moved, rowsFor, timeOf } from './timeline-places.ts'

test('what would stand on something else goes into the next row, and into the last where there is no room', () => {
  const stretches = [
    { left: 0, width: 50 },
    { left: 10, width: 10 },
    { left: 15, width: 10 },
    { left: 60, width: 5 },
  ]
  expect(rowsFor(stretches, 2)).toEqual([0, 1, 1, 0])
})

test('days are counted without a clock’s zone', () => {
  expect(dayOf(timeOf('2001-07-25'))).toBe('2001-07-25')
  expect(dayOf(timeOf('1925-06-17') + 3_600_000)).toBe('1925-06-17')
})

test.each([
  ['2001-01-31', 1, 'month', '2001-02-28'],
  ['2001-01-15', -1, 'month', '2000-12-15'],
  ['2024-02-29', 1, 'year', '2025-02-28'],
  ['2001-12-31', 1, 'day', '2002-01-01'],
] as const)('%s and %d %s is %s', (day, count, unit, then) => {
  expect(later(day, count, unit)).toBe(then)
})

describe('a handle', () => {
  test.each([
    ['ArrowRight', '2001-08-25'],
    ['Shift+ArrowLeft', '2001-07-24'],
    ['PageDown', '2000-07-25'],
    ['Home', '1984-01-01'],
    ['End', '2002-01-01'],
    ['PageUp', '2002-01-01'],
    ['x', null],
  ])('is moved by %s to %s, and no farther than the other', (key, day) => {
    expect(moved('2001-07-25', key, '1984-01-01', '2002-01-01')).toBe(day)
  })
})
