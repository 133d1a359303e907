import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import { findPaths, type PathQuery } from './paths.ts'

const edge = (source: string, target: string, type: 'CONCERNS' | 'PART_OF' = 'CONCERNS'): GraphEdge => ({
  layer: 'RECORD',
  id: `${source}|${type}|${target}`,
  type,
  source,
  target,
  basis: 'STRUCTURAL',
  citations: [],
  treatyActions: [],
  verification: 'CHECKED',
})

/** Reads as a store does, and counts the reads. */
function graphOf(edges: readonly GraphEdge[]) {
  const graph = {
    reads: 0,
    edgesTouching: (ids: readonly string[], _: unknown, limit: number) => {
      graph.reads += 1
      const touching = edges.filter((one) => ids.includes(one.source) || ids.includes(one.target))
      return Promise.resolve(touching.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit))
    },
  }
  return graph
}

const query = (from: string, to: string, more: Partial<PathQuery> = {}): PathQuery => ({
  from,
  to,
  maxLength: 4,
  first: 10,
  layers: ['RECORD', 'CLAIM'],
  ...more,
})

/** Every path without repetition up to a length, by trying everything. */
function allPaths(edges: readonly GraphEdge[], from: string, to: string, most: number): string[] {
  const found: string[][] = []
  const walk = (path: string[]): void => {
    const last = path.at(-1) ?? ''
    if (last === to) found.push(path)
    else if (path.length <= most) {
      const next = edges.flatMap((one) =>
        one.source === last ? [one.target] : one.target === last ? [one.source] : [],
      )
      for (const node of new Set(next)) if (!path.includes(node)) walk([...path, node])
    }
  }
  walk([from])
  const joined = found.map((path) => path.join(' '))
  return joined.sort((a, b) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1))
}

describe('findPaths', () => {
  it('gives the shortest first and all parallel edges of a hop', async () => {
    const edges = [
      edge('a', 'b'),
      edge('a', 'b', 'PART_OF'),
      edge('c', 'b'),
      edge('a', 'x'),
      edge('x', 'y'),
      edge('y', 'c'),
    ]
    const paths = await findPaths(graphOf(edges), query('a', 'c'))
    expect(paths.map((path) => path.nodes)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'x', 'y', 'c'],
    ])
    expect(paths[0]?.edges.map((one) => one.id)).toEqual(['a|CONCERNS|b', 'a|PART_OF|b', 'c|CONCERNS|b'])
  })

  it('reads no further than it needs', async () => {
    const graph = graphOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('d', 'e')])
    await findPaths(graph, query('a', 'b', { first: 1 }))
    expect(graph.reads).toBe(1)
  })

  it('is empty where the two are not joined', async () => {
    expect(await findPaths(graphOf([edge('a', 'b'), edge('c', 'd')]), query('a', 'd'))).toEqual([])
  })

  it('joins a node to itself by standing still', async () => {
    expect(await findPaths(graphOf([edge('a', 'b')]), query('a', 'a'))).toEqual([{ nodes: ['a'], edges: [] }])
  })

  it('finds what trying everything finds, in the same order', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    const graphs = fc.array(fc.tuple(name, name), { maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 8 }),
        async (pairs, most, first) => {
          const edges = pairs.filter(([one, other]) => one !== other).map(([one, other]) => edge(one, other))
          const found = await findPaths(graphOf(edges), query('a', 'g', { maxLength: most, first }))
          expect(found.map((path) => path.nodes.join(' '))).toEqual(allPaths(edges, 'a', 'g', most).slice(0, first))
        },
      ),
      { numRuns: 400 },
    )
  })
})
