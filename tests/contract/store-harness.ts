import type { GraphStore } from '../../server/domain/graph-store.ts'

/** How the tests reach a store: `open` may be called several times on the same data, `reset` empties it. */
export interface StoreHarness {
  readonly name: string
  open(): Promise<GraphStore>
  reset(): Promise<void>
}

/** Milliseconds for one test: a database server on a busy machine plans every new query first. */
export const PATIENCE = 180_000
