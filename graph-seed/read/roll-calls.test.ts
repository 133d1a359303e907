import { expect, test } from '@jest/globals'
import { withCorpusCopy } from '../../tests/support/small-corpus/broken-copy.ts'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'
import { nodesOfKind } from './corpus.ts'
import { readCorpus } from './read-corpus.ts'

const FILE = 'roll-calls.csv'
const VOTES = 'votes.csv'

test('a roll call has its particulars from one table and its votes from the other', async () => {
  const [first, second] = await withCorpusCopy([], async (directory) =>
    nodesOfKind(await readCorpus(directory), 'ROLL_CALL').map(({ value }) => value),
  )
  expect(first).toMatchObject({
    id: 'unga-rc-7',
    labels: { en: 'Calmness' },
    date: '2021-12-06',
    session: 76,
    symbol: '76/1',
    resolution: 'R/76/1',
    issues: ['DISARMAMENT'],
    voteKind: 'whole',
    tally: { yes: 1, no: 1, abstain: 0 },
    yes: ['arland'],
    no: ['borland'],
    abstain: [],
    citations: [{ source: 'yearbook', locator: 'rcid 7' }],
    verification: 'CHECKED',
  })
  expect(second).toMatchObject({ issues: ['DISARMAMENT', 'NUCLEAR'], yes: ['arland'], no: [], abstain: ['borland'] })
  expect(second).not.toHaveProperty('symbol')
})

test('an empty cell is no vote, and the columns of the votes may stand in any order', async () => {
  const edits = [
    edit(VOTES, 'state,unga-rc-7,unga-rc-8', 'state,unga-rc-8,unga-rc-7'),
    edit(VOTES, 'borland,n,a', 'borland,,a'),
  ]
  const votes = await withCorpusCopy(edits, async (directory) =>
    nodesOfKind(await readCorpus(directory), 'ROLL_CALL').map(({ value: { yes, no, abstain } }) => ({
      yes,
      no,
      abstain,
    })),
  )
  expect(votes).toEqual([
    { yes: ['arland'], no: [], abstain: ['borland'] },
    { yes: ['arland'], no: [], abstain: [] },
  ])
})

test.each([
  [
    'a cell that is no vote',
    edit(VOTES, 'borland,n,a', 'borland,n,absent'),
    ['votes.csv:3  unga-rc-8: "absent" is no vote  → write y, n or a, or leave the cell empty'],
  ],
  [
    'a row of votes with a cell too few',
    edit(VOTES, 'borland,n,a', 'borland,n'),
    ['votes.csv:3  2 cells, but the header has 3  → quote cells that hold a comma, and leave no cell out'],
  ],
  [
    'votes on a roll call that is not there',
    edit(VOTES, 'unga-rc-8', 'unga-rc-9'),
    ['votes.csv:1  there is no roll call unga-rc-9  → correct the column, or add the roll call to roll-calls.csv'],
  ],
  [
    'two columns of one roll call',
    edit(VOTES, 'unga-rc-7,unga-rc-8', 'unga-rc-7,unga-rc-7'),
    ['votes.csv:1  there are two columns unga-rc-7  → correct the column, or add the roll call to roll-calls.csv'],
  ],
  [
    'a roll call whose row is lost, which makes its votes no further fault',
    edit(FILE, '2021-12-06,yearbook,CHECKED,', '2021-12-06,yearbook,CHECKED'),
    ['roll-calls.csv:2  16 cells, but the header has 17  → quote cells that hold a comma, and leave no cell out'],
  ],
  [
    'a state that votes twice',
    edit(VOTES, 'borland,n,a', 'arland,n,a'),
    ['votes.csv:3  arland has a row already, 2  → put the votes of a state into one row'],
  ],
  [
    'votes without the state',
    edit(VOTES, 'borland,n,a', ',n,a'),
    ['votes.csv:3  no state  → write the id of the state in the first cell'],
  ],
  [
    'an issue that is not in the list',
    edit(FILE, 'DISARMAMENT;NUCLEAR', 'DISARMAMENT;WEATHER'),
    ['roll-calls.csv:3  issues.1 is "WEATHER"  → write one of DISARMAMENT, NUCLEAR'],
  ],
  [
    'a session that is no number',
    edit(FILE, 'unga-rc-7,7,76', 'unga-rc-7,7,seventy-six'),
    ['roll-calls.csv:2  session is "seventy-six"  → write number'],
  ],
  [
    'a tally that is missing',
    edit(FILE, 'DISARMAMENT,0,1,1,0', 'DISARMAMENT,0,1,,0'),
    ['roll-calls.csv:2  no is missing  → write no'],
  ],
  [
    'no source',
    edit(FILE, '2021-12-06,yearbook', '2021-12-06,'),
    [expect.stringMatching(/^roll-calls\.csv:2 {2}source.* {2}→ .*source/)],
  ],
  [
    'a day that no calendar has',
    edit(FILE, '76,2021-12-06', '76,2021-12-32'),
    ['roll-calls.csv:2  date is "2021-12-32": not a date in EDTF  → write 2001, 2001-07, 2001-07-25, 2022~ or 2016/..'],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})
