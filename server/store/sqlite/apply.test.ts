import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fixtureBundle } from '../../../tests/support/fixture-bundle.ts'
import { largeBundle } from '../../../tests/support/large-bundle.ts'
import { temporaryDirectory } from '../../../tests/support/server.ts'
import type { GraphStore } from '../../domain/graph-store.ts'
import { StoreMisconfigured } from '../../domain/store-errors.ts'
import { Database } from './database.ts'
import { openSqliteStore } from './sqlite-store.ts'

const PATIENCE = 60_000
const LARGE = largeBundle({ nodes: 1000, edges: 4000 }, 'a large one')

describe('applying to a SQLite file', () => {
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  let file: string
  let store: GraphStore
  /** A connection of somebody else, by the engine itself. */
  let other: Database
  beforeEach(async () => {
    folder = await temporaryDirectory()
    file = join(folder.path, 'graph.sqlite')
    store = await openSqliteStore({ file })
    await store.apply(fixtureBundle)
    other = new Database(file, 0)
  })
  afterEach(async () => {
    other.close()
    await store.close()
    await folder.remove()
  })

  it(
    'answers readers of the same process meanwhile, from the graph before',
    async () => {
      const seen: (string | null)[] = []
      await store.apply(LARGE, {
        onProgress: (done, total) => {
          if (done < total) void store.check().then((revision) => seen.push(revision))
        },
      })
      expect(seen.length).toBeGreaterThan(5)
      expect(new Set(seen)).toEqual(new Set([fixtureBundle.revision]))
      expect(await store.check()).toBe(LARGE.revision)
    },
    PATIENCE,
  )

  it(
    'waits for somebody else who is writing, and answers readers meanwhile',
    async () => {
      other.execute('BEGIN IMMEDIATE')
      const order: string[] = []
      const applied = store.apply(LARGE).then(() => order.push('applied'))
      await pause(300)
      expect(await store.check()).toBe(fixtureBundle.revision)
      order.push('released')
      other.execute('COMMIT')
      await applied
      expect(order).toEqual(['released', 'applied'])
    },
    PATIENCE,
  )

  it('is through with what was begun before it closes', async () => {
    const applied = store.apply(LARGE)
    await store.close()
    await applied
    const reopened = await openSqliteStore({ file })
    expect(await reopened.check()).toBe(LARGE.revision)
    await reopened.close()
  })

  it(
    'cannot begin while another program has locked the whole file',
    async () => {
      const locked = join(folder.path, 'locked.sqlite')
      const holder = new Database(locked, 0)
      holder.execute('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE held (a TEXT)')
      const opened = openSqliteStore({ file: locked })
      await expect(opened).rejects.toBeInstanceOf(StoreMisconfigured)
      await expect(opened).rejects.toMatchObject({ message: expect.stringContaining('locked by another program') })
      holder.close()
    },
    PATIENCE,
  )
})
