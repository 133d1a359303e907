import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openSqliteDesk } from '../../server/store/sqlite/sqlite-desk.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { inventedBundle } from '../support/corpus-bundle.ts'
import { temporaryDirectory } from '../support/server.ts'
import { describeBundles } from './bundle-contract.ts'
import { describeImports } from './import-contract.ts'

const directory = await temporaryDirectory()
afterAll(() => directory.remove())

describeImports({
  name: 'SQLite',
  openStore: () => openSqliteStore({ file: join(directory.path, 'graph.sqlite') }),
  openDesk: () => openSqliteDesk({ file: join(directory.path, 'desk.sqlite') }),
  seed: inventedBundle,
})

describeBundles({
  name: 'SQLite',
  openStore: () => openSqliteStore({ file: join(directory.path, 'bundles.sqlite') }),
  openDesk: () => openSqliteDesk({ file: join(directory.path, 'bundles-desk.sqlite') }),
  seed: inventedBundle,
})
