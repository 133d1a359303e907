import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { AmongDocument } from '../../client/api/__generated__/operations.ts'
import { MOST_TOGETHER } from '../../client/api/send.ts'
import { MOST_ASKED } from '../../client/state/additions.ts'
import { spanOf } from '../../client/state/edtf-span.ts'
import { dateBounds } from '../../graph-seed/model/date.ts'
import { estimateCost } from '../../server/graphql/cost.ts'
import { MOST_COST, MOST_COST_TOGETHER, MOST_OPERATIONS, MOST_SEEDS } from '../../server/graphql/limits.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'

/** The explorer imports nothing of the server: what it takes for granted of it is tried here. */
describe('the explorer', () => {
  it('reads every date of the corpus as the server does, so that both draw the same as of a day', async () => {
    const { nodes, edges } = await corpusBundle()
    const dates = new Set([
      ...edges.flatMap((edge) => [edge.date ?? [], (edge.layer === 'RECORD' ? edge.until : null) ?? []].flat()),
      ...nodes.flatMap((node) => ('date' in node ? (node.date ?? []) : [])),
    ])
    expect(dates.size).toBeGreaterThan(1000)
    const differing = [...dates].filter((date) => {
      const [span, bounds] = [spanOf(date), dateBounds(date)]
      return span?.from !== bounds?.earliest || span?.to !== bounds?.latest
    })
    expect(differing).toEqual([])
  }, 60_000)

  it('asks for no more at a time than the server answers', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
    const cost = getComplexity({
      schema,
      query: parse(AmongDocument.toString()),
      variables: { ids: ['bwc'], limit: MOST_ASKED, joinedTo: [], language: 'en' },
      estimators: [estimateCost],
    })
    expect(cost).toBeLessThanOrEqual(MOST_COST)
    // Two thousand entities that come are asked for in one request.
    expect(5 * cost).toBeLessThanOrEqual(MOST_COST_TOGETHER)
    expect(MOST_ASKED).toBeLessThanOrEqual(MOST_SEEDS)
    expect(MOST_TOGETHER).toBe(MOST_OPERATIONS)
  })
})
