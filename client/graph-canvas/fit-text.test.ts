import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitText } from './fit-text.ts'

const measure = (text: string) => Array.from(text).length

describe('a text fitted into lines', () => {
  test('breaks between words, and says with an ellipsis that there is more', () => {
    expect(fitText('one two three four', 9, 2, measure)).toBe('one two\nthree fo…')
    expect(fitText('one two', 9, 1, measure)).toBe('one two')
  })

  test('keeps together what a space without a break joins', () => {
    expect(fitText('in one\u00a0two', 8, 2, measure)).toBe('in\none\u00a0two')
  })

  test('breaks Chinese anywhere', () => {
    expect(fitText('禁止生物武器公約', 5, 2, measure)).toBe('禁止生物武\n器公約')
    expect(fitText('禁止生物武器公約', 5, 1, measure)).toBe('禁止生物…')
  })

  test('breaks a word that is longer than a line', () => {
    expect(fitText('Bacteriological', 6, 3, measure)).toBe('Bacter\niologi\ncal')
  })

  test('never makes a line wider than the box, nor more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom('a', 'b', ' ', '公', '約', '，', '-', 'ж', '\u00a0') }),
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, lines) => {
          const fitted = fitText(text, width, lines, measure).split('\n')
          expect(fitted.length).toBeLessThanOrEqual(lines)
          for (const line of fitted) expect(measure(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
