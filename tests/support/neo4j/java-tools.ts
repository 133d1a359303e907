import { spawnSync } from 'node:child_process'

/** Neo4j 5.26 runs on Java 17 and 21. */
const LEAST_JAVA = 17

interface Tool {
  readonly name: string
  readonly debianPackage: string
  readonly isThere: () => boolean
}

const JAVA: Tool = { name: `Java ${String(LEAST_JAVA)}`, debianPackage: 'openjdk-17-jre-headless', isThere: hasJava }
const MAVEN: Tool = { name: 'Maven', debianPackage: 'maven', isThere: () => succeeds('mvn', ['-v']) }

export const needJava = (): void => {
  need(JAVA)
}
export const needMaven = (): void => {
  need(MAVEN)
}

/** Installs a missing tool where that can be done; throws an error that says what to install where it cannot. */
function need(tool: Tool): void {
  if (tool.isThere()) return
  if (process.getuid?.() === 0 && succeeds('apt-get', ['--version'])) {
    const install = ['install', '-y', '-q', '--no-install-recommends', tool.debianPackage]
    if (!succeeds('apt-get', install) && succeeds('apt-get', ['update', '-q'])) succeeds('apt-get', install)
  }
  if (tool.isThere()) return
  throw new Error(
    `A real Neo4j is needed, and ${tool.name} to run it. Install it (Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven), ` +
      'or start Docker or Podman, or name a Neo4j 5.26 server that may be overwritten in NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD.',
  )
}

function hasJava(): boolean {
  // `java -version` writes to standard error: openjdk version "17.0.15" 2025-04-15
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return error === undefined && Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) >= LEAST_JAVA
}

export function succeeds(command: string, args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env: environment }).status === 0
}
