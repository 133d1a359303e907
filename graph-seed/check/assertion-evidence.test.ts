import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'documents/joint-note/assertions.yaml'
const CLOSED = 'documents/closed-report/assertions.yaml'
const ENGLISH_ANCHOR = '    en: { start: 32, end: 68, exact: say again that the Calm Treaty holds }\n'

test.each([
  [
    'no anchor in one of the languages',
    edit(FILE, ENGLISH_ANCHOR, ''),
    ['documents/joint-note/assertions.yaml:7  joint-note:p1.1 has no anchor in en  → quote its words in en'],
  ],
  [
    'an anchor in a language without a text',
    edit(FILE, ENGLISH_ANCHOR, `${ENGLISH_ANCHOR}    ru: { exact: x }\n`),
    ['documents/joint-note/assertions.yaml:7  joint-note has no text in ru  → remove the anchor or add the text'],
  ],
  [
    'a passage that is not there',
    edit(FILE, 'passage: 2', 'passage: 3'),
    ['documents/joint-note/assertions.yaml:10  there is no passage joint-note:p3  → correct the number'],
  ],
  [
    'no passage',
    edit(FILE, '- passage: 2\n  speakers', '- speakers'),
    ['documents/joint-note/assertions.yaml:10  joint-note:a.1 has no passage  → write the number of its paragraph'],
  ],
  [
    'a document without text, and no locator',
    edit(CLOSED, '- locator: para. 4\n  speakers', '- speakers'),
    [
      'documents/closed-report/assertions.yaml:1  closed-report:a.1 has no evidence: no locator  → write paragraph or page',
    ],
  ],
  [
    'a document without text, and no citation',
    edit(CLOSED, 'citations:\n    - { source: yearbook, locator: p. 9 }', 'citations: []'),
    [
      'documents/closed-report/assertions.yaml:6  closed-report:a.1 has no evidence: no citation  → name the source read',
    ],
  ],
  [
    'a document without text, but a passage',
    edit(CLOSED, '- locator: para. 4', '- passage: 4'),
    ['documents/closed-report/assertions.yaml:1  closed-report has no text  → write locator and citations instead'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
