import { afterAll } from '@jest/globals'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeGraphStore } from './graph-store-contract.ts'

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeGraphStore({
  name: 'Neo4j',
  open: () => openNeo4jStore(server),
  reset: () => server.clear(),
})
