import { faultAt } from '../read/authored.ts'
import { citedBy } from '../read/yields.ts'
import { type Corpus, nodesOfKind } from '../read/corpus.ts'
import type { Fault } from '../read/fault.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** A source that says how many records should rest on it yields neither fewer nor more. */
export function sourceYields({ corpus }: CorpusIndex): readonly Fault[] {
  const cited = citedBy(ofItsAuthors(corpus))
  return nodesOfKind(corpus, 'SOURCE').flatMap(({ value: { id, expectedRecords }, origin }) => {
    const records = cited.get(id) ?? 0
    if (expectedRecords === undefined || (expectedRecords.least <= records && records <= expectedRecords.most))
      return []
    const message = `${records} records rest on ${id}, which should yield ${expectedRecords.least} to ${expectedRecords.most}`
    const remedy = 'find the lost or surplus rows, or correct records_min and records_max'
    return [faultAt(origin, ['expectedRecords'], message, remedy)]
  })
}

/** What an import cites a source for shows nothing of how well the source was read. */
function ofItsAuthors(corpus: Corpus): Corpus {
  const nodes = corpus.nodes.filter(({ value }) => !('provenance' in value) || value.provenance === undefined)
  const edges = corpus.edges.filter(({ value }) => value.provenance === undefined)
  return { ...corpus, nodes, edges, links: corpus.links.filter(({ value }) => value.provenance === undefined) }
}
