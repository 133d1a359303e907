import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nothing listens on at 127.0.0.1; whoever asked must take it soon. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
