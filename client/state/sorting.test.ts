import { describe, expect, test } from '@jest/globals'
import { holds, nextSorting, readSorting, sortBy } from './sorting.ts'

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
