import { describe, expect, it } from '@jest/globals'
import { clipped, codePointsBefore, sentenceAround, wordsBetween, wordsOf } from './text-places.ts'

const passage = { number: 1, start: 10, end: 47, text: '𠮷 said so. The Sides agree. Both did.' }
const next = { number: 2, start: 48, end: 54, text: ' 中方重申。' }

describe('places in a text', () => {
  it('are those of words, in code points', () => {
    expect(wordsOf(passage).slice(0, 3)).toEqual([
      { start: 10, end: 11, text: '𠮷' },
      { start: 12, end: 16, text: 'said' },
      { start: 17, end: 19, text: 'so' },
    ])
    for (const word of wordsOf(next)) expect(wordsBetween(next, word)).toBe(word.text)
  })

  it('grow to the sentence around them', () => {
    const at = sentenceAround(passage, { start: 25, end: 30 })
    expect(wordsBetween(passage, at)).toBe('The Sides agree.')
    expect(wordsBetween(passage, sentenceAround(passage, { start: 18, end: 23 }))).toBe('𠮷 said so. The Sides agree.')
  })

  it('keep to the first paragraph and leave white space out', () => {
    const at = clipped([passage, next], { start: 20, end: 53 })
    expect(at).toEqual({ start: 21, end: 47 })
    expect(clipped([passage, next], { start: 47, end: 52 })).toEqual({ start: 49, end: 52 })
    expect(clipped([passage, next], { start: 20, end: 21 })).toBeNull()
  })

  it('are found behind signs that stand for what cannot be seen', () => {
    expect(codePointsBefore('a\u202eb', 1)).toBe(1)
    expect(codePointsBefore('a\u202eb', 1 + '⟨U+202E⟩'.length)).toBe(2)
    expect(codePointsBefore('a\u202eb', 100)).toBe(3)
  })
})
