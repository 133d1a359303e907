import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { needMaven } from './java-tools.ts'

/** Downloads and temporary servers; ignored by git, and safe to delete while nothing runs. */
export const CACHE = fileURLToPath(new URL('../../../.cache/neo4j/', import.meta.url))
export const NEO4J_VERSION = '5.26.30'

/** Neo4j Browser is released apart from the server; this is its last release as a jar. */
const BROWSER_VERSION = '5.24.0'

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.client</groupId><artifactId>neo4j-browser</artifactId><version>${BROWSER_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

/** Folder of the jars of Neo4j Community, fetched with Maven the first time. */
export async function neo4jJars(): Promise<string> {
  const directory = join(CACHE, `jars-${NEO4J_VERSION}`)
  if (existsSync(directory)) return directory
  needMaven()
  await mkdir(CACHE, { recursive: true })
  const work = await mkdtemp(join(CACHE, 'download-'))
  try {
    await writeFile(join(work, 'pom.xml'), POM)
    await promisify(execFile)('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], {
      cwd: work,
    })
    // Only a complete folder ever gets the final name; another process may have been first.
    await rename(join(work, 'jars'), directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error
    })
    return directory
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
