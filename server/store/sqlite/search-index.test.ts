import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { z } from 'zod'
import { questionsAbout, searchesFor } from '../../../tests/support/questions.ts'
import { fixtureBundle } from '../../../tests/support/fixture-bundle.ts'
import { ReferenceStore } from '../../../tests/support/reference-store.ts'
import { temporaryDirectory } from '../../../tests/support/server.ts'
import { SEARCH_TEXT_VERSION } from '../../domain/search-text.ts'
import { openFile } from './open-file.ts'
import { openSqliteStore } from './sqlite-store.ts'

let folder: Awaited<ReturnType<typeof temporaryDirectory>>
beforeEach(async () => {
  folder = await temporaryDirectory()
})
afterEach(() => folder.remove())

it('indexes every entity anew when the file was indexed by another version of the search text', async () => {
  const file = join(folder.path, 'graph.sqlite')
  const store = await openSqliteStore({ file })
  await store.apply(fixtureBundle)
  await store.close()

  // As a version would leave it that knew no Chinese and measured names otherwise.
  const older = openFile(file)
  older.run('UPDATE node SET name_length = 1 WHERE name_length IS NOT NULL')
  older.run("UPDATE search_name SET name = 'of an older version' WHERE name = 'bwc'")
  older.run("DELETE FROM search_token WHERE rowid IN (SELECT key FROM node WHERE id IN ('committee', 'protocol'))")
  older.run('UPDATE search_index SET text_version = :version', { version: SEARCH_TEXT_VERSION - 1 })
  older.close()

  const reopened = await openSqliteStore({ file })
  const reference = new ReferenceStore(fixtureBundle)
  const searches = searchesFor(['bwc', '科学咨询委员会', 'of an older version', 'convention', 'name'])
  for (const { name, ask } of [...searches, ...questionsAbout(fixtureBundle, 1)]) {
    expect({ name, answer: await ask(reopened.snapshot()) }).toEqual({ name, answer: ask(reference) })
  }
  await reopened.close()

  const refreshed = openFile(file)
  const versions = { sql: 'SELECT text_version FROM search_index', row: z.object({ text_version: z.int() }) }
  expect(refreshed.all(versions)).toEqual([{ text_version: SEARCH_TEXT_VERSION }])
  refreshed.close()
})
