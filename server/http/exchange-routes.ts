import type { FastifyInstance, FastifyReply } from 'fastify'
import { SnapshotSuperseded } from '../domain/store-errors.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import { toJsonLd } from '../exchange/json-ld/to-json-ld.ts'
import { vocabulary } from '../exchange/json-ld/vocabulary.ts'
import { partJsonSchema, partOf, type Part } from '../exchange/part.ts'
import { replyAbsent, replyNotFound, type WithdrawnWith } from './not-found.ts'
import { ownAddress } from './own-address.ts'
import { rateLimit } from './rate-limit.ts'

const JSON_LD = 'application/ld+json; charset=utf-8'
const MOST_ATTEMPTS = 3

/** Parts of the graph to take away: `/export/{id}.json` and `/export/{id}.jsonld`, with their schema and vocabulary. */
export function exchangeRoutes(
  app: FastifyInstance,
  {
    store,
    withdrawnWith,
    requestsPerMinute,
  }: { readonly store: GraphStore; readonly withdrawnWith: WithdrawnWith; readonly requestsPerMinute: number },
  done: () => void,
): void {
  const config = { rateLimit: rateLimit(requestsPerMinute) }
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
    next()
  })
  app.get<{ Params: { file: string } }>('/export/:file', { config }, async (request, reply) => {
    const [, id, ending] = /^(.+)\.(jsonld|json)$/.exec(request.params.file) ?? []
    if (id === undefined) return replyNotFound(request, reply)
    const part = await read(store, id)
    if (part === null) return replyAbsent(request, reply, id, withdrawnWith)
    named(reply, `${part.about ?? 'graph'}.${String(ending)}`.replaceAll(':', '-'))
    if (ending === 'json') return reply.send(part)
    return reply.type(JSON_LD).send(toJsonLd(part, ownAddress(request)))
  })
  app.get('/schemas/part.json', { config }, (_request, reply) =>
    reply.type('application/schema+json; charset=utf-8').send(partJsonSchema()),
  )
  app.get('/vocabulary', { config }, (request, reply) => reply.type(JSON_LD).send(vocabulary(ownAddress(request))))
  done()
}

/** From one revision of the graph, though it be replaced meanwhile. */
async function read(store: GraphStore, id: string): Promise<Part | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await partOf(store.snapshot(), id)
    } catch (error) {
      if (!(error instanceof SnapshotSuperseded) || attempt === MOST_ATTEMPTS) throw error
    }
  }
}

/** Ids are ASCII without quotation marks, so that a file's name can be written as it is. */
function named(reply: FastifyReply, file: string): void {
  reply.header('content-disposition', `inline; filename="${file}"`)
}
