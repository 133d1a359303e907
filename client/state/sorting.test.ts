import { describe, expect, test } from '@jest/globals'
import { holds, nextSorting, placeIn, readSorting, sortBy } from './sorting.ts'

describe('sorting', () => {
  test('is read from the address, and an unknown column sorts nothing', () => {
    expect(readSorting('-date', ['date'])).toEqual({ column: 'date', down: true })
    expect(readSorting('date', ['state'])).toBeNull()
    expect(readSorting(undefined, ['date'])).toBeNull()
  })

  test('goes up, down and back', () => {
    const first = nextSorting(null, 'date')
    expect(first).toBe('date')
    const second = nextSorting({ column: 'date', down: false }, 'date')
    expect(second).toBe('-date')
    expect(nextSorting({ column: 'date', down: true }, 'date')).toBeNull()
    expect(nextSorting({ column: 'state', down: true }, 'date')).toBe('date')
  })

  test('goes by size for numbers and by the language for words', () => {
    expect(sortBy([10, 9, 100], (value) => value, false, 'en')).toEqual([9, 10, 100])
    expect(sortBy(['Zambia', 'Åland', 'Albania'], (value) => value, false, 'en')).toEqual([
      'Åland',
      'Albania',
      'Zambia',
    ])
    expect(sortBy(['a', 'b'], (value) => value, true, 'en')).toEqual(['b', 'a'])
  })

  test.each([false, true])('has rows without a value last, downwards or not: %s', (down) => {
    expect(sortBy(['', 'a', ''], (value) => value, down, 'en')).toEqual(['a', '', ''])
  })
})

test('words are found whatever the case and the accents', () => {
  expect(holds(['Côte d’Ivoire', 'civ'], 'cote')).toBe(true)
  expect(holds(['United States of America'], 'states united')).toBe(true)
  expect(holds(['中國', 'chn'], '中')).toBe(true)
  expect(holds(['China'], 'russia')).toBe(false)
})

test('a table begins with a whole page, and within what there is', () => {
  expect(placeIn(undefined, 50, 113)).toBe(0)
  expect(placeIn('50', 50, 113)).toBe(50)
  expect(placeIn('70', 50, 113)).toBe(50)
  expect(placeIn('9999', 50, 113)).toBe(100)
  expect(placeIn('x', 50, 113)).toBe(0)
  expect(placeIn('50', 50, 0)).toBe(0)
})
