import { afterAll } from '@jest/globals'
import { openNeo4jDesk } from '../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeDesk } from './desk-contract.ts'
import { describeScenes } from './scene-contract.ts'

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeDesk({
  name: 'Neo4j',
  open: () => openNeo4jDesk(server),
  reset: () => server.clear(),
})

describeScenes({
  name: 'Neo4j',
  openStore: () => openNeo4jStore(server),
  openDesk: () => openNeo4jDesk(server),
})
