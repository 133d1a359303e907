import { ENTITY_KINDS, type EntityNode, isEntity } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot, GraphStore } from './graph-store.ts'
import { StoreUnavailable } from './store-errors.ts'

/** Every entity of the graph, in one round trip. */
async function everyEntity(snapshot: GraphSnapshot): Promise<readonly EntityNode[]> {
  const { nodes } = await snapshot.all({ kinds: ENTITY_KINDS, edgeTypes: [] })
  return nodes.filter(isEntity)
}

/**
 * What is made of all entities, made once for a revision of the graph and anew when that changes. Who asks while it is
 * being made waits for the same. Rejects with StoreUnavailable where no graph was loaded yet.
 */
export function perRevision<Made>(
  store: GraphStore,
  make: (entities: readonly EntityNode[]) => Made,
): () => Promise<Made> {
  let kept: { readonly revision: string; readonly made: Promise<Made> } | null = null
  return async () => {
    const snapshot = store.snapshot()
    const revision = await snapshot.revision()
    if (revision === null) throw new StoreUnavailable('The store holds no graph yet; it is being loaded.')
    if (kept?.revision !== revision) {
      const made = everyEntity(snapshot).then(make)
      const mine = { revision, made }
      kept = mine
      made.catch(() => {
        if (kept === mine) kept = null
      })
    }
    return kept.made
  }
}
