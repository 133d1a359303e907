import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreSettings } from './config/settings.ts'
import type { GraphStore } from './domain/graph-store.ts'
import { openNeo4jStore } from './store/neo4j/neo4j-store.ts'
import { openSqliteStore } from './store/sqlite/sqlite-store.ts'
import { codeOf, OperatorFault } from './process/operator-fault.ts'

/** The store of the settings; nothing is read from it yet. */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.kind === 'neo4j') return openNeo4jStore(settings)
  await createDirectory(settings.directory)
  return openSqliteStore({ file: join(settings.directory, 'graph.sqlite') })
}

async function createDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
  } catch (error) {
    throw new OperatorFault(
      `The data folder ${directory} cannot be made (${codeOf(error) ?? 'unknown reason'}).`,
      'Give this user the right to write there, or set DATA_DIR to another folder.',
      { cause: error },
    )
  }
}
