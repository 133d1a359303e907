import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openSqliteDesk } from '../../server/store/sqlite/sqlite-desk.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { temporaryDirectory } from '../support/server.ts'
import { describeDesk } from './desk-contract.ts'
import { describeScenes } from './scene-contract.ts'

const directory = await temporaryDirectory()
const folder = join(directory.path, 'data')
afterAll(() => directory.remove())

describeDesk({
  name: 'SQLite',
  open: () => openSqliteDesk({ file: join(folder, 'desk.sqlite') }),
  reset: () => rm(folder, { recursive: true, force: true }),
})

describeScenes({
  name: 'SQLite',
  openStore: () => openSqliteStore({ file: join(directory.path, 'graph.sqlite') }),
  openDesk: () => openSqliteDesk({ file: join(directory.path, 'scenes', 'desk.sqlite') }),
})
