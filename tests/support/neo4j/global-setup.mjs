/**
 * Starts one Neo4j for all test files of a jest run, and names it to them in the environment.
 * A run of certain files only, as while working on something else, needs none where none of them names Neo4j.
 */
import { readdirSync } from 'node:fs'
import { tsImport } from 'tsx/esm/api'

/** Paths of the test files that need one, as jest matches its patterns with them. */
const NEED_ONE = ['contract', 'integration'].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((file) => /neo4j.*\.test\.ts$/.test(file))
    .map((file) => `tests/${folder}/${file}`),
)

export default async function setup({ testPathPatterns }) {
  const { patterns } = testPathPatterns
  if (patterns.length > 0 && !NEED_ONE.some((file) => patterns.some((pattern) => new RegExp(pattern, 'i').test(file))))
    return
  const { startNeo4j } = await tsImport('./start-neo4j.ts', import.meta.url)
  const server = await startNeo4j()
  process.env.NEO4J_TEST_URI = server.uri
  process.env.NEO4J_TEST_USER = server.user
  process.env.NEO4J_TEST_PASSWORD = server.password
  globalThis.stopNeo4j = server.stop
}
