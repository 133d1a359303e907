import { describe, expect, test } from '@jest/globals'
import { foundNames, linesOf, marksOf } from './tried-text.ts'
import type { FoundMention } from './tried-text.ts'

function mention(start: number, exact: string, ...ids: readonly string[]): FoundMention {
  return {
    start,
    end: start + exact.length,
    exact,
    chosen: ids[0] ?? null,
    candidates: ids.map((id) => ({
      score: 1,
      reason: '',
      alias: exact,
      entity: { id, kind: 'STATE', label: id, labelLanguage: 'en' },
    })),
  }
}

describe('what was found in a text', () => {
  test('is listed once for the same words and meaning, in the order of the text', () => {
    const names = foundNames([mention(0, 'China', 'chn'), mention(9, 'Georgia', 'geo'), mention(20, 'China', 'chn')])
    expect(names.map(({ first, count }) => [first.exact, count])).toEqual([
      ['China', 2],
      ['Georgia', 1],
    ])
    expect(foundNames([mention(0, 'CD', 'cd'), mention(4, 'CD', 'cd', 'other')])).toHaveLength(2)
  })

  test('is marked under what it is listed under', () => {
    const found = [mention(0, 'China', 'chn'), mention(20, 'China', 'chn')]
    const marks = marksOf(found, [])
    expect(new Set(marks.map(({ name }) => name)).size).toBe(1)
    expect(marks.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [20, 25],
    ])
  })
})

test('lines are placed by code points, whatever stands in them', () => {
  expect(linesOf('𝄞 one\n\n<b>two</b>\n')).toEqual([
    { start: 0, end: 5, text: '𝄞 one' },
    { start: 7, end: 17, text: '<b>two</b>' },
  ])
})
