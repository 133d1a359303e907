import { afterAll, jest } from '@jest/globals'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeGraphQL } from './graphql-contract.ts'

/** The first query of each shape is planned anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeGraphQL('Neo4j', () => openNeo4jStore(server), await corpusBundle())
