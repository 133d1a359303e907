import type { GraphSnapshot, GraphStore } from '../../server/domain/graph-store.ts'

/** The same store, counting the reads that reach it: one for each call of a snapshot's method. */
export function countReads(store: GraphStore): { store: GraphStore; reads: () => number } {
  let reads = 0
  const count = (snapshot: GraphSnapshot): GraphSnapshot => ({
    revision: () => ((reads += 1), snapshot.revision()),
    nodes: (ids) => ((reads += 1), snapshot.nodes(ids)),
    edges: (ids) => ((reads += 1), snapshot.edges(ids)),
    neighbourhood: (query) => ((reads += 1), snapshot.neighbourhood(query)),
    edgesTouching: (ids, layers, limit) => ((reads += 1), snapshot.edgesTouching(ids, layers, limit)),
    neighbourCounts: (ids, layers) => ((reads += 1), snapshot.neighbourCounts(ids, layers)),
    search: (query, filter, page) => ((reads += 1), snapshot.search(query, filter, page)),
    list: (query, page) => ((reads += 1), snapshot.list(query, page)),
    all: (query) => ((reads += 1), snapshot.all(query)),
    mentions: (query, page) => ((reads += 1), snapshot.mentions(query, page)),
    coMentioned: (entity, first) => ((reads += 1), snapshot.coMentioned(entity, first)),
    profilesWith: (entity, page) => ((reads += 1), snapshot.profilesWith(entity, page)),
    relatedDocuments: (document, first) => ((reads += 1), snapshot.relatedDocuments(document, first)),
    assertions: (query, page) => ((reads += 1), snapshot.assertions(query, page)),
    counts: () => ((reads += 1), snapshot.counts()),
  })
  return {
    store: {
      snapshot: () => count(store.snapshot()),
      apply: (bundle, options) => store.apply(bundle, options),
      change: (change) => store.change(change),
      held: () => store.held(),
      check: () => store.check(),
      close: () => store.close(),
    },
    reads: () => reads,
  }
}
