import { expect, test } from '@jest/globals'
import { rowAfter } from './row-after.ts'

test.each([
  [0, 'ArrowDown', 1],
  [2, 'ArrowUp', 1],
  [1, 'Home', 0],
  [0, 'End', 2],
  [0, 'ArrowUp', null],
  [2, 'ArrowDown', null],
  [2, 'End', null],
  [1, 'x', null],
  [-1, 'ArrowDown', null],
])('of three rows, from %d %s leads to %s', (place, key, next) => {
  expect(rowAfter(place, key, 3)).toBe(next)
})
