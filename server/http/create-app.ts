import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import limiter from '@fastify/rate-limit'
import { fastify, type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { HttpSettings } from '../config/settings.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import type { Writers } from '../graphql/writers.ts'
import type { GraphQLServer } from '../graphql/yoga.ts'
import { entityAddresses } from './entity-addresses.ts'
import { errorReplies } from './error-replies.ts'
import { exchangeRoutes } from './exchange-routes.ts'
import { explorerFiles } from './explorer-files.ts'
import { explorerPage } from './explorer-page.ts'
import { graphqlRoute } from './graphql-route.ts'
import { healthRoutes } from './health-routes.ts'
import { replyNotFound, type WithdrawnWith } from './not-found.ts'
import { reconciliationRoutes } from './reconciliation-routes.ts'
import { securityHeaders } from './security-headers.ts'

export interface AppParts {
  readonly graphql: GraphQLServer
  readonly writers: Writers
  readonly store: GraphStore
  readonly withdrawnWith: WithdrawnWith
  readonly logger: Logger
  /** The folder of the built client. */
  readonly clientDirectory: string
  readonly settings: Omit<HttpSettings, 'host' | 'port'>
  /** Level at which each finished request is logged. */
  readonly requestLevel: 'info' | 'debug'
}

/** Everything served over HTTP, ready to listen but not listening. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { settings, logger, requestLevel } = parts
  const app = fastify({
    loggerInstance: onlyWarnings(logger),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: trustedBy(settings.trustProxy),
    bodyLimit: settings.maxBodyBytes,
    requestTimeout: 30_000,
    requestIdHeader: settings.trustProxy === false ? false : 'x-request-id',
    genReqId: () => randomUUID(),
  })
  app.setErrorHandler(errorReplies)
  app.setNotFoundHandler(replyNotFound)
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id)
    next()
  })
  app.addHook('onResponse', (request, reply, next) => {
    const { id: requestId, method } = request
    const path = request.url.split('?')[0]
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10
    const line = `${method} ${path ?? ''} ${String(reply.statusCode)} in ${String(milliseconds)} ms`
    logger[requestLevel]({ requestId, method, path, status: reply.statusCode, milliseconds }, line)
    next()
  })
  await app.register(helmet, securityHeaders)
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
  await app.register(limiter, { global: false })
  await app.register(healthRoutes, { store: parts.store })
  await explorerFiles(app, parts.clientDirectory)
  await explorerPage(app, parts.clientDirectory, parts.store)
  graphqlRoute(app, parts.graphql, parts.writers, settings)
  entityAddresses(app, parts.store, parts.withdrawnWith)
  const { store, withdrawnWith } = parts
  await app.register(exchangeRoutes, { store, withdrawnWith, requestsPerMinute: settings.rateLimitPerMinute })
  await app.register(async (scope) => {
    await scope.register(formBody, { bodyLimit: settings.maxBodyBytes })
    reconciliationRoutes(scope, store, withdrawnWith, settings.rateLimitPerMinute)
  })
  return app
}

/** What Fastify says by itself at `info` is said better elsewhere: each request below, the address in main.ts. */
function onlyWarnings(logger: Logger): FastifyBaseLogger {
  return logger.child({}, { level: logger.isLevelEnabled('warn') ? 'warn' : logger.level })
}

/** Fastify takes addresses as they are; a number of proxies it takes as a question about each hop, nearest first. */
function trustedBy(
  proxies: HttpSettings['trustProxy'],
): false | string[] | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies
}
