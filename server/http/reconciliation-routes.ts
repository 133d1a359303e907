import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { perRevision } from '../domain/every-entity.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import { NameIndex } from '../reconciliation/name-index.ts'
import { batchSchema, extensionSchema } from '../reconciliation/query.ts'
import {
  extend,
  manifest,
  proposeProperties,
  reconcile,
  suggestEntities,
  suggestProperties,
  suggestTypes,
} from '../reconciliation/service.ts'
import { ownAddress } from './own-address.ts'
import { replyAbsent, type WithdrawnWith } from './not-found.ts'
import { rateLimit } from './rate-limit.ts'
import { PREVIEW_HEADERS, previewPage } from './reconciliation-preview.ts'

const prefixSchema = z.looseObject({
  prefix: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  type: z.string().default(''),
})

/** The Reconciliation Service API 0.2 at /reconcile, for OpenRefine and its like: pages of other sites may ask it. */
export function reconciliationRoutes(
  app: FastifyInstance,
  store: GraphStore,
  withdrawnWith: WithdrawnWith,
  requestsPerMinute: number,
): void {
  const names = perRevision(store, (entities) => new NameIndex(entities))
  const config = { rateLimit: rateLimit(requestsPerMinute) }
  app.addHook('onRequest', (_request, reply, next) => {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
    next()
  })

  app.route({
    url: '/reconcile',
    method: ['GET', 'POST'],
    config,
    handler: async (request, reply) => {
      const { queries, extend: extension } = fieldsOf(request)
      if (queries !== undefined) {
        const batch = parsed('queries', queries, batchSchema, reply)
        return batch === null ? reply : reconcile(await names(), batch)
      }
      if (extension !== undefined) {
        const wanted = parsed('extend', extension, extensionSchema, reply)
        if (wanted === null) return reply
        return extend(
          await names(),
          wanted.ids,
          wanted.properties.map(({ id }) => id),
        )
      }
      return manifest(ownAddress(request))
    },
  })
  const suggest = (path: string, answer: (asked: z.output<typeof prefixSchema>) => object | Promise<object>): void => {
    app.get(path, { config }, (request, reply) => {
      const asked = prefixSchema.safeParse(request.query)
      return asked.success ? answer(asked.data) : refuse(reply, 'the query', asked.error)
    })
  }
  suggest('/reconcile/suggest/entity', async ({ prefix, limit }) => suggestEntities(await names(), prefix, limit))
  suggest('/reconcile/suggest/type', ({ prefix }) => suggestTypes(prefix))
  suggest('/reconcile/suggest/property', ({ prefix }) => suggestProperties(prefix))
  suggest('/reconcile/extend/propose', async ({ type, limit }) => proposeProperties(await names(), type, limit))

  app.get<{ Params: { id: string } }>('/reconcile/preview/:id', { config }, async (request, reply) => {
    const { id } = request.params
    const entity = (await names()).entity(id)
    if (entity === undefined) return replyAbsent(request, reply, id, withdrawnWith)
    reply.helmet(PREVIEW_HEADERS)
    // Set for every reply before, and without a value that means “anybody”.
    reply.removeHeader('x-frame-options')
    return reply.type('text/html; charset=utf-8').send(previewPage(entity, ownAddress(request)))
  })
}

/** The API sends its fields in a form or in the query. */
function fieldsOf(request: FastifyRequest): { readonly queries?: unknown; readonly extend?: unknown } {
  const body = typeof request.body === 'object' && request.body !== null ? request.body : {}
  return { ...(request.query as object), ...body }
}

/** A field that holds JSON; where it does not, or not of the right shape, the reply says so and null is returned. */
function parsed<Schema extends z.ZodType>(
  field: string,
  value: unknown,
  schema: Schema,
  reply: FastifyReply,
): z.output<Schema> | null {
  const result = z.string().transform(fromJson).pipe(schema).safeParse(value)
  if (result.success) return result.data
  refuse(reply, `“${field}”`, result.error)
  return null
}

function fromJson(text: string, context: z.core.$RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}

function refuse(reply: FastifyReply, what: string, { issues }: z.ZodError): FastifyReply {
  const [first] = issues
  const place = first === undefined || first.path.length === 0 ? '' : ` at ${first.path.map(String).join('.')}`
  return reply.code(400).send({
    message: `${what} cannot be used${place}: ${first?.message ?? 'wrong shape'}. See the manifest at /reconcile.`,
  })
}
