import { afterAll, jest } from '@jest/globals'
import { openNeo4jDesk } from '../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { inventedBundle } from '../support/corpus-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeBundles } from './bundle-contract.ts'
import { describeImports } from './import-contract.ts'

jest.setTimeout(120_000)

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeImports({
  name: 'Neo4j',
  openStore: () => openNeo4jStore(server),
  openDesk: () => openNeo4jDesk(server),
  seed: inventedBundle,
})

describeBundles({
  name: 'Neo4j',
  // Nothing of what was brought in before: it would be named by what is brought in now.
  openStore: async () => {
    await server.clear()
    return openNeo4jStore(server)
  },
  openDesk: () => openNeo4jDesk(server),
  seed: inventedBundle,
})
