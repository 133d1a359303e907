import { describe, expect, test } from '@jest/globals'
import { axisOf, stretchOf } from './axis.ts'

const decades = { from: '1972-04-10', to: '2022-12-16' }

describe('the axis', () => {
  test('has as many ticks as have room, in the reader’s language and no more precise than they are', () => {
    const wide = axisOf(decades, 900, 'en').ticks
    expect(wide.map(({ words }) => words)).toContain('2000')
    expect(axisOf(decades, 300, 'en').ticks.length).toBeLessThan(wide.length)
    expect(axisOf({ from: '2001-01-01', to: '2001-12-31' }, 500, 'ru').ticks[1]?.words).toMatch(/^[а-я]+\.? 2001/)
    expect(axisOf({ from: '2001-07-20', to: '2001-07-30' }, 500, 'zh-Hant').ticks[0]?.words).toMatch(/^2001年7月2\d日$/)
  })

  test('finds the day of a place', () => {
    const axis = axisOf(decades, 900, 'en')
    expect(new Date(axis.timeAt(axis.place('2001-07-25'))).toISOString()).toBe('2001-07-25T00:00:00.000Z')
  })
})

describe('a date on it', () => {
  const axis = axisOf(decades, 900, 'en')
  const at = (from: string | null, to: string | null) => stretchOf({ from, to, vague: false }, axis, 14)

  test('covers the days it may mean', () => {
    const year = at('2001-01-01', '2001-12-31')
    expect(year.left).toBeCloseTo(axis.place('2001-01-01'))
    expect(year.left + year.width).toBeCloseTo(axis.place('2002-01-01'))
    const open = at(null, '2001-12-31')
    expect(open.left).toBeCloseTo(axis.place(decades.from))
  })

  test('of one day stands in the middle of a mark that can be hit', () => {
    const day = at('2001-07-25', '2001-07-25')
    expect(day.width).toBe(14)
    expect(day.left + 7).toBeCloseTo(axis.place('2001-07-25'), 0)
  })
})
