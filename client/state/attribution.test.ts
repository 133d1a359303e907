import { expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { attributionOf } from './attribution.ts'
import { drawLines } from './lines.ts'

const atlas = smallAtlas()
const { lines } = drawLines(atlas)
const nameOf = ({ label }: { readonly label: string }) => label

test('names whoever says something that is shown, most first, and nobody else', () => {
  expect(attributionOf(atlas, { lines }, nameOf).speakers).toEqual(['Arcadia', 'Borduria'])
  expect(attributionOf(atlas, { lines: lines.filter(({ layer }) => layer === 'RECORD') }, nameOf).speakers).toEqual([])
})

test('names the publishers of the document first, then what the record that is shown rests on', () => {
  const source = (id: string, publisher: string) => ({
    locator: null,
    source: { id, title: `Title ${id}`, publisher, locator: '', date: null, statusDate: null, classes: [] },
  })
  const edges = new Map(
    [...atlas.edges].map(([id, edge]) => [
      id,
      edge.layer === 'RECORD' ? { ...edge, citations: [source('a', ''), source('b', 'Archive')] } : edge,
    ]),
  )
  const cited = { ...atlas, edges, document: { ...atlas.document, citations: [source('c', 'Ministry')] } }
  expect(attributionOf(cited, { lines }, nameOf).sources).toEqual(['Ministry', 'Title a', 'Archive'])
  expect(attributionOf(cited, { lines: [] }, nameOf).sources).toEqual(['Ministry'])
})
