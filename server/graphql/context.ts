import type { ImportDesk } from '../desk/import-desk.ts'
import type { Desk } from '../domain/desk.ts'
import type { GraphSnapshot, GraphStore } from '../domain/graph-store.ts'
import type { Suggester } from '../suggest/suggester.ts'
import type { Caller, Writers } from './writers.ts'
import { createLoader, type Loader } from './loader.ts'

/**
 * What resolvers of one execution share: one snapshot of the graph with one loader of its nodes, what finds things in texts,
 * people's work, and who asks.
 */
export interface RequestContext {
  graph: GraphReading
  readonly suggester: Suggester
  readonly writers: Writers
  readonly caller: Caller
  /** People's work. It changes while the graph does not, so an answer with something of it is not remembered. */
  readonly desk: () => Desk
  /** Documents that are brought in: as `desk`. */
  readonly imports: () => ImportDesk
  /** The graph as it is now: whoever has changed it puts this in the place of `graph`. */
  readonly readGraph: () => GraphReading
  readonly answer: AnswerInTheMaking
}

interface AnswerInTheMaking {
  /** False from when something was read that is not in the graph. */
  rememberable: boolean
}

export interface GraphReading {
  readonly snapshot: GraphSnapshot
  readonly loader: Loader
}

export function readGraph(store: GraphStore): GraphReading {
  const snapshot = store.snapshot()
  return { snapshot, loader: createLoader(snapshot) }
}
