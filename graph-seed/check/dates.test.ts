import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from './fixture/faults-after.ts'

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
    edit(INSTRUMENTS, 'enteredIntoForce: 1961', 'enteredIntoForce: 1958'),
    ['entities/instruments.yaml:13  enteredIntoForce 1958 is before adopted 1959-12-01  → correct one of the dates'],
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
})
