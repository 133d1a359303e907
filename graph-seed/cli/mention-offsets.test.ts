import { expect, test } from '@jest/globals'
import { ExpressionText } from '../read/expression-text.ts'
import { updateMentions } from './mention-offsets.ts'

const texts = new Map([['en', new ExpressionText('en.txt', 'On 🕊 peace\n\nThey ask 🕊, and "they" ask.\n')]])
const HEADER = 'passage,language,exact,occurrence,entity,start,end,verification,note\n'

test('places are counted in code points, by occurrence, in the title too', () => {
  const { text, moved, unresolved } = updateMentions(
    `${HEADER}0,en,🕊,,dove,,,,\n1,en,"🕊, and",,dove,1,2,,\n1,en,ask,2,question,,,UNCHECKED,"quoted, as it is"\n`,
    texts,
  )
  expect(unresolved).toEqual([])
  expect(moved.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(text).toBe(
    `${HEADER}0,en,🕊,,dove,3,4,,\n1,en,"🕊, and",,dove,21,27,,\n1,en,ask,2,question,35,38,UNCHECKED,"quoted, as it is"\n`,
  )
  expect(updateMentions(text, texts)).toEqual({ text, moved: [], unresolved: [] })
})

test('rows whose words are not there are named and left alone', () => {
  const csv = `${HEADER}1,en,ask,3,question,,,,\n2,en,ask,,question,,,,\n1,ru,ask,,question,,,,\n`
  const { text, moved, unresolved } = updateMentions(csv, texts)
  expect(text).toBe(csv)
  expect(moved).toEqual([])
  expect(unresolved).toEqual([
    { line: 2, message: 'en: no occurrence 3 of "ask" in passage 1' },
    { line: 3, message: 'en: no occurrence 1 of "ask" in passage 2' },
    { line: 4, message: 'ru: no occurrence 1 of "ask" in passage 1' },
  ])
})

test('a file without the columns is left alone', () => {
  expect(updateMentions('passage,exact\n1,ask\n', texts).unresolved[0]?.line).toBe(1)
})
