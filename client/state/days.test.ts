import { describe, expect, test } from '@jest/globals'
import { datesExclude, disagree, endOfYear, isDay } from './days.ts'

describe('days', () => {
  test.each([
    ['2001-07-25', true],
    ['2004-02-29', true],
    ['2001-02-29', false],
    ['2001-13-01', false],
    ['2001-07', false],
    ['yesterday', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test('the year that is not over ends today', () => {
    expect(endOfYear(2001, '2026-11-23')).toBe('2001-12-31')
    expect(endOfYear(2026, '2026-11-23')).toBe('2026-11-23')
  })

  test('a month agrees with its days and no others', () => {
    expect(datesExclude('1975-03', '1975-03-26')).toBe(false)
    expect(datesExclude('1975-03-26', '1975-03-27')).toBe(true)
    expect(datesExclude('1975~', '1975-03')).toBe(false)
    expect(disagree(['1975-03', '1975-03-26', '1975'])).toBe(false)
    expect(disagree(['1975-03', '1975-03-26', '1975-04-01'])).toBe(true)
    expect(disagree(['1975'])).toBe(false)
  })
})
