import { describe, expect, test } from '@jest/globals'
import { parse as parseCsv } from 'csv-parse/sync'
import cytoscape from 'cytoscape'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { SaxesParser } from 'saxes'
import { edgesCsvOf, nodesCsvOf } from './csv-tables.ts'
import { cytoscapeJsonOf } from './cytoscape-json.ts'
import { HOSTILE, smallExcerpt } from './excerpt-for-tests.ts'
import { gexfOf } from './gexf.ts'
import { graphmlOf } from './graphml.ts'

/** XML has no place for control characters and halves of pairs; everything else comes back. */
const READABLE = HOSTILE.replace('\u0007', '\ufffd').replace('\ud800', '\ufffd')

const excerpt = smallExcerpt()

describe('an excerpt', () => {
  test('names who speaks wherever a proposition is named', () => {
    const label = (id: string) => excerpt.nodes.find((node) => node.id === id)?.label
    expect(label('prop-broken')).toBe('Arcadia and Borduria allege: Syldavia broke the treaty')
    expect(label('treaty')).toBe('Treaty')
    for (const { layer, sentence } of excerpt.edges)
      if (layer === 'CLAIM') expect(sentence).toMatch(/^(Arcadia|Borduria)/)
  })

  test('still does where the speakers are filtered out, and no edge hangs in the air', () => {
    const { nodes, edges, statements } = smallExcerpt({ hiddenKinds: ['STATE'] })
    expect(nodes.map(({ id }) => id)).not.toContain('arc')
    expect(nodes.find(({ id }) => id === 'prop-broken')?.label).toMatch(/^Arcadia and Borduria allege/)
    const there = new Set(nodes.map(({ id }) => id))
    expect(edges.filter(({ source, target }) => !there.has(source) || !there.has(target))).toEqual([])
    expect(statements).toHaveLength(3)
  })

  test('leaves out what is filtered out', () => {
    expect(smallExcerpt({ hiddenLayers: ['CLAIM'] })).toMatchObject({ statements: [], edges: [{}, {}, {}] })
  })
})

describe.each([
  ['GraphML', graphmlOf(excerpt), graphml.parse],
  ['GEXF', gexfOf(excerpt), gexf.parse],
])('%s', (_name, text, parse) => {
  test('is well-formed', () => {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    expect(() => parser.write(text).close()).not.toThrow()
  })

  test('comes back with every node and edge, and what they say', () => {
    const graph = parse(MultiDirectedGraph, text)
    expect(graph.order).toBe(excerpt.nodes.length)
    expect(graph.size).toBe(excerpt.edges.length)
    expect(graph.getNodeAttributes('prop-broken')).toMatchObject({
      label: 'Arcadia and Borduria allege: Syldavia broke the treaty',
      layer: 'CLAIM',
      wording: 'Syldavia broke the treaty',
    })
    expect(graph.getNodeAttribute('syl', 'label')).toBe(READABLE)
    const urged = graph.findEdge('arc', 'prop-talk', () => true) ?? ''
    expect(graph.getEdgeAttributes(urged)).toMatchObject({
      type: 'URGES',
      label: 'urges',
      evidence: 'Statement, ¶ 2 (2001)',
      note: '-2 & more',
    })
  })

  test('comes back with the places', () => {
    const graph = parse(MultiDirectedGraph, text)
    const { x, y } = graph.getNodeAttributes('bor')
    expect([Number(x), Math.abs(Number(y))]).toEqual([0, 2])
  })
})

describe('JSON for Cytoscape', () => {
  const file = JSON.parse(cytoscapeJsonOf(excerpt)) as {
    data: { statements: { id: string }[]; note: string }
    elements: cytoscape.ElementsDefinition
  }

  test('loads into Cytoscape, places and all', () => {
    const cy = cytoscape({ headless: true, elements: file.elements, layout: { name: 'preset' } })
    expect(cy.nodes()).toHaveLength(excerpt.nodes.length)
    expect(cy.edges()).toHaveLength(excerpt.edges.length)
    expect(cy.getElementById('bor').position()).toEqual({ x: 0, y: -2 })
    expect(cy.getElementById('syl').data('label')).toBe(HOSTILE)
  })

  test('holds the evidence of every claim', () => {
    const held = new Set(file.data.statements.map(({ id }) => id))
    const needed = excerpt.edges.flatMap(({ statements }) => statements)
    expect(needed.filter((id) => !held.has(id))).toEqual([])
  })
})

describe('CSV', () => {
  const read = (text: string): Record<string, string>[] => parseCsv(text, { bom: true, columns: true })

  test('comes back with a row for each node and edge', () => {
    const nodes = read(nodesCsvOf(excerpt))
    expect(nodes.map(({ id }) => id)).toEqual(excerpt.nodes.map(({ id }) => id))
    expect(nodes.find(({ id }) => id === 'syl')).toMatchObject({
      label: HOSTILE.replace('\ud800', '\ufffd'),
      x: '50',
      y: '-7',
    })
    expect(nodes.find(({ id }) => id === 'prop-talk')?.['sources']).toBe('Statement, ¶ 2 (2001)')
    expect(read(edgesCsvOf(excerpt)).map(({ id }) => id)).toEqual(excerpt.edges.map(({ id }) => id))
  })

  test('runs nothing in a spreadsheet', () => {
    const urged = read(edgesCsvOf(excerpt)).find(({ id }) => id === 'arc|URGES|prop-talk')
    expect(urged?.['note']).toBe("'-2 & more")
  })
})
