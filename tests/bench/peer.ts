import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Starts tests/bench/peer-server.ts over a Neo4j and resolves to its GraphQL endpoint. */
export async function startPeer(neo4j: {
  readonly uri: string
  readonly user: string
  readonly password: string
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = fileURLToPath(new URL('peer-server.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, neo4j.uri, neo4j.user, neo4j.password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [address] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'exit').then(() => {
      throw new Error('The peer ended before it served.')
    }),
  ])) as [string]
  const stop = async (): Promise<void> => {
    child.kill()
    await once(child, 'exit')
  }
  return { url: `${address}/graphql`, stop }
}
