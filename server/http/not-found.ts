import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { loosened } from './security-headers.ts'

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
main { max-width: 30rem; padding: 2rem; }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 .5rem; }
a { color: LinkText; }
`

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing at this address</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Nothing at this address</h1>
<p>The link may be old, or mistyped. Go to the <a href="/">explorer</a>, or to the <a href="/graphql">GraphQL page</a>.</p>
</main>
</body>
</html>
`

const headers = loosened({ 'style-src': [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`] })

/** Status 404: a page for a browser, JSON for everything else. */
export function replyNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(404).header('cache-control', 'no-cache')
  if (!wantsPage(request)) {
    return reply.send({ message: 'There is nothing at this address.', explorer: '/', graphql: '/graphql' })
  }
  reply.helmet(headers)
  return reply.type('text/html; charset=utf-8').send(PAGE)
}

/** Whether a browser asks for a page to show. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
}
