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
    expect(markedText(passage, marks)).toEqual([
      { text: '𠮷', names: ['m1'] },
      { text: 'b', names: ['m1', 'c1'] },
      { text: 'cde', names: ['c1'] },
      { text: 'fghij', names: [] },
    ])
  })

  it('holds of a mark that goes beyond it what lies within', () => {
    expect(markedText(passage, [{ name: 'c1', start: 5, end: 25 }])).toEqual([{ text: passage.text, names: ['c1'] }])
    expect(markedText(passage, [])).toEqual([{ text: passage.text, names: [] }])
  })
})

it('shows characters that cannot be seen', () => {
  expect(shownCharacters('a\u202eb\u200bc')).toBe('a⟨U+202E⟩b⟨U+200B⟩c')
})
