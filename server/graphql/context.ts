import type { GraphSnapshot, GraphStore } from '../domain/graph-store.ts'
import { createLoader, type Loader } from './loader.ts'

/** What resolvers of one execution share: one snapshot of the graph, and one loader of its nodes. */
export interface RequestContext {
  graph: GraphReading
}

export interface GraphReading {
  readonly snapshot: GraphSnapshot
  readonly loader: Loader
}

export function readGraph(store: GraphStore): GraphReading {
  const snapshot = store.snapshot()
  return { snapshot, loader: createLoader(snapshot) }
}
