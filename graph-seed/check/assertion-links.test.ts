import { expect, test } from '@jest/globals'
import type { Edit } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const FILE = 'assertion-links.csv'
const ROW = 'DISPUTES,closed-report:a.1,joint-note:p2.1,yearbook,p. 9,CHECKED,Names the note.\n'

/** The corpus with this link, in which some words are others. */
function linkWith(from: string, to: string): Edit {
  return edit(FILE, 'note\n', `note\n${ROW.replace(from, to)}`)
}

test.each([
  ['a link that is as it should be', linkWith('', ''), []],
  [
    'an end that is not there',
    linkWith('joint-note:p2.1', 'joint-note:p2.7'),
    [`${FILE}:2  target: unknown id joint-note:p2.7  → write the id of an assertion`],
  ],
  [
    'an end that is no assertion',
    linkWith('closed-report:a.1', 'closed-report'),
    [`${FILE}:2  source: closed-report is of kind DOCUMENT, not ASSERTION  → write the id of an assertion`],
  ],
  [
    'a link of an assertion to itself',
    linkWith('joint-note:p2.1', 'closed-report:a.1'),
    [`${FILE}:2  closed-report:a.1 is linked to itself  → correct one of the ends`],
  ],
  [
    'a link to what was said later',
    linkWith('closed-report:a.1,joint-note:p2.1', 'joint-note:p2.1,closed-report:a.1'),
    [
      `${FILE}:2  joint-note:p2.1 of 2021-10-07 DISPUTES what was said later, on 2022  → exchange the ends, or correct a date`,
    ],
  ],
  [
    'a link that nothing shows',
    linkWith('yearbook,p. 9', ','),
    [
      `${FILE}:2  closed-report:a.1|DISPUTES|joint-note:p2.1 has no evidence  → name the source that shows it in citation`,
    ],
  ],
  ['a link that rests on nothing, but says so', linkWith('yearbook,p. 9,CHECKED', ',,UNCHECKED'), []],
  [
    'a source that is not there',
    linkWith('yearbook', 'daybook'),
    [`${FILE}:2  unknown id daybook  → correct the id or add the source`],
  ],
  [
    'another type than there is',
    linkWith('DISPUTES', 'DOUBTS'),
    [`${FILE}:2  type is "DOUBTS"  → write one of DISPUTES, ANSWERS, REPEATS, REVISES, SUPERSEDES`],
  ],
  [
    'a row that is there twice',
    linkWith(ROW, ROW + ROW),
    [`${FILE}:3  duplicate link closed-report:a.1|DISPUTES|joint-note:p2.1: row 2 cites the same  → remove this row`],
  ],
  [
    'rows that disagree',
    linkWith(ROW, ROW + ROW.replace('p. 9,CHECKED', 'p. 8,UNCHECKED')),
    [`${FILE}:3  closed-report:a.1|DISPUTES|joint-note:p2.1: row 2 has another verification  → give both the same`],
  ],
])('%s', async (_, change, faults) => {
  expect(await faultsAfter(change)).toEqual(faults)
})

test('links are not written beside the assertion', async () => {
  const written = edit('documents/closed-report/assertions.yaml', '- locator', '- links: []\n  locator')
  const [fault, ...others] = await faultsAfter(written, linkWith('', ''))
  expect(fault).toContain('documents/closed-report/assertions.yaml:1  ')
  expect(fault).toContain('links')
  // The assertion is then not valid, so what rests on it is left alone.
  expect(others).toEqual([])
})
