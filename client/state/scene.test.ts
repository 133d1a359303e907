import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from './atlas-for-tests.ts'
import { atlasOfScene, parseScene, sceneOfAtlas, writeScene } from './scene.ts'
import type { Scene } from './scene.ts'

const kept: Scene = sceneOfAtlas(smallAtlas(), {
  title: 'Arcadia speaks',
  saved: '2026-11-25T10:00:00Z',
  revision: 'abc',
  view: 'layout=force',
  notes: [{ on: 'treaty', text: 'Look here <b>first</b>.' }],
  positions: { treaty: { x: 10.4, y: -0.2 }, stranger: { x: 1, y: 1 } },
})

/** The file with one thing in it changed. */
function altered(change: (scene: Record<string, unknown>) => void): string {
  const scene = JSON.parse(writeScene(kept)) as Record<string, unknown>
  change(scene)
  return JSON.stringify(scene)
}

describe('a scene in a file', () => {
  test('comes back as it was', () => {
    expect(parseScene(writeScene(kept))).toEqual({ scene: kept })
  })

  test('holds places in whole units, and only of what is on the map', () => {
    expect(kept.positions).toEqual({ treaty: { x: 10, y: 0 } })
  })

  test('makes the map that it was taken from', () => {
    const atlas = smallAtlas()
    const again = atlasOfScene(kept)
    expect([...again.nodes.values()]).toEqual([...atlas.nodes.values()])
    expect([...again.edges.values()]).toEqual([...atlas.edges.values()])
    expect(again.assertions).toEqual(atlas.assertions)
    expect(again.document.assertions).toEqual(atlas.document.assertions)
  })

  test('leaves out what did not hold on the day shown', () => {
    const atlas = { ...smallAtlas(), gone: new Set(['arc|ISSUED|doc']) }
    const ids = sceneOfAtlas(atlas, kept).edges.map((edge) => edge.id)
    expect(ids).toHaveLength(atlas.edges.size - 1)
    expect(ids).not.toContain('arc|ISSUED|doc')
  })

  test('needs no document', () => {
    const read = parseScene(
      JSON.stringify({
        format: 'arms-control-graph/scene',
        version: 1,
        ...{ title: 'Bare', saved: '', view: '', notes: [], positions: {}, assertions: [] },
        nodes: [
          { id: 'a', kind: 'STATE', label: 'A' },
          { id: 'b', kind: 'STATE', label: 'B' },
        ],
        edges: [{ id: 'a|SUCCEEDED_BY|b', source: 'a', target: 'b', type: 'SUCCEEDED_BY', layer: 'RECORD' }],
      }),
    )
    expect(read).toMatchObject({ scene: { document: null, revision: null } })
    if (!('scene' in read)) return
    expect(read.scene.nodes[0]?.verification).toBe('UNCHECKED')
    expect(atlasOfScene(read.scene).document.label).toBe('Bare')
  })

  test.each([
    ['{', '', 'JSON'],
    ['[]', '', 'an object'],
    ['{}', 'format', 'one of arms-control-graph/scene'],
    [altered((scene) => (scene['version'] = 2)), 'version', '1'],
    [altered((scene) => (scene['title'] = 7)), 'title', 'text of at most 2000 characters'],
    [altered((scene) => delete scene['nodes']), 'nodes', 'a list of at most 10000'],
    [
      altered((scene) => (scene['positions'] = { arc: { x: null, y: 0 } })),
      'positions.arc.x',
      'a number up to 1000000',
    ],
    [altered((scene) => (scene['notes'] = [{ on: {}, text: '' }])), 'notes[0].on', 'text of at most 300 characters'],
    [
      altered((scene) => (scene['nodes'] = (scene['nodes'] as unknown[]).slice(1))),
      'edges[10].target',
      'the id of one of the nodes',
    ],
    [
      altered((scene) => (scene['nodes'] = [...(scene['nodes'] as unknown[]), (scene['nodes'] as unknown[])[0]])),
      'nodes',
      'each id once',
    ],
  ])('is refused where it is broken, with the place: %#', (file, place, wanted) => {
    expect(parseScene(file)).toEqual({ fault: { place, wanted } })
  })

  test('takes over nothing but what a scene holds', () => {
    const read = parseScene(altered((scene) => (scene['script'] = 'alert(1)')))
    expect(read).toEqual({ scene: kept })
  })
})
