import { expect, test } from '@jest/globals'
import { closed, isolated, parseClosed } from './closed-text.ts'

test.each([
  ['nothing that turns', 'Treaty', 'Treaty'],
  ['an override', 'a \u202eb', 'a \u202eb\u202c'],
  ['an isolate', 'a \u2067b', 'a \u2067b\u2069'],
  ['one in the other, the inner one closed first', '\u202ea \u2067b', '\u202ea \u2067b\u2069\u202c'],
  ['what is closed already', '\u202ea\u202c \u2067b\u2069', '\u202ea\u202c \u2067b\u2069'],
  ['an override within an isolate that ends', '\u2067a \u202eb\u2069', '\u2067a \u202eb\u2069'],
  ['an override whose end stands within an isolate', '\u202ea \u2066b\u202c', '\u202ea \u2066b\u202c\u2069\u202c'],
  ['an end without a beginning, and an override after it', 'a\u2069 \u202eb', 'a\u2069 \u202eb\u202c'],
])('closes %s', (_, text, expected) => {
  expect(closed(text)).toBe(expected)
})

test('isolates within a sentence what turns its direction, and nothing else', () => {
  expect(isolated('Treaty, договор, 條約')).toBe('Treaty, договор, 條約')
  expect(isolated('معاهدة')).toBe('\u2068معاهدة\u2069')
  expect(isolated('\u202ea')).toBe('\u2068\u202ea\u202c\u2069')
})

test('closes every text of an answer, written as a character or escaped, and leaves files as they are', () => {
  const answer = { list: [{ label: '\u202ea', file: '\u202eb' }], count: 1, none: null }
  const expected = { list: [{ label: '\u202ea\u202c', file: '\u202eb' }], count: 1, none: null }
  expect(parseClosed(JSON.stringify(answer))).toEqual(expected)
  expect(parseClosed(JSON.stringify(answer).replaceAll('\u202e', '\\u202e'))).toEqual(expected)
})
