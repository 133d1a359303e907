import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { drawLines } from './lines.ts'

describe('lines drawn for edges', () => {
  const atlas = smallAtlas()
  const { lines, voices } = drawLines(atlas)
  const find = (source: string, target: string) =>
    lines.filter((line) => line.source === source && line.target === target)

  test('speakers who act jointly meet in one voice', () => {
    expect(voices).toEqual([{ id: 'joint:arc.bor', speakers: ['arc', 'bor'] }])
    expect(find('arc', 'joint:arc.bor')).toHaveLength(1)
    expect(find('bor', 'joint:arc.bor')).toHaveLength(1)
  })

  test('one line leads on from the voice and keeps both edges', () => {
    const [line, ...others] = find('joint:arc.bor', 'prop-broken')
    expect(others).toEqual([])
    expect(line).toMatchObject({ type: 'speech', layer: 'CLAIM', acts: ['ALLEGES'] })
    expect(line?.edges).toEqual(['arc|ALLEGES|prop-broken', 'bor|ALLEGES|prop-broken'])
    expect(find('arc', 'prop-broken')).toEqual([])
  })

  test('who speaks alone is drawn alone', () => {
    expect(find('arc', 'prop-talk')).toHaveLength(1)
    expect(find('joint:arc.bor', 'prop-talk')).toEqual([])
  })

  test('parallel edges of the record share a line', () => {
    expect(find('arc', 'treaty').map((line) => line.edges)).toEqual([
      ['arc|PARTY_TO|treaty', 'arc|DEPOSITARY_OF|treaty'],
    ])
  })

  test('every edge is on some line, and no line on an edge that is not there', () => {
    const drawn = new Set(lines.flatMap((line) => line.edges))
    expect([...drawn].sort()).toEqual([...atlas.edges.keys()].sort())
  })
})
