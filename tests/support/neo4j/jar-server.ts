import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { classArchive } from './class-archive.ts'
import { needJava } from './java-tools.ts'
import { CACHE, neo4jJars } from './neo4j-jars.ts'
import { startSupervised, type SupervisedProcess } from './supervised-process.ts'

export interface Ports {
  readonly bolt: number
  /** For Neo4j Browser; null leaves HTTP off, which makes the start shorter. */
  readonly http: number | null
}

const USER_FILE = join('data', 'dbms', 'auth.ini')
const OPEN_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang']

/** Prepares a home for a server: configuration, and a password set before the first start. Returns the password. */
export async function prepareHome(home: string, ports: Ports): Promise<string> {
  needJava()
  await mkdir(join(home, 'conf'), { recursive: true })
  await mkdir(join(home, 'tmp'), { recursive: true })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(ports))
  const passwordFile = join(home, 'password')
  if (!existsSync(passwordFile)) {
    const template = await userTemplate()
    await cp(join(template, USER_FILE), join(home, USER_FILE))
    await cp(join(template, 'password'), passwordFile)
  }
  return readFile(passwordFile, 'utf8')
}

/**
 * For a server that lives some minutes: compiling its code thoroughly, and collecting garbage beside it, would take more
 * of two cores than the code itself. Such a start and its tests take about half of the computing otherwise needed.
 */
export const SHORT_LIVED: readonly string[] = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** For a server that is measured: as people run it. */
export const AS_SERVED: readonly string[] = []

/** Starts Neo4j's own server class on the prepared home, with further options of Java. */
export async function startJarServer(home: string, options: readonly string[] = []): Promise<SupervisedProcess> {
  const archive = await classArchive({
    prepare: (made, bolt) => prepareHome(made, { bolt, http: null }),
    command: (made, more) => serverCommand(made, [...SHORT_LIVED, ...more]),
  })
  const known = archive === null ? [] : [`-XX:SharedArchiveFile=${archive}`]
  return startSupervised(home, await serverCommand(home, [...known, ...options]))
}

async function serverCommand(home: string, options: readonly string[]): Promise<readonly string[]> {
  return [
    ...(await java(join(home, 'tmp'))),
    ...options,
    '-Xms512m',
    '-Xmx1g',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ]
}

function configuration({ bolt, http }: Ports): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${String(bolt)}`,
    `server.bolt.advertised_address=127.0.0.1:${String(bolt)}`,
    ...httpConfiguration(http),
    'server.https.enabled=false',
    'server.memory.heap.max_size=1g',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    // Tests replace the graph again and again; planning every statement anew each time would take most of their time.
    'dbms.cypher.min_replan_interval=1h',
    // So would planning each statement again for lists of one, of ten, of a hundred.
    'internal.cypher.use_parameter_size=false',
    '',
  ].join('\n')
}

function httpConfiguration(port: number | null): readonly string[] {
  if (port === null) return ['server.http.enabled=false']
  const address = `127.0.0.1:${String(port)}`
  return [`server.http.listen_address=${address}`, `server.http.advertised_address=${address}`]
}

/** A home with a user and a password of its own, made once: setting a password takes a Java start of some seconds. */
async function userTemplate(): Promise<string> {
  const template = join(CACHE, 'user')
  if (existsSync(join(template, 'password'))) return template
  await mkdir(join(template, 'conf'), { recursive: true })
  const password = randomBytes(12).toString('base64url')
  const [program = 'java', ...args] = await java(template)
  await promisify(execFile)(
    program,
    [...args, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', `p${password}`],
    { env: { ...process.env, NEO4J_HOME: template, NEO4J_CONF: join(template, 'conf') } },
  )
  await writeFile(join(template, 'password'), `p${password}`)
  return template
}

async function java(temporary: string): Promise<readonly string[]> {
  return [
    'java',
    ...OPEN_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    `-Djava.io.tmpdir=${temporary}`,
    '-cp',
    join(await neo4jJars(), '*'),
  ]
}
