import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../graphql/errors.ts'

/** A request refused before it reached GraphQL. */
interface Refusal {
  readonly status: number
  readonly code: ErrorCode
  readonly message: string
}

/** The handler of every error that a request ends in: replies in the shape of GraphQL errors, and never with what caused a fault of ours. */
export function errorReplies(maxBodyBytes: number) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { status, code, message } = refusalOf(error, request.id, maxBodyBytes)
    if (status === 500) request.log.error({ err: error }, 'A request failed.')
    return reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [{ message, extensions: { code } }] })
  }
}

function refusalOf(error: FastifyError, requestId: string, maxBodyBytes: number): Refusal {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        status: 413,
        code: 'PAYLOAD_TOO_LARGE',
        message: `The body is larger than the ${String(maxBodyBytes)} bytes this server accepts. Send a shorter operation, or fewer variables.`,
      }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        status: 415,
        code: 'BAD_REQUEST',
        message: 'The body is not JSON by its header. Send it with Content-Type: application/json.',
      }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return { status: 400, code: 'BAD_REQUEST', message: 'The body is not JSON. Send an object with a "query".' }
  }
  if (error.statusCode === 429) return { status: 429, code: 'RATE_LIMITED', message: error.message }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return { status: error.statusCode, code: 'BAD_REQUEST', message: 'The request cannot be read.' }
  }
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong in the server. The log holds the cause, under the request id ${requestId}.`,
  }
}
