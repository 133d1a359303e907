import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { PEER_TYPES } from './peer-schema.ts'

/** @neo4j/graphql in Yoga over the Neo4j named by the environment; writes its address when it serves. A process of its own, as ours is. */
const [uri = '', user = '', password = ''] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
const schema = await new Neo4jGraphQL({ typeDefs: PEER_TYPES, driver }).getSchema()
const yoga = createYoga({ schema, logging: false, graphiql: false })
const server = createServer((request, response) => void yoga(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The peer has no port.')
  process.stdout.write(`http://127.0.0.1:${String(address.port)}\n`)
})
