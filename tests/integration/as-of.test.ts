import { expect, it } from '@jest/globals'
import { spanOf } from '../../client/state/edtf-span.ts'
import { dateBounds } from '../../graph-seed/model/date.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'

it('the explorer reads every date of the corpus as the server does, so that both draw the same as of a day', async () => {
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
