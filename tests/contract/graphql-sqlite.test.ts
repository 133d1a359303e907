import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { temporaryDirectory } from '../support/server.ts'
import { describeGraphQL } from './graphql-contract.ts'

const directory = await temporaryDirectory()
afterAll(() => directory.remove())

describeGraphQL('SQLite', () => openSqliteStore({ file: join(directory.path, 'graph.sqlite') }), await corpusBundle())
