import { describe, expect, test } from '@jest/globals'
import { chooseInList, firstShown, PLAIN_LIST, ROWS_AT_ONCE } from './list-state.ts'

describe('the rows shown', () => {
  test('are those around what is selected, or the first', () => {
    expect(firstShown(PLAIN_LIST, -1, 500)).toBe(0)
    expect(firstShown(PLAIN_LIST, ROWS_AT_ONCE * 2 + 3, 500)).toBe(ROWS_AT_ONCE * 2)
  })

  test('are those that were chosen, wherever the selection is, and never past the end', () => {
    expect(firstShown({ after: ROWS_AT_ONCE }, 3, 500)).toBe(ROWS_AT_ONCE)
    expect(firstShown({ after: 99_999 }, 3, ROWS_AT_ONCE + 1)).toBe(ROWS_AT_ONCE)
    expect(firstShown({ after: 99_999 }, -1, ROWS_AT_ONCE)).toBe(0)
    expect(firstShown({ after: 7 }, -1, 0)).toBe(0)
  })
})

test('with other words or another order the list begins anew, and another table has its own columns', () => {
  const list = { ...PLAIN_LIST, sort: '-date', after: 100, find: 'a' }
  expect(chooseInList(list, { find: 'b' })).toEqual({ ...list, find: 'b', after: null })
  expect(chooseInList(list, { table: 'nodes' })).toEqual({ ...list, table: 'nodes', sort: null, after: null })
  expect(chooseInList(list, { after: 50 })).toEqual({ ...list, after: 50 })
})
