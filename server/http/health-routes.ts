import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'
import type { GraphStore } from '../domain/graph-store.ts'

/** How long the store may take to answer before it counts as gone, in milliseconds. */
const PATIENCE = 3_000

type Checkable = Pick<GraphStore, 'check'>

type Readiness =
  { readonly status: 'ready'; readonly revision: string } | { readonly status: 'unavailable'; readonly reason: string }

/** `/livez`: the process runs. `/readyz`: it can answer, because the store is reached and holds a graph; else why not. */
export function healthRoutes(app: FastifyInstance, { store }: { store: Checkable }, done: () => void): void {
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('cache-control', 'no-store')
    next()
  })
  app.get('/livez', () => ({ status: 'alive' }))
  app.get('/readyz', async (request, reply) => {
    const readiness = await readinessOf(store).catch((error: unknown) => reasonOf(error, request.log))
    return reply.code(readiness.status === 'ready' ? 200 : 503).send(readiness)
  })
  done()
}

async function readinessOf(store: Checkable): Promise<Readiness> {
  const revision = await inTime(store.check())
  return revision === null
    ? { status: 'unavailable', reason: 'The store holds no graph yet; it is being loaded.' }
    : { status: 'ready', revision }
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable(`The store did not answer within ${String(PATIENCE / 1000)} s.`))
    }, PATIENCE)
  })
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}

function reasonOf(error: unknown, log: FastifyBaseLogger): Readiness {
  if (error instanceof StoreUnavailable || error instanceof StoreMisconfigured) {
    return { status: 'unavailable', reason: error.message }
  }
  log.error({ err: error }, 'The store cannot be checked.')
  return { status: 'unavailable', reason: 'The store cannot be checked; the log says why.' }
}
