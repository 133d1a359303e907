import { expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'
import { readCorpus } from './read-corpus.ts'

const FILE = 'gaps.yaml'

test('a gap says in words what is missing, and names what it concerns', async () => {
  const gaps = await withCorpusCopy([], async (directory) => (await readCorpus(directory)).gaps)
  expect(gaps.map(({ value }) => value)).toEqual([
    {
      id: 'gap-signatures',
      text: { en: 'Who signed the Calm Treaty is not known.', 'zh-Hant': '平靜條約的簽署國不詳。' },
      concerns: ['calm-treaty'],
    },
  ])
})

test('a gap may concern nothing in particular', async () => {
  expect(await faultsAfter(edit(FILE, '  concerns: [calm-treaty]\n', ''))).toEqual([])
})

test.each([
  [
    'no words in English',
    edit(FILE, '    en: Who signed the Calm Treaty is not known.\n', ''),
    ['gaps.yaml:2  text.en is missing  → write text.en'],
  ],
  [
    'a misspelt key',
    edit(FILE, 'concerns:', 'concern:'),
    ['gaps.yaml:1  unknown key concern  → correct the spelling or remove it'],
  ],
  [
    'a malformed id',
    edit(FILE, 'gap-signatures', 'Gap'),
    [
      'gaps.yaml:1  malformed id "Gap" in id  → an id is lower-case letters and digits, joined by single "-", ":" or "."',
    ],
  ],
  [
    'no list',
    edit(FILE, '- id: gap-signatures', 'gaps:\n- id: gap-signatures'),
    ['gaps.yaml:1  not a list of records  → begin each record with "- id:"'],
  ],
  [
    'one id twice',
    edit(FILE, '- id: gap-signatures', '- id: gap-signatures\n  text: { en: Twice. }\n- id: gap-signatures'),
    ['gaps.yaml:3  duplicate id gap-signatures: gaps.yaml:1 has it already  → give one of them another id'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
