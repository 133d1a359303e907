import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { StoreUnavailable } from '../domain/store-errors.ts'
import { BodyTooLarge } from './body-limit.ts'
import { ERROR_CODES, type ErrorCode } from '../graphql/errors.ts'

/** A request refused before it reached GraphQL. */
interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** The handler of every error that a request ends in: replies in the shape of GraphQL errors, and never with what caused a fault of ours. */
export function errorReplies(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const most = error instanceof BodyTooLarge ? error.most : request.routeOptions.bodyLimit
  const { status, code, message } = refusalOf(error, request.id, most)
  if (status === 500) request.log.error({ err: error }, 'A request failed.')
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] })
}

function refusalOf(error: FastifyError | StoreUnavailable, requestId: string, maxBodyBytes = 0): Refusal {
  if (error instanceof StoreUnavailable) {
    return { status: 503, code: 'STORE_UNAVAILABLE', message: ERROR_CODES.STORE_UNAVAILABLE }
  }
  const status = error.statusCode ?? 500
  if (status === 413) {
    const message = `The body is larger than the ${String(maxBodyBytes)} bytes this server accepts. Send a shorter operation, or fewer variables.`
    return { status, code: 'PAYLOAD_TOO_LARGE', message }
  }
  if (status === 415) {
    const message = 'The body is not JSON by its header. Send it with Content-Type: application/json.'
    return { status, code: 'BAD_REQUEST', message }
  }
  if (status === 429) return { status, code: 'RATE_LIMITED', message: error.message }
  if (status >= 400 && status < 500) {
    return { status, code: 'BAD_REQUEST', message: 'The request cannot be read. Send a JSON object with a "query".' }
  }
  const message = `Something went wrong in the server. The log holds the cause, under the request id ${requestId}.`
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message }
}
