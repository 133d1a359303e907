import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { temporaryDirectory } from '../support/server.ts'
import { describeGraphStore } from './graph-store-contract.ts'

const directory = await temporaryDirectory()
const folder = join(directory.path, 'data')
afterAll(() => directory.remove())

describeGraphStore({
  name: 'SQLite',
  open: () => openSqliteStore({ file: join(folder, 'graph.sqlite') }),
  reset: () => rm(folder, { recursive: true, force: true }),
})
