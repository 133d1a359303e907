import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { boltReady } from './bolt-ready.ts'
import { prepareHome, startJarServer } from './jar-server.ts'

/** `npm run neo4j`: a Neo4j with Neo4j Browser on this machine alone, to try the project on. Its data stay until deleted. */
const HOME = fileURLToPath(new URL('../../../.cache/neo4j-data', import.meta.url))
const BOLT = Number(process.env['NEO4J_BOLT_PORT'] ?? 7687)
const HTTP = Number(process.env['NEO4J_HTTP_PORT'] ?? 7474)

const say = (text: string): void => void process.stdout.write(`${text}\n`)

say('Preparing Neo4j; the first time this fetches about 140 MB with Maven …')
const password = await prepareHome(HOME, { bolt: BOLT, http: HTTP })
const running = await startJarServer(HOME)
// The server is a child that does not keep this process alive, and neither do signals.
const alive = setInterval(() => undefined, 60_000)
const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
const uri = `bolt://127.0.0.1:${String(BOLT)}`
const ready = boltReady({ uri, user: 'neo4j', password }, () =>
  running.exitCode() === null ? null : running.lastOutput(),
)

const outcome = await Promise.race([ready.then(() => 'ready', String), stopped.then(() => 'stopped')])
if (outcome === 'ready') {
  say(`
Neo4j runs. Its data are in ${join('.cache', 'neo4j-data')}. Ctrl+C stops it.

Neo4j Browser:  http://127.0.0.1:${String(HTTP)}/browser/   connect to ${uri}
User:           neo4j
Password:       ${password}

To use it with the explorer, in another terminal:

GRAPH_STORE=neo4j NEO4J_URI=${uri} NEO4J_USER=neo4j NEO4J_PASSWORD=${password} npm start
`)
  await stopped
  say('Stopping …')
} else if (outcome !== 'stopped') {
  process.stderr.write(`${outcome}\nIf a port is taken, set NEO4J_BOLT_PORT and NEO4J_HTTP_PORT.\n`)
  process.exitCode = 1
}
await running.stop()
clearInterval(alive)
