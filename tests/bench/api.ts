import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { corpusBundle } from '../support/corpus-bundle.ts'
import { example } from '../support/graphql-client.ts'
import { AS_SERVED } from '../support/neo4j/jar-server.ts'
import { startNeo4j } from '../support/neo4j/start-neo4j.ts'
import { startServer, temporaryDirectory } from '../support/server.ts'
import { loadEndpoint } from './http-load.ts'
import { startPeer } from './peer.ts'
import { PEER_AROUND, PEER_STATEMENT } from './peer-schema.ts'
import { median, type Row } from './statistics.ts'

const ROUNDS = 3
const OPERATIONS = [
  { name: 'Statement', ours: example('statement'), theirs: PEER_STATEMENT },
  { name: 'Around', ours: example('around'), theirs: PEER_AROUND },
]

/** Requests per second of this server and of @neo4j/graphql on the same Neo4j, in turn, after a round to warm up. */
export async function benchApi(): Promise<readonly Row[]> {
  const neo4j = await startNeo4j(AS_SERVED)
  const store = await openNeo4jStore(neo4j)
  await store.apply(await corpusBundle())
  await store.close()
  const directory = await temporaryDirectory()
  const onNeo4j = {
    GRAPH_STORE: 'neo4j',
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
  }
  const ours = await startServer(onNeo4j)
  const forgetful = await startServer({ ...onNeo4j, REMEMBER_ANSWERS: 'no' })
  const embedded = await startServer({ DATA_DIR: directory.path, REMEMBER_ANSWERS: 'no' })
  const peer = await startPeer(neo4j)
  try {
    const rows: Row[] = []
    for (const operation of OPERATIONS) {
      const rounds: { ours: number; forgetful: number; theirs: number; embedded: number }[] = []
      for (let round = 0; round <= ROUNDS; round += 1) {
        rounds.push({
          ours: (await loadEndpoint(`${ours.url}/graphql`, operation.ours)).requestsPerSecond,
          forgetful: (await loadEndpoint(`${forgetful.url}/graphql`, operation.ours)).requestsPerSecond,
          theirs: (await loadEndpoint(peer.url, operation.theirs)).requestsPerSecond,
          embedded: (await loadEndpoint(`${embedded.url}/graphql`, operation.ours)).requestsPerSecond,
        })
      }
      const measured = rounds.slice(1)
      const middle = (pick: (round: (typeof rounds)[number]) => number) => median(measured.map(pick))
      const against = (pick: (round: (typeof rounds)[number]) => number) =>
        `${middle(pick).toFixed(0)} / ${middle((one) => one.theirs).toFixed(0)} = ${middle((one) => pick(one) / one.theirs).toFixed(1)}×`
      rows.push(
        {
          what: `${operation.name}: this server / @neo4j/graphql, same Neo4j, requests per second`,
          value: against((one) => one.ours),
          target: '≥ 1.5×',
        },
        {
          what: `${operation.name}: the same, remembering no answers`,
          value: against((one) => one.forgetful),
        },
        {
          what: `${operation.name}: this server on SQLite, remembering no answers, requests per second`,
          value: middle((one) => one.embedded).toFixed(0),
        },
      )
    }
    return rows
  } finally {
    await Promise.all([ours.stop(), forgetful.stop(), embedded.stop(), peer.stop()])
    await neo4j.stop()
    await directory.remove()
  }
}
