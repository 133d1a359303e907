import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { EXPLORER_PAGE } from './explorer-page.ts'

/** The page of the GraphQL tool, served at /graphql; relative to the folder of the built client. */
export const GRAPHIQL_PAGE = 'graphiql/index.html'

/**
 * The built client, every file an address of its own, but for the pages, which have routes of their own.
 * Vite puts a hash of the contents into the names under `assets/`: those never change, anything else is asked for anew.
 */
export async function explorerFiles(app: FastifyInstance, clientDirectory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: clientDirectory,
    wildcard: false,
    globIgnore: [GRAPHIQL_PAGE, EXPLORER_PAGE, '**/*.br'],
    // The build holds scripts and style sheets compressed already.
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
