import type { GraphStore } from '../../domain/graph-store.ts'
import { applyBundle } from './apply.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrations.ts'
import { SqliteSnapshot } from './sqlite-snapshot.ts'

/**
 * A store in one file. Rejects with StoreMisconfigured where the file cannot be used: no right to write, damaged, or
 * of a newer version of this program.
 */
export async function openSqliteStore({ file }: { readonly file: string }): Promise<GraphStore> {
  return Promise.resolve().then(() => {
    const database = openDatabase(file)
    try {
      migrate(database, file)
    } catch (error) {
      database.close()
      throw error
    }
    return {
      snapshot: () => new SqliteSnapshot(database),
      apply: (bundle, options = {}) => Promise.resolve().then(() => applyBundle(database, bundle, options)),
      check: () => new SqliteSnapshot(database).revision(),
      close: () => Promise.resolve(database.close()),
    }
  })
}
