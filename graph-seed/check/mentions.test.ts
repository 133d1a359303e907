import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'documents/joint-note/mentions.csv'
const ROW = '1,en,Calm Treaty,,calm-treaty,51,62,,'

test.each([
  [
    'a place that is not written yet',
    '1,en,Calm Treaty,,calm-treaty,,,,',
    'the place of occurrence 1 of "Calm Treaty" is not written yet  → npm run corpus:anchors',
  ],
  [
    'words beside their place',
    '1,en,Calm Treaty,,calm-treaty,50,61,,',
    'the en words at 50–61 are " Calm Treat", not "Calm Treaty"  → npm run corpus:anchors',
  ],
  [
    'words of another paragraph',
    '2,en,Calm Treaty,,calm-treaty,51,62,,',
    'the en words at 51–62 are outside passage 2 (90–129)  → correct the number of the passage, then npm run corpus:anchors',
  ],
  [
    'a paragraph that is not there',
    '7,en,Calm Treaty,,calm-treaty,51,62,,',
    'documents/joint-note/en.txt has no passage 7  → correct the number',
  ],
  [
    'a language without a text',
    '1,ru,Calm Treaty,,calm-treaty,51,62,,',
    'joint-note has no text in ru  → correct the language or add the text',
  ],
  [
    'an entity that is not there',
    '1,en,Calm Treaty,,loud-treaty,51,62,,',
    'entity: unknown id loud-treaty  → correct the id or add the record',
  ],
  [
    'the same entity twice at one place',
    '1,en,Calm Treaty,,calm-treaty;calm-treaty,51,62,,',
    'calm-treaty is named twice at 51–62  → correct the occurrence, or remove this row',
  ],
])('%s', async (_, written, fault) => {
  expect(await faultsAfter(edit(FILE, ROW, written))).toEqual([`${FILE}:2  ${fault}`])
})

test('words of the title are in passage 0', async () => {
  expect(await faultsAfter(edit(FILE, ROW, '0,en,calm,,calm-treaty,10,14,,'))).toEqual([])
})
