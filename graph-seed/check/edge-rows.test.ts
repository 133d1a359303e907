import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'record-edges.csv'
const SECOND = 'speaker,2021-10-07,,SOURCE,yearbook,p. 3,CHECKED'

test.each([
  [
    'an edge without evidence',
    edit(FILE, 'SOURCE,register,p. 2', 'SOURCE,,'),
    [
      'record-edges.csv:8  ada-example|REPRESENTS|arland|minister has no evidence  → name the source that says so in citation',
    ],
  ],
  [
    'an edge that only a source can show',
    edit(FILE, 'SOURCE,yearbook,p. 4', 'STRUCTURAL,,'),
    [
      'record-edges.csv:6  borland|PROPOSED|calm-fund cannot be structural  → write basis SOURCE and a citation; only PART_OF, BROADER, HAS_TOPIC, FOLLOWS may be structural',
    ],
  ],
  [
    'issuers without evidence',
    edit('documents/closed-report/document.yaml', 'citations:\n  - { source: yearbook, locator: p. 9 }\n', ''),
    [
      'documents/closed-report/document.yaml:1  closed-report has issuers, but no evidence of it  → name a source in citations',
    ],
  ],
  [
    'rows that disagree on the date',
    edit(FILE, SECOND, SECOND.replace('2021-10-07', '2021-10-08')),
    [
      'record-edges.csv:3  arland|PARTICIPATED_IN|calm-meeting|speaker: row 2 has another date  → give both the same date',
    ],
  ],
  [
    'rows that disagree on the end',
    edit(FILE, SECOND, SECOND.replace(',,', ',2021-10-08,')),
    [
      'record-edges.csv:3  arland|PARTICIPATED_IN|calm-meeting|speaker: row 2 has another until  → give both the same until',
    ],
  ],
  [
    'a checked edge without citation, whatever its note says',
    edit(FILE, 'SOURCE,register,p. 2,CHECKED,', 'SOURCE,,,CHECKED,From a list.'),
    [
      'record-edges.csv:8  ada-example|REPRESENTS|arland|minister has no evidence  → name the source that says so in citation',
    ],
  ],
  [
    'an unchecked edge without citation and without note',
    edit(FILE, 'SOURCE,register,p. 2,CHECKED,', 'SOURCE,,,UNCHECKED,'),
    [
      'record-edges.csv:8  ada-example|REPRESENTS|arland|minister has no evidence  → name the source that says so in citation',
    ],
  ],
  [
    'a reference without evidence',
    edit('provisions/references/calm-treaty.csv', 'SOURCE,register,p. 2', 'SOURCE,,'),
    [
      'provisions/references/calm-treaty.csv:2  calm-treaty:art-2|CITES|calm-treaty:art-1 has no evidence  → name the source that says so in citation',
    ],
  ],
  [
    'rows that disagree on verification',
    edit(FILE, SECOND, SECOND.replace('CHECKED', 'UNCHECKED')),
    [
      'record-edges.csv:3  arland|PARTICIPATED_IN|calm-meeting|speaker: row 2 has another verification  → give both the same verification',
    ],
  ],
  [
    'one citation twice',
    edit(FILE, SECOND, SECOND.replace('yearbook,p. 3', 'register,p. 1')),
    [
      'record-edges.csv:3  duplicate edge arland|PARTICIPATED_IN|calm-meeting|speaker: row 2 cites the same  → remove this row',
    ],
  ],
  [
    'a locator without a source',
    edit(FILE, SECOND, SECOND.replace('yearbook,p. 3', ',p. 3')),
    ['record-edges.csv:3  citation is missing  → write citation'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})

test('an unchecked edge without citation is let pass where its note says on what it rests', async () => {
  const noted = edit(FILE, 'SOURCE,register,p. 2,CHECKED,', 'SOURCE,,,UNCHECKED,Compiled from memory.')
  expect(await faultsAfter(noted)).toEqual([])
})
