import { describe, expect, test } from '@jest/globals'
import { wordKey } from './mentions/word-key.ts'
import { withoutRadicals } from './radicals.ts'

describe('withoutRadicals', () => {
  test('gives the characters that radicals of either block look like, and leaves all else', () => {
    expect(withoutRadicals('禁⽌⽣物武器公約⻓⻔⺠ A')).toBe('禁止生物武器公約长门民 A')
  })

  test('keeps the length', () => {
    for (let code = 0x2e80; code <= 0x2fd5; code += 1)
      expect(withoutRadicals(String.fromCharCode(code))).toHaveLength(1)
  })
})

test('a name is the same with radicals in it, in either script', () => {
  expect(wordKey('⻔')).toBe(wordKey('門'))
})
