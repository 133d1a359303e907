import { describe, expect, test } from '@jest/globals'
import { mayFallWithin, spanOf } from './edtf-span.ts'

test.each([
  ['2001-07-25', '2001-07-25', '2001-07-25', false],
  ['2001-02', '2001-02-01', '2001-02-28', false],
  ['2024-02', '2024-02-01', '2024-02-29', false],
  ['2001', '2001-01-01', '2001-12-31', false],
  ['2006-12~', '2006-12-01', '2006-12-31', true],
  ['199X', '1990-01-01', '1999-12-31', true],
  ['2001-XX', '2001-01-01', '2001-12-31', true],
  ['2001-07-XX', '2001-07-01', '2001-07-31', true],
  ['1995/2001-08-18', '1995-01-01', '2001-08-18', false],
  ['../2021-10-07', null, '2021-10-07', false],
  ['2001-07-25/..', '2001-07-25', null, false],
  ['2001/2005?', '2001-01-01', '2005-12-31', true],
])('%s covers the days from %s to %s', (date, from, to, vague) => {
  expect(spanOf(date)).toEqual({ from, to, vague })
})

test.each(['', 'soon', '2001-13', '2001-02-30', '2001/soon', '25 July 2001'])('%s is not understood', (date) => {
  expect(spanOf(date)).toBeNull()
})

describe('a date', () => {
  const year = { from: '2001-01-01', to: '2001-12-31' }

  test.each(['2001', '2001-12-31', '1995/2001-08-18', '../2021-10-07', '200X', 'soon'])(
    'may fall within 2001: %s',
    (date) => {
      expect(mayFallWithin(date, year)).toBe(true)
    },
  )

  test.each(['2000-12-31', '2002', '../2000-05', '2002/..'])('does not fall within 2001: %s', (date) => {
    expect(mayFallWithin(date, year)).toBe(false)
  })
})
