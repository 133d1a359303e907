import { rm } from 'node:fs/promises'
import { boltReady, type Neo4jAddress } from './bolt-ready.ts'
import { containerEngine, createContainer } from './container-server.ts'
import { freePort } from './free-port.ts'
import { type Ports, prepareHome, SHORT_LIVED, startJarServer } from './jar-server.ts'
import { newServerFolder } from './server-folders.ts'
import type { SupervisedProcess } from './supervised-process.ts'

export interface RunningNeo4j extends Neo4jAddress {
  /** Ends the server and removes its data. */
  stop(): Promise<void>
  /** SIGKILL of the server process; its data stay for `restart`. */
  kill(): Promise<void>
  /** Starts the server again on the same port and data. */
  restart(): Promise<void>
}

/** The server that NEO4J_TEST_URI names, else one of our own. */
export async function startNeo4j(java: readonly string[] = SHORT_LIVED): Promise<RunningNeo4j> {
  return (await namedServer()) ?? (await startOwnNeo4j(java))
}

/**
 * A server that may be killed: in a container where an engine runs, else from Neo4j's own jars, with further options of
 * Java. Ready when this resolves.
 */
export async function startOwnNeo4j(java: readonly string[] = SHORT_LIVED): Promise<RunningNeo4j> {
  const folder = await newServerFolder()
  const ports: Ports = { bolt: await freePort(), http: null }
  const { password, start, remove } = await prepare(folder, ports, java)
  const address = { uri: `bolt://127.0.0.1:${String(ports.bolt)}`, user: 'neo4j', password }
  let server = await start()
  const ready = (): Promise<void> => boltReady(address, () => (server.exitCode() === null ? null : server.lastOutput()))
  const stop = async (): Promise<void> => {
    // Its data go too, so that an orderly end, which takes seconds, would be for nothing.
    await server.kill()
    remove()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready()
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ...address,
    stop,
    kill: () => server.kill(),
    async restart() {
      await server.stop()
      server = await start()
      await ready()
    },
  }
}

interface Prepared {
  readonly password: string
  readonly start: () => SupervisedProcess | Promise<SupervisedProcess>
  readonly remove: () => void
}

async function prepare(folder: string, ports: Ports, java: readonly string[]): Promise<Prepared> {
  const engine = containerEngine()
  if (engine !== null) return createContainer(engine, folder, ports)
  const password = await prepareHome(folder, ports)
  return { password, start: () => startJarServer(folder, java), remove: () => undefined }
}

async function namedServer(): Promise<RunningNeo4j | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env
  if (uri === undefined) return null
  const address = { uri, user, password }
  await boltReady(address, () => null)
  const refuse = (): Promise<void> => Promise.reject(new Error('A server named by NEO4J_TEST_URI is not ours to end.'))
  return { ...address, stop: () => Promise.resolve(), kill: refuse, restart: refuse }
}
