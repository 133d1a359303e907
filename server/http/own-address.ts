import type { FastifyRequest } from 'fastify'

/** The server's own address as the client reached it, without a slash at its end. */
export function ownAddress(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}
