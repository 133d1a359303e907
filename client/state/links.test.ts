import { expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { viewOfEdge, viewOfPassage, viewOfQuote } from './links.ts'
import { OPENING_VIEW } from './view.ts'

const reader = { language: 'ru' } as const

test('a link to a passage or a quotation shows its document and nothing else', () => {
  const base = { ...OPENING_VIEW, document: 'doc', language: 'ru' }
  expect(viewOfPassage(reader, 'doc', 2)).toEqual({ ...base, selection: { type: 'passage', number: 2 } })
  expect(viewOfQuote(reader, { id: 'doc:p1.1', document: { id: 'doc' } })).toEqual({
    ...base,
    selection: { type: 'quote', id: 'doc:p1.1' },
  })
})

test('a link to an edge brings along the ends that its document does not hold', () => {
  const atlas = smallAtlas()
  expect(viewOfEdge(reader, atlas, { id: 'arc|PARTY_TO|treaty', source: 'arc', target: 'treaty' }).expansions).toEqual(
    [],
  )
  const view = viewOfEdge(reader, atlas, { id: 'rur|PARTY_TO|treaty', source: 'rur', target: 'treaty' })
  expect(view.expansions).toEqual([{ id: 'rur', kinds: [], most: 0 }])
  expect(view.selection).toEqual({ type: 'edge', id: 'rur|PARTY_TO|treaty' })
})
