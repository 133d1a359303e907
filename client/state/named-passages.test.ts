import { expect, test } from '@jest/globals'
import type { NamedAtFragment } from '../api/__generated__/documents-operations.ts'
import { namedPassages } from './named-passages.ts'

const texts = [
  { language: 'en', start: 10, end: 32, text: 'China and China again.' },
  { language: 'zh-Hant', start: 4, end: 8, text: '中國又來' },
]
const passage = { number: 3, texts }
const mention = (id: string, language: string, start: number, end: number, at: typeof passage | null = passage) =>
  ({ id, language, exact: 'China', start, end, passage: at }) satisfies NamedAtFragment

test('each paragraph is shown once, with every place in it, and the reader’s language first', () => {
  const versions = namedPassages(
    [mention('t', 'en', 0, 5, null), mention('a', 'en', 10, 15), mention('b', 'en', 20, 25), mention('z', 'zh-Hant', 4, 6)],
    'zh-Hant',
  ) // prettier-ignore
  expect(versions.map(({ language, places }) => [language, places])).toEqual([
    ['zh-Hant', 1],
    ['en', 3],
  ])
  expect(versions[0]?.passages[0]?.stretches).toEqual([
    { text: '中國', named: true },
    { text: '又來', named: false },
  ])
  const [title, paragraph] = versions[1]?.passages ?? []
  expect(title).toEqual({ number: null, stretches: [{ text: 'China', named: true }] })
  expect(paragraph?.number).toBe(3)
  expect(paragraph?.stretches.map(({ text, named }) => (named ? `[${text}]` : text)).join('')).toBe(
    '[China] and [China] again.',
  )
})
