import { expect, test } from '@jest/globals'
import type { NodeOf } from '../../graph-seed/model/node.ts'
import { cellOf, positionTable, type TableRow } from './position-table.ts'

const row = (id: string, ...speakers: readonly string[]): TableRow => ({
  proposition: {
    kind: 'PROPOSITION',
    id,
    propositionKind: 'FACTUAL',
    labels: { en: id, 'zh-Hant': id, ru: id },
    about: [{ role: 'TOPIC', entity: 'calm' }],
    assertions: [],
  },
  assertions: speakers.map((speaker, index): NodeOf<'ASSERTION'> => ({
    kind: 'ASSERTION',
    id: `${id}:a.${index}`,
    document: 'note',
    speakers: [speaker],
    speechAct: 'NOTES',
    stance: 'AFFIRMS',
    addressees: [],
    proposition: id,
    date: '2021',
    anchors: [],
    citations: [],
    verification: 'CHECKED',
    links: [],
    linkedFrom: [],
  })),
})

const rows = [row('a', 'arland'), row('b', 'borland', 'arland', 'arland'), row('c', 'carland', 'borland', 'arland')]

test('rows and columns with most in them come first', () => {
  const table = positionTable(rows, null)
  expect(table.rows.map(({ proposition }) => proposition.id)).toEqual(['c', 'b', 'a'])
  expect(table.columns).toEqual([
    { speaker: 'arland', propositions: 3 },
    { speaker: 'borland', propositions: 2 },
    { speaker: 'carland', propositions: 1 },
  ])
})

test('with speakers, these are the columns in their order, and rows without them are left out', () => {
  const table = positionTable(rows, ['dorland', 'borland'])
  expect(table.columns).toEqual([
    { speaker: 'dorland', propositions: 0 },
    { speaker: 'borland', propositions: 2 },
  ])
  expect(table.rows.map(({ proposition }) => proposition.id)).toEqual(['b', 'c'])
})

test('a cell holds what the speaker says, or nothing', () => {
  const [, , third] = rows
  if (third === undefined) throw new Error('no third row')
  expect(cellOf(third, 'borland').map(({ id }) => id)).toEqual(['c:a.1'])
  expect(cellOf(third, 'dorland')).toEqual([])
})
