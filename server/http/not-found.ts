import { createHash } from 'node:crypto'
import escapeHtml from 'escape-html'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ImportRow } from '../domain/desk.ts'
import { loosened } from './security-headers.ts'

/** Imports with which a record of some id was withdrawn. */
export type WithdrawnWith = (
  record: string,
) => Promise<readonly (Pick<ImportRow, 'id' | 'withdrawn'> & { readonly summary: { readonly title: string } })[]>

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
main { max-width: 30rem; padding: 2rem; }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 .5rem; }
a { color: LinkText; }
`

const ELSEWHERE = 'Go to the <a href="/">explorer</a>, or to the <a href="/graphql">GraphQL page</a>.'

const headers = loosened({ 'style-src': [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`] })

/** Status 404: a page for a browser, JSON for everything else. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(404).header('cache-control', 'no-cache')
  if (!wantsPage(request)) {
    return reply.send({ message: 'There is nothing at this address.', explorer: '/', graphql: '/graphql' })
  }
  return sendPage(reply, 'Nothing at this address', [`The link may be old, or mistyped. ${ELSEWHERE}`])
}

/**
 * Of a record that is not in the graph: status 410, with when and why it was taken out and a link to the import, where it was withdrawn;
 * otherwise 404.
 */
export async function replyAbsent(
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  withdrawnWith: WithdrawnWith,
): Promise<FastifyReply> {
  const withdrawn = (await withdrawnWith(id)).map((entry) => ({
    import: entry.id,
    title: entry.summary.title,
    date: entry.withdrawn?.date.slice(0, 10) ?? '',
    reason: entry.withdrawn?.reason ?? '',
    explorer: `/?import=${encodeURIComponent(entry.id)}`,
  }))
  if (withdrawn.length === 0) return replyNotFound(request, reply)
  reply.code(410).header('cache-control', 'no-cache')
  const title = 'Withdrawn from the graph'
  if (!wantsPage(request)) return reply.send({ message: `${title}.`, id, withdrawn })
  const told = withdrawn.map(
    (one) =>
      `<a href="${escapeHtml(one.explorer)}"><bdi>${escapeHtml(one.title)}</bdi></a>, with which it was brought in, was withdrawn on ${one.date}: <bdi>${escapeHtml(one.reason)}</bdi>`,
  )
  return sendPage(reply, title, [`“${escapeHtml(id)}” is not in the graph any more.`, ...told, ELSEWHERE])
}

/** A page of some paragraphs of HTML. */
export function sendPage(reply: FastifyReply, title: string, paragraphs: readonly string[]): FastifyReply {
  reply.helmet(headers)
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</main>
</body>
</html>
`)
}

/** Whether a browser asks for a page to show. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}
