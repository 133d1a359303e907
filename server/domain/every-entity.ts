import { ENTITY_KINDS, type EntityNode, isEntity } from '../../graph-seed/model/node.ts'
import type { GraphSnapshot, GraphStore } from './graph-store.ts'
import { StoreUnavailable } from './store-errors.ts'

/** More than a graph of this field holds of one kind. */
const ALL = 1_000_000

/** Every entity of the graph, by kind and id: one round trip a kind. */
export async function everyEntity(snapshot: GraphSnapshot): Promise<readonly EntityNode[]> {
  const entities: EntityNode[] = []
  for (const kind of ENTITY_KINDS) {
    const { items } = await snapshot.list({ kind }, { first: ALL, after: null })
    entities.push(...items.filter(isEntity))
  }
  return entities
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
