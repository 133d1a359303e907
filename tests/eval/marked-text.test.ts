import { expect, test } from '@jest/globals'
import { readMarkedText } from './marked-text.ts'

test('marks stand within marks, and are no part of the text', () => {
  const file =
    '# Invented.\n# language: en\n# issuers: arl\n\n⟪URGES arl > bor|𝔸 calls on ⟦bor|Borland⟧⟫ and ⟦?geo,usa|Georgia⟧.\n'
  const { text, language, issuers, mentions, claims } = readMarkedText('note', file)
  expect([text, language, issuers]).toEqual(['𝔸 calls on Borland and Georgia.', 'en', ['arl']])
  expect(mentions).toEqual([
    { start: 11, end: 18, exact: 'Borland', ids: ['bor'], isOpen: false },
    { start: 23, end: 30, exact: 'Georgia', ids: ['geo', 'usa'], isOpen: true },
  ])
  expect(claims).toEqual([
    { start: 0, end: 18, exact: '𝔸 calls on Borland', act: 'URGES', speakers: ['arl'], addressees: ['bor'] },
  ])
})

test('a mark that does not end is a fault', () => {
  expect(() => readMarkedText('note', '\n⟦bor|Borland')).toThrow(/does not end/)
  expect(() => readMarkedText('note', '\nBorland⟧')).toThrow(/did not begin/)
})
