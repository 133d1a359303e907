import { describe, expect, test } from '@jest/globals'
import type { SaidFragment } from '../api/__generated__/said-operations.ts'
import { isDisputed, positionTable, type PositionChoices, type Proposition } from './positions.ts'

const NAMES: Readonly<Record<string, string>> = { arl: 'Arland', bor: 'Borland', ada: 'Ada' }
const says = (speakers: readonly string[], fields: Partial<SaidFragment> = {}): SaidFragment => ({
  id: speakers.join(),
  speechAct: 'STRESSES',
  stance: 'AFFIRMS',
  date: '2021',
  verification: 'CHECKED',
  locator: null,
  speakers: speakers.map((id) => ({
    id,
    kind: id === 'ada' ? 'PERSON' : 'STATE',
    label: NAMES[id] ?? id,
    labelLanguage: 'en',
  })),
  document: { id: 'note', label: 'Note', labelLanguage: 'en' },
  passage: null,
  anchors: [],
  citations: [],
  links: [],
  linkedFrom: [],
  ...fields,
})
const proposition = (
  id: string,
  assertions: readonly SaidFragment[],
  kind: Proposition['propositionKind'] = 'FACTUAL',
) => ({
  id,
  propositionKind: kind,
  label: `It is ${id}`,
  labelLanguage: 'en',
  assertions,
})
const ALL: PositionChoices = { speakers: [], kind: null, onlyDisputed: false, words: '' }
const PROPOSITIONS = [
  proposition('calm', [says(['bor'], { stance: 'DENIES' }), says(['arl', 'ada'])]),
  proposition('bright', [says(['arl'])], 'NORMATIVE'),
]
const shown = (choices: Partial<PositionChoices>) => {
  const { columns, rows } = positionTable(PROPOSITIONS, { ...ALL, ...choices }, 'en')
  return [
    columns.map(({ id }) => id),
    rows.map(({ proposition: { id }, cells }) => [id, ...cells.map((cell) => cell.map(({ stance }) => stance).join())]),
  ]
}

test('speakers and propositions stand in the order of their names, and a cell may be empty', () => {
  expect(shown({})).toEqual([
    ['arl', 'bor'],
    [
      ['bright', 'AFFIRMS', ''],
      ['calm', 'AFFIRMS', 'DENIES'],
    ],
  ])
})

test('a person who speaks for a state has no column, unless asked for', () => {
  expect(shown({ speakers: ['ada'] })).toEqual([['ada'], [['calm', 'AFFIRMS']]])
})

describe('what is chosen', () => {
  test.each([
    ['a kind', { kind: 'NORMATIVE' }, ['bright']],
    ['only what is disputed', { onlyDisputed: true }, ['calm']],
    ['words', { words: 'CALM' }, ['calm']],
    ['a speaker', { speakers: ['bor'] }, ['calm']],
  ])('%s', (_, choices, expected) => {
    expect((shown(choices)[1] as string[][]).map(([id]) => id)).toEqual(expected)
  })
})

test('what a source shows to be disputed is, though all affirm it', () => {
  expect(isDisputed([says(['arl'])])).toBe(false)
  expect(isDisputed([says(['arl'], { linkedFrom: [{ type: 'DISPUTES' }] })])).toBe(true)
})
