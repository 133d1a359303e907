import type { FastifyInstance } from 'fastify'
import { type EntityKind, isEntity } from '../../graph-seed/model/node.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import { replyAbsent, replyNotFound, type WithdrawnWith } from './not-found.ts'

/** The parameter of the explorer's address that shows an entity; docs/explorer-links.md. */
const PARAMETERS: Partial<Record<EntityKind, string>> = {
  INSTRUMENT: 'treaty',
  STATE: 'state',
  PROVISION: 'article',
  ROLL_CALL: 'vote',
  // Its page, not its map: of most documents the text is not held, and their maps show little.
  DOCUMENT: 'document',
}

/**
 * `/id/bwc`: an address for every entity that others can cite; it leads to where the explorer shows it, and a program that asks for JSON-LD to that.
 * Of any record that was withdrawn, also of edges as JSON-LD names them, it says so.
 */
export function entityAddresses(app: FastifyInstance, store: GraphStore, withdrawnWith: WithdrawnWith): void {
  app.get<{ Params: { id: string } }>('/id/:id', async (request, reply) => {
    const { id } = request.params
    const [node] = await store.snapshot().nodes([id])
    if (node == null) return replyAbsent(request, reply, id, withdrawnWith)
    if (!isEntity(node)) return replyNotFound(request, reply)
    if ((request.headers.accept ?? '').includes('application/ld+json')) {
      return reply.redirect(`/export/${encodeURIComponent(node.id)}.jsonld`, 303)
    }
    const parameter = PARAMETERS[node.kind] ?? 'focus'
    return reply.redirect(`/?${parameter}=${encodeURIComponent(node.id)}`, 303)
  })
  app.get<{ Params: { id: string } }>('/id/edge/:id', async (request, reply) => {
    const { id } = request.params
    const [edge] = await store.snapshot().edges([id])
    return edge == null ? replyAbsent(request, reply, id, withdrawnWith) : replyNotFound(request, reply)
  })
}
