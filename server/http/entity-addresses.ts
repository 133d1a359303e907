import type { FastifyInstance } from 'fastify'
import { type EntityKind, isEntity } from '../../graph-seed/model/node.ts'
import type { GraphStore } from '../domain/graph-store.ts'
import { replyNotFound } from './not-found.ts'

/** The parameter of the explorer's address that shows an entity; docs/explorer-links.md. */
const PARAMETERS: Partial<Record<EntityKind, string>> = {
  INSTRUMENT: 'treaty',
  STATE: 'state',
  PROVISION: 'article',
  ROLL_CALL: 'vote',
  // Its page, not its map: of most documents the text is not held, and their maps show little.
  DOCUMENT: 'document',
}

/** `/id/bwc`: an address for every entity that others can cite; it leads to where the explorer shows it, and a program that asks for JSON-LD to that. */
export function entityAddresses(app: FastifyInstance, store: GraphStore): void {
  app.get<{ Params: { id: string } }>('/id/:id', async (request, reply) => {
    const [node] = await store.snapshot().nodes([request.params.id])
    if (node == null || !isEntity(node)) return replyNotFound(request, reply)
    if ((request.headers.accept ?? '').includes('application/ld+json')) {
      return reply.redirect(`/export/${encodeURIComponent(node.id)}.jsonld`, 303)
    }
    const parameter = PARAMETERS[node.kind] ?? 'focus'
    return reply.redirect(`/?${parameter}=${encodeURIComponent(node.id)}`, 303)
  })
}
