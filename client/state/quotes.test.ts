import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Assertion } from './atlas.ts'
import { smallAssertion } from './atlas-for-tests.ts'
import { cutIntoRuns, inParagraph, nearby, unitOffsets } from './quotes.ts'

const quoting = (id: string, start: number, end: number): Assertion => ({
  ...smallAssertion(id, ['arc'], 'NOTES', 'prop', 1),
  anchors: [
    { language: 'zh-Hant', exact: '', prefix: '', suffix: '', start, end, expression: { fidelity: 'AUTHENTIC' } },
  ],
})
const passage = (text: string, start = 0) => ({ text, start, language: 'zh-Hant' })

describe('quotations in a paragraph', () => {
  test('a code point above U+FFFF counts as one', () => {
    const runs = cutIntoRuns(passage('𠮷野家𠀋開', 100), [quoting('a', 101, 104)])
    expect(runs).toEqual([
      { text: '𠮷', assertions: [] },
      { text: '野家𠀋', assertions: ['a'] },
      { text: '開', assertions: [] },
    ])
  })

  test('where quotations overlap, the shortest comes first', () => {
    const runs = cutIntoRuns(passage('abcdefgh'), [
      quoting('long', 0, 8),
      quoting('short', 2, 4),
      quoting('late', 3, 8),
    ])
    expect(runs.map(({ text, assertions }) => [text, ...assertions])).toEqual([
      ['ab', 'long'],
      ['c', 'short', 'long'],
      ['d', 'short', 'late', 'long'],
      ['efgh', 'late', 'long'],
    ])
  })

  test('another language’s quotations are not marked', () => {
    expect(cutIntoRuns({ ...passage('abc'), language: 'en' }, [quoting('a', 0, 2)])).toEqual([
      { text: 'abc', assertions: [] },
    ])
  })

  test('the runs make up the text, and each quotation its own words', () => {
    const character = fc.constantFrom('a', 'б', '公', '約', '𠮷', '😀', ',')
    const text = fc.array(character, { minLength: 1, maxLength: 40 })
    const span = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), fc.nat(500), (characters, spans, start) => {
        const ranges = spans
          .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
          .filter(([from, to]) => from < to && to <= characters.length)
        const assertions = ranges.map(([from, to], index) => quoting(String(index), start + from, start + to))
        const runs = cutIntoRuns(passage(characters.join(''), start), assertions)
        expect(runs.map((run) => run.text).join('')).toBe(characters.join(''))
        ranges.forEach(([from, to], index) => {
          const words = runs.filter((run) => run.assertions.includes(String(index))).map((run) => run.text)
          expect(words.join('')).toBe(characters.slice(from, to).join(''))
        })
      }),
    )
  })

  test('offsets in UTF-16 units', () => {
    expect(unitOffsets('a😀b')).toEqual([0, 1, 3, 4])
  })
})

test('the words of an anchor in the whole of their paragraph, by code points', () => {
  const parts = inParagraph({ text: 'a😀bc公約', start: 10 }, { start: 11, end: 13 })
  expect(parts).toEqual({ before: 'a', words: '😀b', after: 'c公約' })
  expect(inParagraph({ text: 'abc', start: 0 }, { start: 1, end: 99 })).toEqual({ before: 'a', words: 'bc', after: '' })
})

test('what is around the words of an anchor begins and ends with a whole word', () => {
  expect(
    nearby({ prefix: 'e United States (', exact: 'it has labs', suffix: ', and the activities concerned l' }),
  ).toEqual({
    before: '… United States (',
    words: 'it has labs',
    after: ', and the activities concerned …',
  })
  expect(nearby({ prefix: '在此背景下,雙方強調', exact: '美國', suffix: '' })).toEqual({
    before: '… 在此背景下,雙方強調',
    words: '美國',
    after: '',
  })
})
