import { expect, test } from '@jest/globals'
import { groupBy } from './group-by.ts'

test('items come by key, keys in their first order', () => {
  expect(groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
