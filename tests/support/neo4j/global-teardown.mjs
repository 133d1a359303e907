export default async function teardown() {
  await globalThis.stopNeo4j?.()
}
