import { citedBy } from '../read/yields.ts'
import { nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import { type CorpusIndex, faultAt } from './corpus-index.ts'

/** A source that says how many records should rest on it yields neither fewer nor more. */
export function sourceYields({ corpus }: CorpusIndex): readonly Fault[] {
  const cited = citedBy(corpus)
  return nodesOfKind(corpus, 'SOURCE').flatMap(({ value: { id, expectedRecords }, origin }) => {
    const records = cited.get(id) ?? 0
    if (expectedRecords === undefined || (expectedRecords.least <= records && records <= expectedRecords.most))
      return []
    const message = `${records} records rest on ${id}, which should yield ${expectedRecords.least} to ${expectedRecords.most}`
    const remedy = 'find the lost or surplus rows, or correct records_min and records_max'
    return [faultAt(origin, ['expectedRecords'], message, remedy)]
  })
}
