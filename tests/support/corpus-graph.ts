import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { CorpusGraph } from '../../server/desk/composition.ts'

/** A bundle as the graph of a corpus alone, which imports add to. */
export function corpusGraph(bundle: Bundle): CorpusGraph {
  return { revision: bundle.revision, read: () => Promise.resolve(bundle) }
}
