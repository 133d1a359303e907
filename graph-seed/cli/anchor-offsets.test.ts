import { describe, expect, test } from '@jest/globals'
import { ExpressionText } from '../read/expression-text.ts'
import { updateHashes, updateOffsets } from './anchor-offsets.ts'

const texts = new Map([['en', new ExpressionText('en.txt', 'Title\n\nThey ask 🕊 and ask again.\n\nThey go.\n')]])

const YAML = `# Kept as it is.
- passage: 1
  speakers: [ a,b ]   # odd, but theirs
  anchors:
    en: { exact: "🕊 and", start: 3, end: 5 } # moved
- passage: 2
  anchors:

    en:
      # Where they go.
      exact: >-
        They
        go
      start: 33
      end: 40
- passage: 2
  anchors:
    en:
      exact: go
`

describe('offsets', () => {
  test('are put right where the words occur once, and nothing else is touched', () => {
    const { text, moved, unresolved } = updateOffsets(YAML, texts)
    expect(unresolved).toEqual([])
    expect(moved).toEqual([
      { line: 5, message: 'en: 3–5 is now 16–21' },
      { line: 11, message: 'en: 33–40 is now 34–41' },
      { line: 19, message: 'en: – is now 39–41' },
    ])
    expect(text).toBe(
      YAML.replace('start: 3, end: 5', 'start: 16, end: 21')
        .replace('start: 33\n      end: 40', 'start: 34\n      end: 41')
        .replace('exact: go\n', 'start: 39\n      end: 41\n      exact: go\n'),
    )
    expect(updateOffsets(text, texts)).toMatchObject({ text, moved: [], unresolved: [] })
  })

  test('are left alone where the words occur more than once or not at all', () => {
    const yaml = `- passage: 1
  anchors:
    en: { exact: ask, start: 0, end: 3 }
- passage: 2
  anchors:
    en: { exact: ask, start: 0, end: 3 }
- passage: 3
  anchors:
    en: { exact: ask }
- passage: 1
  anchors:
    ru: { exact: ask }
`
    const { text, moved, unresolved } = updateOffsets(yaml, texts)
    expect(text).toBe(yaml)
    expect(moved).toEqual([])
    expect(unresolved.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '3 en: ambiguous, at 12–15, 22–25',
      '6 en: not in passage 2',
      '9 en: no such text, no passage 3, or no exact words',
      '12 ru: no such text, no passage 1, or no exact words',
    ])
  })

  test('stand where they are one of several places', () => {
    const yaml = '- passage: 1\n  anchors: { en: { exact: ask, start: 22, end: 25 } }\n'
    expect(updateOffsets(yaml, texts)).toEqual({ text: yaml, moved: [], unresolved: [] })
  })
})

test('hashes are written over the old ones, and added where there are none', () => {
  const yaml = 'id: x\nexpressions:\n  - language: en\n    file: en.txt\n    sha256: old # so far\n  - file: ru.txt\n'
  const { text, moved } = updateHashes(
    yaml,
    new Map([
      ['en.txt', 'new'],
      ['ru.txt', 'first'],
    ]),
  )
  expect(text).toBe(yaml.replace('old #', 'new #').replace('- file: ru.txt', '- sha256: first\n    file: ru.txt'))
  expect(moved.map(({ line }) => line)).toEqual([3, 6])
})
