import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'documents/joint-note/assertions.yaml'
const QUOTE = 'start: 32, end: 68, exact: say again that the Calm Treaty holds'

test.each([
  [
    'a quote beside its offsets',
    'start: 31, end: 67, exact: say again that the Calm Treaty holds',
    '9  the en quote is not at 31–67, but at 32–68  → npm run corpus:anchors',
  ],
  [
    'a quote without offsets',
    'exact: say again that the Calm Treaty holds',
    '9  the en quote is not at 0–0, but at 32–68  → npm run corpus:anchors',
  ],
  [
    'a quote that occurs twice',
    'start: 1, end: 6, exact: holds',
    '9  the en quote is not at 1–6, but at 63–68 and 82–87  → write the start and end that are meant, or quote more words',
  ],
  [
    'a quote from another passage',
    'start: 32, end: 48, exact: They ask Borland',
    '9  the en quote is not in passage 1, but in passage 2  → correct the number of the passage, then npm run corpus:anchors',
  ],
  [
    'words that nobody said',
    'start: 32, end: 68, exact: say again that a calm treaty held',
    '9  the en quote is nowhere in documents/joint-note/en.txt  → quote the words as they stand',
  ],
  [
    'an anchor outside its passage',
    'start: 90, end: 106, exact: They ask Borland',
    '9  the en anchor 90–106 is outside passage 1 (18–88)  → correct the number of the passage',
  ],
])('%s', async (_, written, fault) => {
  expect(await faultsAfter(edit(FILE, QUOTE, written))).toEqual([`${FILE}:${fault}`])
})

test('the line is that of the field', async () => {
  expect(await faultsAfter(edit(FILE, 'start: 111', 'start: 110'))).toEqual([
    `${FILE}:23  the en quote is not at 110–124, but at 111–124  → npm run corpus:anchors`,
  ])
})

test('offsets in UTF-16 units are refused where a character lies beyond the first plane', async () => {
  expect(await faultsAfter(edit(FILE, 'start: 13, end: 24', 'start: 15, end: 27'))).toEqual([
    `${FILE}:8  the zh-Hant quote is not at 15–27, but at 13–24  → npm run corpus:anchors`,
  ])
})
