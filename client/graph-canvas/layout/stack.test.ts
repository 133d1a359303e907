import { expect, test } from '@jest/globals'
import { stack } from './stack.ts'

test('boxes with room stand where they would like to', () => {
  expect(
    stack(
      [10, 50, 90].map((wanted) => ({ height: 20, wanted })),
      4,
    ),
  ).toEqual([10, 50, 90])
})

test('boxes that press on each other share what is missing, and keep their order', () => {
  expect(
    stack(
      [50, 50, 50].map((wanted) => ({ height: 20, wanted })),
      4,
    ),
  ).toEqual([26, 50, 74])
  expect(
    stack(
      [60, 40, 200].map((wanted) => ({ height: 20, wanted })),
      0,
    ),
  ).toEqual([40, 60, 200])
})

test('a column of nothing has no heights', () => {
  expect(stack([], 4)).toEqual([])
})
