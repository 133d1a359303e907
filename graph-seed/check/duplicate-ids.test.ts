import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const ASSERTIONS = 'documents/joint-note/assertions.yaml'
const NAMESAKE = `- id: arland
  labels: { en: Arland, zh-Hant: 阿爾蘭, zh-Hans: 阿尔兰, ru: Арландия }
  description: { en: Not the state. }
  verification: UNCHECKED
`

test.each([
  [
    'two records with one id',
    edit('entities/organizations.yaml', '- id: calm-league', `${NAMESAKE}- id: calm-league`),
    ['entities/organizations.yaml:1  duplicate id arland: states.csv:2 has it already  → give one of them another id'],
  ],
  [
    'two rows with one id',
    edit('sources.csv', '\nyearbook,', '\nregister,Again,A press,on paper,,DATASET,,,,,,\nyearbook,'),
    ['sources.csv:3  duplicate id register: sources.csv:2 has it already  → give one of them another id'],
  ],
  [
    'an assertion with the id of a passage',
    edit(ASSERTIONS, '- passage: 2', '- id: joint-note:p1\n  passage: 2'),
    [
      'documents/joint-note/assertions.yaml:10  duplicate id joint-note:p1: a passage of a document has it already  → give one of them another id',
    ],
  ],
  [
    'an assertion with the id of another',
    edit(ASSERTIONS, '- passage: 2', '- id: joint-note:p1.1\n  passage: 2'),
    [
      'documents/joint-note/assertions.yaml:10  duplicate id joint-note:p1.1: documents/joint-note/assertions.yaml:2 has it already  → give one of them another id',
    ],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
