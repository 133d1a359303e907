/**
 * Starts one Neo4j for all test files of a jest run, and names it to them in the environment.
 * A run of certain files only, as while working on something else, needs none where no path names Neo4j.
 */
import { tsImport } from 'tsx/esm/api'

export default async function setup({ testPathPatterns }) {
  const { patterns } = testPathPatterns
  if (patterns.length > 0 && !patterns.some((pattern) => /neo4j/i.test(pattern))) return
  const { startNeo4j } = await tsImport('./start-neo4j.ts', import.meta.url)
  const server = await startNeo4j()
  process.env.NEO4J_TEST_URI = server.uri
  process.env.NEO4J_TEST_USER = server.user
  process.env.NEO4J_TEST_PASSWORD = server.password
  globalThis.stopNeo4j = server.stop
}
