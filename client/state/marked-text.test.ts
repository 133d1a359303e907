import { describe, expect, it } from '@jest/globals'
import { markedText, shownCharacters } from './marked-text.ts'

describe('a marked paragraph', () => {
  const passage = { start: 10, end: 20, text: '𠮷bcdefghij' }

  it('is cut where marks begin and end, in code points', () => {
    const marks = [
      { name: 'm1', start: 10, end: 12 },
      { name: 'c1', start: 11, end: 15 },
      { name: 'm9', start: 30, end: 31 },
    ]
    const [one, two] = marks
    expect(markedText(passage, marks)).toEqual([
      { start: 10, text: '𠮷', marks: [one] },
      { start: 11, text: 'b', marks: [one, two] },
      { start: 12, text: 'cde', marks: [two] },
      { start: 15, text: 'fghij', marks: [] },
    ])
  })

  it('holds of a mark that goes beyond it what lies within', () => {
    const mark = { name: 'c1', start: 5, end: 25 }
    expect(markedText(passage, [mark])).toEqual([{ start: 10, text: passage.text, marks: [mark] }])
    expect(markedText(passage, [])).toEqual([{ start: 10, text: passage.text, marks: [] }])
  })
})

it('shows characters that cannot be seen', () => {
  expect(shownCharacters('a\u202eb\u200bc')).toBe('a⟨U+202E⟩b⟨U+200B⟩c')
})
