import { describe, expect, test } from '@jest/globals'
import { barsOf, pathOf, roundUp, yearMarks, yearScale } from './charts.ts'

const frame = { width: 440, height: 130, left: 40, top: 10, bottom: 20 }

describe('a chart of years', () => {
  test('counts by round numbers', () => {
    expect([0, 1, 3, 7, 42, 103, 161].map(roundUp)).toEqual([1, 1, 4, 8, 50, 120, 200])
  })

  test('writes as many years as fit', () => {
    expect(yearMarks(1972, 2026, 8)).toEqual([1980, 1990, 2000, 2010, 2020])
    expect(yearMarks(2020, 2023, 100)).toEqual([2020, 2021, 2022, 2023])
  })

  test('gives each year its place', () => {
    const { at, step } = yearScale(2001, 2004, frame)
    expect(step).toBe(100)
    expect([2001, 2004].map(at)).toEqual([90, 390])
  })

  test('stands signatures and consents on a line from which endings hang, to one scale', () => {
    const years = [{ year: 2001, signatures: 8, consents: 4, endings: 2 }]
    const { bars, ground, most } = barsOf(years, 2001, 2004, frame)
    const unit = 100 / 10
    expect(most).toBe(8)
    expect(ground).toBeCloseTo(10 + 8 * unit)
    expect(bars.map(({ what, height }) => [what, Math.round(height / unit)])).toEqual([
      ['signatures', 8],
      ['consents', 4],
      ['endings', 2],
    ])
    expect(bars.map(({ y }) => y < ground)).toEqual([true, true, false])
  })

  test('a line is broken where a year is missing', () => {
    const point = (year: number) => ({ year, x: year - 2000, y: 1 })
    expect(pathOf([point(2001), point(2002), point(2004)])).toBe('M1.0 1.0 L2.0 1.0 M4.0 1.0')
  })
})
