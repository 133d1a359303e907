import { expect, test } from '@jest/globals'
import { edit, faultsAfter } from '../../tests/support/small-corpus/faults-after.ts'

/** The twenty records that rest on the register: nodes, and rows of edges, each as often as it names it. */
const HOLDS = 20
const REMEDY = 'find the lost or surplus rows, or correct records_min and records_max'
const yielding = (least: number, most: number): ReturnType<typeof edit> =>
  edit('sources.csv', '2021-12-31,5,30,', `2021-12-31,${String(least)},${String(most)},`)

test('a source yields as many records as it says, both limits included', async () => {
  expect(await faultsAfter(yielding(HOLDS, HOLDS))).toEqual([])
})

test('fewer are a fault, and more are', async () => {
  expect(await faultsAfter(yielding(HOLDS + 1, HOLDS + 5))).toEqual([
    `sources.csv:2  20 records rest on register, which should yield 21 to 25  → ${REMEDY}`,
  ])
  expect(await faultsAfter(yielding(1, HOLDS - 1))).toEqual([
    `sources.csv:2  20 records rest on register, which should yield 1 to 19  → ${REMEDY}`,
  ])
})

test('a row that is lost is missed, of nodes as of edges', async () => {
  const action = edit('treaty-actions.csv', 'calm-treaty,arland,RATIFICATION,1960-05-01,register,2020,CHECKED,\n', '')
  const reference = edit('provisions/references/calm-treaty.csv', 'SOURCE,register,p. 2', 'SOURCE,yearbook,p. 2')
  for (const lost of [action, reference]) {
    expect(await faultsAfter(yielding(HOLDS, HOLDS), lost)).toEqual([
      `sources.csv:2  19 records rest on register, which should yield 20 to 20  → ${REMEDY}`,
    ])
  }
})

test('a source that sets no limits may yield any number', async () => {
  expect(await faultsAfter(edit('sources.csv', '2021-12-31,5,30,', '2021-12-31,,,'))).toEqual([])
})

test('one limit without the other, or one that is no number, is a fault of its row', async () => {
  expect(await faultsAfter(edit('sources.csv', ',5,30,', ',5,,'))).toEqual([
    'sources.csv:2  records_max is missing  → write records_max',
  ])
  expect(await faultsAfter(edit('sources.csv', ',5,30,', ',few,30,'))).toEqual([
    'sources.csv:2  records_min is "few"  → write number',
  ])
})

test('where a row cannot be read, nobody counts', async () => {
  const faults = await faultsAfter(yielding(HOLDS, HOLDS), edit('treaty-actions.csv', '2020,CHECKED,', '2020,MAYBE,'))
  expect(faults).toEqual(['treaty-actions.csv:2  verification is "MAYBE"  → write one of CHECKED, UNCHECKED'])
})
