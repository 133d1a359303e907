import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codePointLength, sliceCodePoints } from '../model/code-points.ts'
import { ExpressionText } from './expression-text.ts'

/** Words with characters beyond the first plane: emoji, some of several code points, and rare Han. */
const letter = fc.constantFrom('a', 'é', ' ', '約', '𠮷', '𪚥', '💠', '🕊', '👩‍🔬', '🇨🇳', '\u0301')
const words = fc.array(letter, { minLength: 1, maxLength: 40 }).map((letters) => `x${letters.join('')}`)
const paragraphs = fc.array(words, { minLength: 1, maxLength: 6 })

describe('a text', () => {
  test('begins with its title; every line after it that is not empty is a paragraph', () => {
    const text = new ExpressionText('x.txt', 'Title 🕊\n\nOne 𠮷.\n \nTwo.\nThree.\n')
    expect(text.title).toBe('Title 🕊')
    expect(text.paragraphs).toEqual([
      { number: 1, start: 9, end: 15, text: 'One 𠮷.' },
      { number: 2, start: 18, end: 22, text: 'Two.' },
      { number: 3, start: 23, end: 29, text: 'Three.' },
    ])
  })

  test('holds each paragraph at its offsets, whatever characters it has', () => {
    fc.assert(
      fc.property(words, paragraphs, (title, lines) => {
        const whole = `${[title, ...lines].join('\n\n')}\n`
        const text = new ExpressionText('x.txt', whole)
        expect(text.paragraphs.map((paragraph) => paragraph.text)).toEqual(lines)
        for (const { start, end, text: line } of text.paragraphs) expect(sliceCodePoints(whole, start, end)).toBe(line)
      }),
    )
  })

  test('finds every quote where slicing by code points gives it back', () => {
    const cut = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(paragraphs, fc.nat(), cut, (lines, which, [from, length]) => {
        const whole = `Title\n\n${lines.join('\n\n')}\n`
        const text = new ExpressionText('x.txt', whole)
        const paragraph = text.paragraphs[which % lines.length]
        if (paragraph === undefined) throw new Error('there is a paragraph for every line')
        const size = paragraph.end - paragraph.start
        const start = paragraph.start + (from % size)
        const exact = text.slice(start, Math.min(paragraph.end, start + 1 + (length % size)))
        const places = text.occurrences(exact, paragraph)
        expect(places).toContain(start)
        for (const place of places) {
          expect(sliceCodePoints(whole, place, place + codePointLength(exact))).toBe(exact)
          expect(place).toBeGreaterThanOrEqual(paragraph.start)
        }
      }),
    )
  })

  test('finds quotes that overlap one another', () => {
    const text = new ExpressionText('x.txt', 'T\n💠💠💠\n')
    const [paragraph] = text.paragraphs
    expect(paragraph && text.occurrences('💠💠', paragraph)).toEqual([2, 3])
  })
})
