import { describe, expect, test } from '@jest/globals'
import type { ListedFragment } from '../api/__generated__/documents-operations.ts'
import { chosenDocuments, timesOf, waysOf } from './documents.ts'
import type { DocumentRow } from './documents.ts'

function row(id: string, date: string, held: boolean): DocumentRow {
  const document: ListedFragment = {
    id,
    label: id,
    labelLanguage: 'en',
    date,
    category: 'report',
    verification: 'CHECKED',
    issuers: [],
    expressions: held ? [{ language: 'en', fidelity: 'AS_PUBLISHED' }] : [],
    counts: { mentions: 0, assertions: 0, entities: 0 },
    citations: [],
  }
  return { document, appearance: null }
}

const ROWS = [row('statement', '2021-10-07', true), row('report', '2005', false), row('reply', '2022-06', false)]
const chosen = (choices: Parameters<typeof chosenDocuments>[1]) =>
  chosenDocuments(ROWS, choices, ({ document }) => [document.label]).map(({ document }) => document.id)

describe('documents', () => {
  test('are all there while nothing is chosen', () => {
    expect(chosen({})).toEqual(['statement', 'report', 'reply'])
  })

  test('are chosen by whether their text is held', () => {
    expect(chosen({ status: 'held' })).toEqual(['statement'])
    expect(chosen({ status: 'described' })).toEqual(['report', 'reply'])
  })

  test('are chosen by a period that either end of may be open, and in which a date may fall', () => {
    expect(chosen({ from: '2005-06-01', to: '2021-12-31' })).toEqual(['statement', 'report'])
    expect(chosen({ from: '2022-01-01' })).toEqual(['reply'])
    expect(chosen({ to: '2010-01-01' })).toEqual(['report'])
  })

  test('are found by what the table shows of them', () => {
    expect(chosen({ find: 'REP' })).toEqual(['report', 'reply'])
  })
})

test('an appearance tells only of the ways that there are', () => {
  const appearance = { mentions: 2, speaks: 0, addressed: 0, spokenOf: 3 }
  expect(waysOf(appearance)).toEqual(['mentions', 'spokenOf'])
  expect(timesOf(appearance)).toBe(5)
})
