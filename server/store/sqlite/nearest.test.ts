import { describe, expect, it } from '@jest/globals'
import type { EntityKind } from '../../../graph-seed/model/node.ts'
import { nearest } from './nearest.ts'

/** `a` leads to three states and two topics, both of which lead on to a body, and that to a person. */
const GRAPH: Readonly<Record<string, readonly string[]>> = {
  a: ['s2', 't2', 's1', 't1', 's3'],
  t1: ['a', 'b1'],
  t2: ['b1'],
  b1: ['far'],
}
/** A node's key is its place here, which is not the order of ids. */
const IDS = ['far', 's3', 'b1', 't2', 's2', 'a', 's1', 't1']
const KINDS: Readonly<Record<string, EntityKind>> = { s: 'STATE', t: 'TOPIC', b: 'BODY' }

function around(seeds: readonly string[], depth: number, limit: number, kinds: readonly EntityKind[] | null = null) {
  let hops = 0
  const keysOf = (ids: readonly string[]) => ids.map((id) => IDS.indexOf(id))
  const { keys, total } = nearest(keysOf(seeds), depth, limit, kinds, (from) => {
    hops += 1
    const reached = [...new Set(from.flatMap((key) => GRAPH[IDS[key] ?? ''] ?? []))]
    return reached.map((id) => ({ key: IDS.indexOf(id), id, kind: KINDS[id.slice(0, 1)] ?? 'PERSON' }))
  })
  return { ids: keys.map((key) => IDS[key]), total, hops }
}

describe('nearest', () => {
  it('gives the seeds alone at depth 0, without a hop', () => {
    expect(around(['a', 'b1'], 0, 9)).toEqual({ ids: ['a', 'b1'], total: 2, hops: 0 })
  })

  it('takes one of every kind in turn, kinds and ids in alphabetical order', () => {
    expect(around(['a'], 1, 9).ids).toEqual(['a', 's1', 't1', 's2', 't2', 's3'])
  })

  it('puts what is nearer first, whatever its kind', () => {
    expect(around(['a'], 3, 9).ids).toEqual(['a', 's1', 't1', 's2', 't2', 's3', 'b1', 'far'])
  })

  it('counts what is beyond the limit', () => {
    expect(around(['a'], 3, 3)).toEqual({ ids: ['a', 's1', 't1'], total: 8, hops: 3 })
    expect(around(['a', 'b1', 's3'], 0, 2)).toEqual({ ids: ['a', 'b1'], total: 3, hops: 0 })
  })

  it('neither returns nor passes through a kind that is not wanted, but keeps the seeds', () => {
    expect(around(['a'], 3, 9, ['BODY', 'STATE'])).toEqual({ ids: ['a', 's1', 's2', 's3'], total: 4, hops: 2 })
    expect(around(['a'], 3, 9, ['TOPIC']).ids).toEqual(['a', 't1', 't2'])
  })

  it('stops where nothing new is reached', () => {
    expect(around(['far'], 3, 9)).toEqual({ ids: ['far'], total: 1, hops: 1 })
    expect(around([], 3, 9)).toEqual({ ids: [], total: 0, hops: 0 })
  })
})
