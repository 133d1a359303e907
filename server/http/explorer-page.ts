import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphStore } from '../domain/graph-store.ts'
import { previewOf } from './link-preview.ts'
import { ownAddress } from './own-address.ts'
import { pageWithHead } from './page-head.ts'
import { framable } from './security-headers.ts'

/** The page as it was built; relative to the folder of the built client. */
export const EXPLORER_PAGE = 'index.html'

/** Milliseconds that the name of a view may take: the page itself does not wait for the store. */
const PATIENCE = 500

/** Pages of other sites may show a map in a frame, whatever their address; the explorer itself, where one types a token, none. */
const embedHeaders = framable({})

/**
 * The explorer keeps its view in the query, so `/` is its only page; `/embed` is the same in a frame. Its head names the view, for whoever
 * previews a link and runs no script.
 */
export async function explorerPage(app: FastifyInstance, clientDirectory: string, store: GraphStore): Promise<void> {
  const fill = pageWithHead(await readFile(join(clientDirectory, EXPLORER_PAGE), 'utf8'))
  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [, query = ''] = /\?(.*)$/.exec(request.url) ?? []
    const preview = await previewOf({
      query: new URLSearchParams(query),
      acceptLanguage: request.headers['accept-language'],
      snapshot: () => store.snapshot(),
      patience: PATIENCE,
    })
    const address = `${ownAddress(request)}/${query === '' ? '' : `?${query}`}`
    return reply
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(fill({ ...preview, address }))
  }
  app.get('/', send)
  app.get('/embed', (request, reply) => {
    reply.helmet(embedHeaders)
    // Set for every reply before, and without a value that means “anybody”.
    reply.removeHeader('x-frame-options')
    return send(request, reply)
  })
}
