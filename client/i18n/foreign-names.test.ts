import { expect, test } from '@jest/globals'
import { nameIn, piecesOf } from './foreign-names.ts'

const names = [
  { label: 'Aliyev', labelLanguage: 'en' },
  { label: 'Ilham Aliyev', labelLanguage: 'en' },
  { label: 'Китай', labelLanguage: 'ru' },
  { label: '条约', labelLanguage: 'zh-Hans' },
]

test('a name in another language says which, one in the reader’s or in none does not', () => {
  expect(nameIn('ru', { label: 'Treaty', labelLanguage: 'en' })).toBe('Treaty [en]')
  expect(nameIn('en', { label: 'Treaty', labelLanguage: 'en' })).toBe('Treaty')
  expect(nameIn('en', { label: 'Treaty', labelLanguage: 'und' })).toBe('Treaty')
})

test('a sentence is told in pieces, with the language of each name that is in another', () => {
  expect(piecesOf('Китай и Ilham Aliyev [en] утверждают: 条约 [zh-Hans]', () => names)).toEqual([
    { text: 'Китай и ', language: null },
    { text: 'Ilham Aliyev', language: 'en' },
    { text: ' утверждают: ', language: null },
    { text: '条约', language: 'zh-Hans' },
  ])
})

test('what only looks like the mark of a language stays as it is', () => {
  expect(piecesOf('Somebody else [en] and Aliyev [sic]', () => names)).toEqual([
    { text: 'Somebody else [en] and Aliyev [sic]', language: null },
  ])
})
