import { describe, expect, test } from '@jest/globals'
import type { WaysQuery } from '../api/__generated__/operations.ts'
import { smallAtlas } from './atlas-for-tests.ts'
import { emphasiseWays } from './emphasis.ts'
import { drawLines } from './lines.ts'
import { OPENING_VIEW } from './view.ts'
import { chosenWays, dropEnd, showWays, stepsOf, toggleWay, waysOf, waysWanted } from './ways.ts'

const marked = { ...OPENING_VIEW, marked: ['chn', 'bwc'] }
const shown = showWays(marked, ['chn', 'bwc', 'chn'])

describe('ways between entities', () => {
  test('are asked for between each once, four at most, and marks and selection give way to them', () => {
    expect(shown).toMatchObject({ marked: [], selection: null, paths: { ends: ['chn', 'bwc'], chosen: [] } })
    expect(showWays(marked, ['a', 'b', 'c', 'd', 'e']).paths?.ends).toEqual(['a', 'b', 'c', 'd'])
    expect(dropEnd(shown, 'bwc').paths?.ends).toEqual(['chn'])
    expect(dropEnd(dropEnd(shown, 'bwc'), 'chn').paths).toBeNull()
  })

  test('are not looked for from one end alone, nor in a layer that is hidden', () => {
    expect(waysWanted({ ends: ['chn'], chosen: [] }, [])).toBeNull()
    expect(waysWanted({ ends: ['a', 'b'], chosen: [] }, ['CLAIM'])).toMatchObject({
      ...{ a: 'a', b: 'b', three: false, four: false },
      layers: ['RECORD'],
    })
    expect(waysWanted({ ends: ['a', 'b', 'c'], chosen: [] }, [])).toMatchObject({ c: 'c', three: true, four: false })
  })

  test('are chosen one by one and counted from 1; where none is chosen all are lit', () => {
    const some = toggleWay(toggleWay(shown, 3), 1)
    expect(some.paths?.chosen).toEqual([1, 3])
    const ways = ['a', 'b', 'c'].map((id) => ({ nodes: [id], edges: [] }))
    expect(chosenWays(ways, { ends: [], chosen: [1, 3] }).map(({ nodes }) => nodes[0])).toEqual(['a', 'c'])
    expect(chosenWays(ways, { ends: [], chosen: [] })).toEqual(ways)
    expect(toggleWay(toggleWay(some, 1), 3).paths?.chosen).toEqual([])
  })

  test('keep the order of the pairs and of the server', () => {
    // Of what the server answers, what is looked at.
    const answer = (id: string) => [{ nodes: [{ id }], edges: [{ id: `${id} edge` }] }] as unknown as WaysQuery['ab']
    expect(waysOf({ ab: answer('one'), bc: answer('two') }).map(({ edges }) => edges)).toEqual([
      ['one edge'],
      ['two edge'],
    ])
  })

  test('light up who says what is said along them, and are told step by step', () => {
    const atlas = smallAtlas()
    const drawing = drawLines(atlas)
    const about = [...atlas.edges.values()].find(({ type }) => type === 'ABOUT')
    if (about === undefined) throw new Error('Nothing is said about anything in the small atlas.')
    const way = { nodes: [about.source, about.target], edges: [about.id] }
    expect(stepsOf(way, atlas)).toEqual([[about]])
    const emphasis = emphasiseWays([way], drawing)
    const speech = drawing.lines.filter(({ type, target }) => type === 'speech' && target === about.source)
    expect(speech.length).toBeGreaterThan(0)
    for (const line of speech) expect(emphasis?.lines).toContain(line.id)
    expect([...(emphasis?.selected ?? [])]).toEqual(way.nodes)
    expect(emphasiseWays([], drawing)).toBeNull()
  })
})
