import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { type HttpSettings, loadSettings } from './config/settings.ts'
import type { GraphStore } from './domain/graph-store.ts'
import { StoreUnavailable } from './domain/store-errors.ts'
import { ImportDesk } from './desk/import-desk.ts'
import { readInThread } from './desk/read-in-thread.ts'
import { createGraphQLServer } from './graphql/yoga.ts'
import { createWriters } from './graphql/writers.ts'
import { createApp } from './http/create-app.ts'
import { builtGraph } from './process/bundle-file.ts'
import { Seeding } from './process/seeding.ts'
import { createLogger } from './process/logger.ts'
import { composeInThread } from './compose-in-thread.ts'
import { openDesk, openStore } from './open-store.ts'
import { listenFault } from './process/operator-fault.ts'
import { BUNDLE_FILE, clientDirectory, schemaText } from './process/project-files.ts'
import { run } from './process/run.ts'
import { aborted, stopOnSignal } from './process/stop-on-signal.ts'
import { openInThread } from './suggest/open-in-thread.ts'
import { Suggester } from './suggest/suggester.ts'

await run(async () => {
  const settings = loadSettings()
  const logger = createLogger(settings.log)
  const [graph, directory, typeDefs] = await Promise.all([builtGraph(BUNDLE_FILE), clientDirectory(), schemaText()])
  const stop = stopOnSignal(logger)
  const [store, desk] = await Promise.all([openStore(settings.store), openDesk(settings.store)])
  const suggester = new Suggester(openInThread)
  const composer = composeInThread(settings.store)
  const reader = readInThread()
  const imports = new ImportDesk({ desk, store, suggester, composer, ...reader })
  const writers = createWriters(settings.writeTokens)
  const app = await createApp({
    graphql: createGraphQLServer({
      store,
      desk,
      imports,
      writers,
      suggester,
      typeDefs,
      rememberAnswers: settings.rememberAnswers,
      onInternalError: reportTo(logger),
    }),
    writers,
    store,
    withdrawnWith: (record) => imports.withdrawnWith(record),
    logger,
    clientDirectory: directory,
    settings: settings.http,
    requestLevel: settings.log.format === 'json' ? 'info' : 'debug',
  })
  const url = await listen(app, settings.http)
  const seeding = new Seeding({ store, desk, composer, revision: graph.revision, logger })
  const serving = keepServing(seeding, logger, url, stop)
  await Promise.race([serving, aborted(stop)])
  await shutDown(app, store, settings.shutdownMilliseconds)
  await Promise.all([suggester.close(), composer.close(), reader.close(), desk.close()])
  await serving.catch(() => undefined)
  logger.info('Stopped.')
})

/** Loads the graph and keeps it there until the process is to stop. Rejects where the store cannot be used as it is configured. */
async function keepServing(seeding: Seeding, logger: Logger, url: string, stop: AbortSignal): Promise<void> {
  await seeding.start()
  logger.info({ url }, `The explorer is at ${url} and GraphQL at ${url}/graphql. Press Ctrl+C to stop.`)
  await seeding.keep(stop)
}

async function listen(app: FastifyInstance, { host, port }: HttpSettings): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    throw listenFault(error, host, port)
  }
}

/** Takes no new request, lets those under way finish for a while, and closes the store: a load under way is rolled back. */
async function shutDown(app: FastifyInstance, store: GraphStore, patience: number): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections()
  }, patience)
  await app.close()
  clearTimeout(timer)
  await store.close()
}

/** An unreachable store is told without a stack: the reason stands in the message, and every request would repeat it. */
function reportTo(logger: Logger): (cause: unknown) => void {
  return (cause) => {
    if (cause instanceof StoreUnavailable) logger.warn(cause.message)
    else logger.error({ err: cause }, 'A request failed.')
  }
}
