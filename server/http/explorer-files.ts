import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { framable } from './security-headers.ts'

/** The page of the GraphQL tool, served at /graphql; relative to the folder of the built client. */
export const GRAPHIQL_PAGE = 'graphiql/index.html'

/** Pages of other sites may show a map in a frame, whatever their address; the explorer itself, where one types a token, none. */
const embedHeaders = framable({})

/**
 * The built client, every file an address of its own. The explorer keeps its view in the query, so `/` is its only page; `/embed` is the same in a frame.
 * Vite puts a hash of the contents into the names under `assets/`: those never change, anything else is asked for anew.
 */
export async function explorerFiles(app: FastifyInstance, clientDirectory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientDirectory,
    wildcard: false,
    globIgnore: [GRAPHIQL_PAGE],
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/embed', (_request, reply) => {
    reply.helmet(embedHeaders)
    // Set for every reply before, and without a value that means “anybody”.
    reply.removeHeader('x-frame-options')
    return reply.sendFile('index.html')
  })
}
