import { describe, expect, test } from '@jest/globals'
import { smallAssertion, smallAtlas } from './atlas-for-tests.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import { documentOfAssertion, documentToRead } from './reading.ts'

/** The small document with what another document asserts about the treaty, and that document as an entity. */
function withAnother(): Atlas {
  const atlas = smallAtlas()
  const said = {
    ...smallAssertion('other:a.1', ['bor'], 'DENIES', 'prop-new', 1),
    document: { id: 'other', label: 'O' },
  }
  const edge: MapEdge = {
    id: 'bor|DENIES|prop-new',
    source: 'bor',
    target: 'prop-new',
    type: 'DENIES',
    layer: 'CLAIM',
    role: null,
    date: null,
    until: null,
    verification: 'CHECKED',
    assertions: ['other:a.1'],
    citations: [],
  }
  const node = atlas.nodes.get('treaty')
  if (node === undefined) throw new Error('The small document has lost its treaty.')
  return {
    ...atlas,
    nodes: new Map([
      ...atlas.nodes,
      ['other', { ...node, id: 'other', kind: 'DOCUMENT' }],
      ['prop-new', { ...node, id: 'prop-new', kind: 'PROPOSITION' }],
    ]),
    edges: new Map([...atlas.edges, [edge.id, edge]]),
    assertions: new Map([...atlas.assertions, [said.id, said]]),
  }
}

describe('the document to be read', () => {
  const atlas = withAnother()
  test('is the one on the map while nothing leads elsewhere', () => {
    expect(documentToRead(null, atlas)).toBe('doc')
    expect(documentToRead({ type: 'passage', number: 2 }, atlas)).toBe('doc')
    expect(documentToRead({ type: 'edge', id: 'arc|ALLEGES|prop-broken' }, atlas)).toBe('doc')
    expect(documentToRead({ type: 'edge', id: 'arc|PARTY_TO|treaty' }, atlas)).toBe('doc')
    expect(documentToRead({ type: 'node', id: 'treaty' }, atlas)).toBe('doc')
  })

  test('is the one that holds the words of an edge, a statement or a quotation', () => {
    expect(documentToRead({ type: 'edge', id: 'bor|DENIES|prop-new' }, atlas)).toBe('other')
    expect(documentToRead({ type: 'node', id: 'prop-new' }, atlas)).toBe('other')
    expect(documentToRead({ type: 'quote', id: 'other:a.1' }, atlas)).toBe('other')
    expect(documentToRead({ type: 'node', id: 'other' }, atlas)).toBe('other')
  })

  test('is told by the id of a quotation that is not on the map', () => {
    expect(documentToRead({ type: 'quote', id: 'third:p2.1' }, atlas)).toBe('third')
    expect(documentOfAssertion('a:b:p2.1')).toBe('a:b')
  })
})
