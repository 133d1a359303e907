import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../config/settings.ts'
import type { Writers } from '../graphql/writers.ts'
import type { GraphQLServer } from '../graphql/yoga.ts'
import { limitBody } from './body-limit.ts'
import { GRAPHIQL_PAGE } from './explorer-files.ts'
import { wantsPage } from './not-found.ts'
import { rateLimit } from './rate-limit.ts'
import { loosened } from './security-headers.ts'

/**
 * The menus of GraphiQL write `<style>` elements whose contents depend on the page, so neither a hash nor, the page being a
 * file, a nonce can name them; and its style sheet holds its fonts as data. Both are allowed on this page alone.
 */
const graphiqlHeaders = loosened({ 'style-src': ["'unsafe-inline'"], 'font-src': ['data:'] })

/** The largest body of a request with a token: a document of 20 MB in Base64, and what else belongs to an operation. */
const MOST_WRITTEN_BYTES = 30_000_000

/** GraphQL at /graphql; a browser that opens the address gets GraphiQL. */
export function graphqlRoute(
  app: FastifyInstance,
  graphql: GraphQLServer,
  writers: Writers,
  { rateLimitPerMinute, maxBodyBytes }: Pick<HttpSettings, 'rateLimitPerMinute' | 'maxBodyBytes'>,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    config: { rateLimit: rateLimit(rateLimitPerMinute) },
    bodyLimit: Math.max(MOST_WRITTEN_BYTES, maxBodyBytes),
    preParsing: limitBody((request) =>
      writers.callerBy(request.headers.authorization).type === 'WRITER' ? null : maxBodyBytes,
    ),
    handler: async (request, reply) => (wantsPage(request) ? graphiql(reply) : answer(graphql, request, reply)),
  })
}

function graphiql(reply: FastifyReply): FastifyReply {
  reply.helmet(graphiqlHeaders)
  return reply.header('vary', 'accept').sendFile(GRAPHIQL_PAGE)
}

async function answer(graphql: GraphQLServer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const response = await graphql.handleNodeRequestAndResponse(request, reply, {})
  response.headers.forEach((value, name) => {
    reply.header(name, value)
  })
  return reply.code(response.status).send(await response.text())
}
