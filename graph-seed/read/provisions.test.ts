import { expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'
import { PROVISION_FUNCTIONS } from '../model/instrument.ts'
import { nodesOfKind } from './corpus.ts'
import { readCorpus } from './read-corpus.ts'

const FILE = 'provisions/calm-treaty.csv'
const REFERENCES = 'provisions/references/calm-treaty.csv'

test('an article belongs to the instrument that its file is named after', async () => {
  const articles = await withCorpusCopy([edit(FILE, 'register@p. 2', 'register@p. 2; yearbook')], async (directory) =>
    nodesOfKind(await readCorpus(directory), 'PROVISION').map(({ value }) => value),
  )
  expect(articles.map(({ id, instrument }) => [id, instrument])).toEqual([
    ['calm-treaty:art-1', 'calm-treaty'],
    ['calm-treaty:art-2', 'calm-treaty'],
  ])
  expect(articles[1]).toMatchObject({
    locator: 'art. II',
    labels: { en: 'Calm Treaty, art. II', 'zh-Hant': '平靜條約第二條', ru: 'Договор о спокойствии, ст. II' },
    ownLabels: ['en', 'zh-Hant', 'zh-Hans', 'ru'],
    description: { en: 'Invented.', 'zh-Hant': '虛構。' },
    functions: ['review', 'amendment'],
    citations: [{ source: 'register', locator: 'p. 2' }, { source: 'yearbook' }],
    verification: 'CHECKED',
  })
})

test.each([
  [
    'a function that is not in the list',
    edit(FILE, 'review;amendment', 'review;ammendment'),
    [`${FILE}:3  functions.1 is "ammendment"  → write one of ${PROVISION_FUNCTIONS.join(', ')}`],
  ],
  [
    'no label in Russian',
    edit(FILE, '"Договор о спокойствии, ст. I"', ''),
    [`${FILE}:2  no label in ru  → write label_ru`],
  ],
  [
    'no summary in English',
    edit(
      FILE,
      '平静条约第一条,"Договор о спокойствии, ст. I",Invented.',
      '平静条约第一条,"Договор о спокойствии, ст. I",',
    ),
    [`${FILE}:2  summary_en is missing  → write summary_en`],
  ],
  ['no locator', edit(FILE, ',art. I,', ',,'), [`${FILE}:2  locator is missing  → write locator`]],
  [
    'a comma that is not quoted',
    edit(FILE, '"Calm Treaty, art. I"', 'Calm Treaty, art. I'),
    [`${FILE}:2  14 cells, but the header has 13  → quote cells that hold a comma, and leave no cell out`],
  ],
  [
    'a checked article without source',
    edit(FILE, 'register@p. 1', ''),
    [
      `${FILE}:2  calm-treaty:art-1 counts as CHECKED, but cites no source  → cite the source it was compared with, or write verification: UNCHECKED`,
    ],
  ],
  [
    'a reference of a type that is not in the list',
    edit(REFERENCES, 'CITES,', 'QUOTES,'),
    [
      expect.stringMatching(
        /^provisions\/references\/calm-treaty\.csv:2 {2}type is "QUOTES" {2}→ write one of PARTY_TO, /,
      ),
    ],
  ],
  [
    'a column of the references that is not there',
    edit(REFERENCES, 'date,until,', 'date,end,'),
    [
      expect.stringMatching(
        /^provisions\/references\/calm-treaty\.csv:1 {2}missing column until {2}→ the columns are type,/,
      ),
      expect.stringMatching(
        /^provisions\/references\/calm-treaty\.csv:1 {2}unknown column end {2}→ the columns are type,/,
      ),
    ],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
