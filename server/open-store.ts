import { join } from 'node:path'
import type { StoreSettings } from './config/settings.ts'
import type { Desk } from './domain/desk.ts'
import type { GraphStore } from './domain/graph-store.ts'

/**
 * The store of the settings. Rejects with StoreMisconfigured where an embedded one cannot be used.
 * Only the driver wanted is loaded: loading modules is most of the time that a start takes.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.kind === 'neo4j') {
    const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.ts')
    return openNeo4jStore(settings)
  }
  const { openSqliteStore } = await import('./store/sqlite/sqlite-store.ts')
  return openSqliteStore({ file: join(settings.directory, 'graph.sqlite') })
}

/** People's work, in the same place as the graph. Rejects as openStore does. */
export async function openDesk(settings: StoreSettings): Promise<Desk> {
  if (settings.kind === 'neo4j') {
    const { openNeo4jDesk } = await import('./store/neo4j/neo4j-desk.ts')
    return openNeo4jDesk(settings)
  }
  const { openSqliteDesk } = await import('./store/sqlite/sqlite-desk.ts')
  return openSqliteDesk({ file: join(settings.directory, 'desk.sqlite') })
}
