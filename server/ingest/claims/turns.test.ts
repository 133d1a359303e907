import { expect, test } from '@jest/globals'
import { turnsOf } from './turns.ts'

const turns = (text: string) =>
  turnsOf(text).map(({ start, end, asks }) => `${asks ? 'asks' : 'says'}: ${text.slice(start, end).trim()}`)

test.each([
  ['Question: Will it rain?\nAnswer: It will.', ['asks: Question: Will it rain?', 'says: Answer: It will.']],
  ['问：会下雨吗？答：会。', ['asks: 问：会下雨吗？', 'says: 答：会。']],
  ['Вопрос: Будет дождь?\nОтвет: Будет.', ['asks: Вопрос: Будет дождь?', 'says: Ответ: Будет.']],
  // Whoever ends with a question asks, and what follows without a label is said.
  ['Reuters: It is wet. Will it rain?\nIt will.', ['asks: Reuters: It is wet. Will it rain?', 'says: It will.']],
])('who asks and who says: %s', (text, expected) => {
  expect(turns(text)).toEqual(expected)
})

test('a text without questions has no turns', () => {
  expect(turnsOf('The Minister said:\nWe welcome the talks.\nNote: it rained.')).toEqual([])
})
