import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fixtureBundle } from '../../../tests/support/fixture-bundle.ts'
import { temporaryDirectory } from '../../../tests/support/server.ts'
import { StoreMisconfigured, StoreUnavailable } from '../../domain/store-errors.ts'
import { Database } from './database.ts'
import { openSqliteStore } from './sqlite-store.ts'

describe('a SQLite store', () => {
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  beforeEach(async () => {
    folder = await temporaryDirectory()
  })
  afterEach(() => folder.remove())
  const inFolder = (...path: readonly string[]) => join(folder.path, ...path)

  const fault = async (file: string): Promise<StoreMisconfigured> => {
    const error = await openSqliteStore({ file }).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof StoreMisconfigured)) throw new Error(`Not refused as misconfigured: ${String(error)}`)
    expect(error.message).toContain(file)
    return error
  }

  it('makes the folders it is to lie in', async () => {
    const store = await openSqliteStore({ file: inFolder('a', 'b', 'graph.sqlite') })
    expect(await store.check()).toBeNull()
    await store.close()
  })

  it('is found as it was when it is opened again', async () => {
    const file = inFolder('graph.sqlite')
    const first = await openSqliteStore({ file })
    await first.apply(fixtureBundle)
    await first.close()
    const second = await openSqliteStore({ file })
    expect(await second.check()).toBe(fixtureBundle.revision)
    await second.close()
  })

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const file = inFolder('graph.sqlite')
    await writeFile(file, 'a letter, not a database\n'.repeat(500))
    expect((await fault(file)).remedy).toContain('Move it away')
    expect(await readFile(file, 'utf8')).toBe('a letter, not a database\n'.repeat(500))
  })

  /** A store that holds the fixture, all of it in the file itself, none in the log beside it. */
  const filled = async (): Promise<string> => {
    const file = inFolder('graph.sqlite')
    const store = await openSqliteStore({ file })
    await store.apply(fixtureBundle)
    await store.close()
    const database = new Database(file, 1000)
    database.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    return file
  }

  it('refuses a database whose pages are damaged', async () => {
    const file = await filled()
    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0xa5)]))
    expect((await fault(file)).message).toContain('damaged')
  })

  it('says that it is damaged when that shows only as it is read', async () => {
    const file = await filled()
    // The schema's page stays whole.
    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0xa5)]))
    const read = openSqliteStore({ file }).then(async (opened) => {
      try {
        await opened.apply({ ...fixtureBundle, revision: '0'.repeat(64) })
      } finally {
        await opened.close()
      }
    })
    await expect(read).rejects.toBeInstanceOf(StoreMisconfigured)
  })

  it('refuses a folder in the place of its file', async () => {
    await mkdir(inFolder('graph.sqlite'))
    expect((await fault(inFolder('graph.sqlite'))).remedy).toContain('DATA_DIR')
  })

  it('refuses a file in the place of its folder', async () => {
    await writeFile(inFolder('data'), '')
    expect((await fault(inFolder('data', 'graph.sqlite'))).remedy).toContain('DATA_DIR')
    expect((await fault(inFolder('data', 'deeper', 'graph.sqlite'))).remedy).toContain('DATA_DIR')
  })

  it('is unavailable once it is closed, which may be said twice', async () => {
    const store = await openSqliteStore({ file: inFolder('graph.sqlite') })
    const snapshot = store.snapshot()
    await store.close()
    await store.close()
    await expect(store.check()).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(snapshot.nodes(['a'])).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(store.apply(fixtureBundle)).rejects.toBeInstanceOf(StoreUnavailable)
  })
})
