import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { applyFilters, countClaims, countForLegend, lineOfEdge } from './filters.ts'
import { drawLines } from './lines.ts'
import { NO_FILTERS } from './view.ts'

const atlas = smallAtlas()
const drawing = drawLines(atlas)

describe('the legend as a filter', () => {
  test('without filters everything is shown', () => {
    const shown = applyFilters(atlas, drawing, NO_FILTERS)
    expect(shown.nodes.size).toBe(8)
    expect(shown.lines).toHaveLength(drawing.lines.length)
  })

  test('without claims there are no propositions and no voices', () => {
    const shown = applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenLayers: ['CLAIM'] })
    expect([...shown.nodes].filter((id) => id.startsWith('prop-'))).toEqual([])
    expect(shown.voices).toEqual([])
    expect(new Set(shown.lines.map((line) => line.layer))).toEqual(new Set(['RECORD']))
  })

  test('a hidden kind takes its lines with it', () => {
    const shown = applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenKinds: ['INSTRUMENT'] })
    expect(shown.nodes.has('treaty')).toBe(false)
    expect(shown.lines.filter((line) => line.target === 'treaty')).toEqual([])
  })

  test('without what some do, or with what some say alone, goes whatever rests on nothing else', () => {
    const { acts, speakers } = countClaims(atlas)
    const [act] = acts.keys()
    const [speaker] = speakers.keys()
    if (act === undefined || speaker === undefined) throw new Error('Nobody says anything.')
    const silent = applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenActs: [act] })
    expect(silent.lines.flatMap((line) => line.acts)).not.toContain(act)
    expect(silent.lines.length).toBeLessThan(drawing.lines.length)
    const alone = applyFilters(atlas, drawing, { ...NO_FILTERS, onlySpeakers: [speaker] })
    const behind = alone.lines
      .filter(({ type }) => type === 'speech')
      .flatMap(({ edges }) => edges.flatMap((id) => atlas.edges.get(id)?.assertions ?? []))
    expect(behind.length).toBeGreaterThan(0)
    for (const id of behind) expect(atlas.assertions.get(id)?.speakers.map((one) => one.id)).toContain(speaker)
    const nobody = applyFilters(atlas, drawing, { ...NO_FILTERS, hiddenStances: ['AFFIRMS', 'DENIES', 'NEITHER'] })
    expect(new Set(nobody.lines.map(({ layer }) => layer))).toEqual(new Set(['RECORD']))
    expect([...nobody.nodes].filter((id) => id.startsWith('prop-'))).toEqual([])
  })

  test('what nobody shown says goes, though what it is about is also said elsewhere', () => {
    const about = [...atlas.edges.values()].find(({ type, source }) => type === 'ABOUT' && source === 'prop-good')
    if (about === undefined) throw new Error('The proposition is about nothing.')
    const elsewhere = { ...about, assertions: [...about.assertions, 'another-document:p1.1'] }
    const said = [...atlas.edges.values()]
      .filter(({ type, target }) => type === 'STRESSES' && target === 'prop-good')
      .map((edge) => [edge.id, { ...edge, assertions: elsewhere.assertions }] as const)
    const wider = { ...atlas, edges: new Map([...atlas.edges, [about.id, elsewhere], ...said]) }
    const shown = applyFilters(wider, drawLines(wider), { ...NO_FILTERS, onlySpeakers: ['nobody'] })
    expect([...shown.nodes]).not.toContain('prop-good')
    expect(shown.lines.filter(({ type }) => type === 'speech')).toEqual([])
    expect(shown.lines.flatMap(({ edges }) => edges)).not.toContain(about.id)
  })

  test('counts edges, not lines', () => {
    const { kinds, layers } = countForLegend(atlas)
    expect(kinds.get('STATE')).toBe(3)
    expect(layers.get('RECORD')).toBe(3)
    expect(layers.get('CLAIM')).toBe(8)
  })

  test('finds the line of an edge, never the tie of its speaker', () => {
    expect(lineOfEdge(drawing.lines, 'bor|STRESSES|prop-good')?.type).toBe('speech')
  })
})

describe('a period as a filter', () => {
  const year = (from: string, to: string = from) => ({
    ...NO_FILTERS,
    period: { from: `${from}-01-01`, to: `${to}-12-31` },
  })
  const dated = {
    ...atlas,
    nodes: new Map([...atlas.nodes].map(([id, node]) => [id, id === 'doc' ? { ...node, date: '2001' } : node])),
    edges: new Map(
      [...atlas.edges].map(([id, edge]) => [id, edge.type === 'PARTY_TO' ? { ...edge, date: '1984-11-15' } : edge]),
    ),
    assertions: new Map(
      [...atlas.assertions].map(([id, each]) => [id, { ...each, date: id === 'doc:p2.2' ? '1999' : '2001-07' }]),
    ),
  }
  const edgesIn = (from: string, to?: string) =>
    applyFilters(dated, drawing, year(from, to)).lines.flatMap(({ edges }) => edges)

  test('leaves what may fall within it, and what has no date', () => {
    expect(edgesIn('2001')).toContain('arc|STRESSES|prop-good')
    expect(edgesIn('2001')).toContain('arc|ISSUED|doc')
    expect(edgesIn('2001')).not.toContain('arc|URGES|prop-talk')
    expect(edgesIn('1999')).toContain('arc|URGES|prop-talk')
    expect(edgesIn('1999')).not.toContain('prop-good|ABOUT|treaty')
    expect(edgesIn('1980', '2001')).toHaveLength(
      applyFilters(dated, drawing, NO_FILTERS).lines.flatMap(({ edges }) => edges).length,
    )
  })

  test('takes some edges of a line and leaves the others', () => {
    expect(edgesIn('2001')).not.toContain('arc|PARTY_TO|treaty')
    expect(edgesIn('2001')).toContain('arc|DEPOSITARY_OF|treaty')
    expect(edgesIn('1984')).toContain('arc|PARTY_TO|treaty')
  })

  test('takes what is then joined to nothing, and no one without a speaker', () => {
    const { nodes, voices } = applyFilters(dated, drawing, year('1984'))
    expect([...nodes].sort()).toEqual(['arc', 'treaty'])
    expect(voices).toEqual([])
    expect(applyFilters(dated, drawing, year('1999')).nodes.has('bor')).toBe(false)
  })
})
