import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeGraphQL } from './graphql-contract.ts'

/** The first query of each shape is planned anew, which takes seconds on a busy machine. */
jest.setTimeout(60_000)

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeGraphQL('Neo4j', () => openNeo4jStore(server), await corpusBundle())

const page = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8')
/** Each block of Cypher with the words that lead to it. */
const examples = [...page.matchAll(/([^\n]+)\n\n```cypher\n([\s\S]*?)```/g)].map(([, words = '', cypher = '']) => ({
  words,
  cypher,
}))

/** Milliseconds within which whoever tries a query of the page has an answer, with its planning, on a busy machine. */
const SOON = 15_000

/** On the corpus that the tests above have loaded. */
describe('docs/neo4j.md', () => {
  it('has a lead to every query', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8)
    expect(examples).toHaveLength(page.split('```cypher').length - 1)
  })

  it.each(examples)(
    'finds something, and soon: $words',
    async ({ cypher }) => {
      expect((await server.run(cypher)).length).toBeGreaterThan(0)
    },
    SOON,
  )
})
