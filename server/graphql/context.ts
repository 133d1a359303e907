import type { GraphSnapshot, GraphStore } from '../domain/graph-store.ts'
import type { Suggester } from '../suggest/suggester.ts'
import { createLoader, type Loader } from './loader.ts'

/** What resolvers of one execution share: one snapshot of the graph with one loader of its nodes, and what finds things in texts. */
export interface RequestContext {
  graph: GraphReading
  readonly suggester: Suggester
}

export interface GraphReading {
  readonly snapshot: GraphSnapshot
  readonly loader: Loader
}

export function readGraph(store: GraphStore): GraphReading {
  const snapshot = store.snapshot()
  return { snapshot, loader: createLoader(snapshot) }
}
