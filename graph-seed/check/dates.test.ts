import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

const ASSERTIONS = 'documents/joint-note/assertions.yaml'
const INSTRUMENTS = 'entities/instruments.yaml'

test.each([
  [
    'a day that no calendar has',
    edit('entities/events.yaml', '2021-10-07', '2021-02-29'),
    [
      'entities/events.yaml:11  date is "2021-02-29": not a date in EDTF  → write 2001, 2001-07, 2001-07-25, 2022~ or 2016/..',
    ],
  ],
  [
    'a date in words',
    edit('treaty-actions.csv', '1960-05-01', '1 May 1960'),
    [
      'treaty-actions.csv:2  date is "1 May 1960": not a date in EDTF  → write 2001, 2001-07, 2001-07-25, 2022~ or 2016/..',
    ],
  ],
  [
    'a state that ends before it begins',
    edit('states.csv', '1900,1949', '1949,1900'),
    ['states.csv:4  valid_to 1900 is before valid_from 1949  → correct one of the dates'],
  ],
  [
    'a status log out of order',
    edit('entities/bodies.yaml', 'date: 1999', 'date: 2002'),
    [
      'entities/bodies.yaml:17  the status log is out of order: ESTABLISHED 2001-07-25 after PROPOSED 2002  → put the entries in order of date',
    ],
  ],
  [
    'in force before it was adopted',
    edit(INSTRUMENTS, "IN_FORCE, date: '1961'", "IN_FORCE, date: '1958'"),
    ['entities/instruments.yaml:12  statusLog: IN_FORCE 1958 is before ADOPTED 1959-12-01  → correct one of the dates'],
  ],
  [
    'terminated before it was adopted, the stages between left out',
    edit(INSTRUMENTS, "IN_FORCE, date: '1961'", "TERMINATED, date: '1959-11'"),
    [
      'entities/instruments.yaml:12  statusLog: TERMINATED 1959-11 is before ADOPTED 1959-12-01  → correct one of the dates',
    ],
  ],
  [
    'a date of the status log that is no date',
    edit(INSTRUMENTS, "date: '1961'", "date: '1961?-'"),
    [
      'entities/instruments.yaml:14  statusLog.1.date is "1961?-": not a date in EDTF  → write 2001, 2001-07, 2001-07-25, 2022~ or 2016/..',
    ],
  ],
  [
    'a status that is not in the list',
    edit(INSTRUMENTS, 'status: IN_FORCE', 'status: ALIVE'),
    [
      'entities/instruments.yaml:14  statusLog.1.status is "ALIVE"  → write one of ADOPTED, OPENED_FOR_SIGNATURE, IN_FORCE, NOT_IN_FORCE, SUSPENDED, TERMINATED',
    ],
  ],
  [
    'the dates of old, outside the status log',
    edit(INSTRUMENTS, 'articleCount: 3', "articleCount: 3\n  enteredIntoForce: '1961'"),
    ['entities/instruments.yaml:1  unknown key enteredIntoForce  → correct the spelling or remove it'],
  ],
  [
    'an edge that ends before it begins',
    edit('record-edges.csv', 'minister,2021,,', 'minister,2021,2020,'),
    ['record-edges.csv:8  until 2020 is before date 2021  → correct one of the dates'],
  ],
  [
    'a treaty action before the treaty',
    edit('treaty-actions.csv', '1960-05-01', '1959-05-01'),
    [
      'treaty-actions.csv:2  RATIFICATION 1959-05-01 is before calm-treaty was adopted, 1959-12-01  → correct one of the dates',
    ],
  ],
  [
    'an assertion after its document',
    edit(ASSERTIONS, '- passage: 2', '- date: 2022-01\n  passage: 2'),
    [
      'documents/joint-note/assertions.yaml:10  the assertion is dated 2022-01, after its document, 2021-10-07  → correct one of the dates',
    ],
  ],
  [
    'an assertion before its speaker began',
    edit(ASSERTIONS, '- passage: 2', '- date: 1945\n  passage: 2'),
    [
      'documents/joint-note/assertions.yaml:12  the assertion is dated 1945, before arland began  → correct the date or the speaker',
    ],
  ],
  [
    'an assertion after its speaker ended',
    edit(ASSERTIONS, 'speakers: [arland]', 'speakers: [old-arland]'),
    [
      'documents/joint-note/assertions.yaml:11  the assertion is dated 2021-10-07, after old-arland ended  → correct the date or the speaker',
    ],
  ],
])('%s', async (_, broken, faults) => {
  expect(await faultsAfter(broken)).toEqual(faults)
})

test('dates that overlap are in order', async () => {
  expect(await faultsAfter(edit('entities/bodies.yaml', 'date: 1999', 'date: 2001'))).toEqual([])
  expect(await faultsAfter(edit(INSTRUMENTS, "IN_FORCE, date: '1961'", "IN_FORCE, date: '1959'"))).toEqual([])
  expect(await faultsAfter(edit('record-edges.csv', 'minister,2021,,', 'minister,2021,2021-05,'))).toEqual([])
})

test('of sources that disagree on a status, the first listed counts', async () => {
  const adopted = "    - { status: ADOPTED, date: '1959-12-01', citations: [{ source: register, locator: p. 1 }] }\n"
  const contrary = adopted.replace('1959-12-01', '1962').replace('register', 'yearbook')
  expect(await faultsAfter(edit(INSTRUMENTS, adopted, adopted + contrary))).toEqual([])
  expect(await faultsAfter(edit(INSTRUMENTS, adopted, contrary + adopted))).toEqual([
    'entities/instruments.yaml:12  statusLog: IN_FORCE 1961 is before ADOPTED 1962  → correct one of the dates',
    'treaty-actions.csv:2  RATIFICATION 1960-05-01 is before calm-treaty was adopted, 1962  → correct one of the dates',
    'treaty-actions.csv:3  ACCESSION 1961~ is before calm-treaty was adopted, 1962  → correct one of the dates',
  ])
})
