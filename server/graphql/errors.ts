import { GraphQLError } from 'graphql'
import type { DocumentRefused } from '../ingest/refusal.ts'

/** Every code an error of this API may carry, and when. docs/errors.md holds the same table; a test compares them. */
export const ERROR_CODES = {
  BAD_USER_INPUT:
    'An argument has a value that cannot be used; `extensions.argument` names it and `extensions.remedy` says what can.',
  NOT_FOUND: 'An id given as an argument belongs to nothing in the graph; `extensions.argument` names the argument.',
  UNAUTHENTICATED: 'The operation changes something, and no token of this server that allows it was sent.',
  DOCUMENT_REFUSED:
    'A document cannot be brought in; `extensions.reason` is one of the codes of docs/importing.md, `extensions.argument` names the field, `extensions.remedy` says what to do.',
  CONFLICT: 'Somebody else changed the same thing first; nothing was changed. Read it again and decide anew.',
  NOT_READY:
    'An import cannot be applied as it was decided, or a bundle does not fit the graph; `extensions.faults` tells every reason.',
  QUERY_TOO_COMPLEX:
    'The operation is too deep, too long or asks for too much; `extensions.remedy` says what to reduce.',
  PATH_SEARCH_TOO_WIDE: 'So much lies between the two entities that the search was given up.',
  STORE_UNAVAILABLE: 'The store behind the API cannot be reached at the moment. The same request may succeed later.',
  REVISION_CHANGED:
    'The graph was replaced again and again while the request was answered. The same request may succeed later.',
  TOO_BUSY: 'So many texts are being read that another would wait too long. The same request may succeed later.',
  RATE_LIMITED: 'Too many requests in a short time; the header `Retry-After` says when to go on.',
  PAYLOAD_TOO_LARGE: 'The request body is larger than the server accepts.',
  GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
  INTERNAL_SERVER_ERROR: 'Something went wrong in the server. The log holds the cause.',
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** An argument's value cannot be used. */
export function badInput(argument: string, problem: string, remedy: string): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}. ${remedy}`, {
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument, remedy },
  })
}

/** An id in an argument belongs to nothing. */
export function notFound(argument: string, ids: readonly string[]): GraphQLError {
  const remedy = 'Find ids with search(query:); withdrawnImports(id:) tells whether it was withdrawn.'
  return new GraphQLError(`${argument}: nothing has the id ${ids.map((id) => `"${id}"`).join(', ')}. ${remedy}`, {
    extensions: { code: 'NOT_FOUND' satisfies ErrorCode, argument, ids, remedy },
  })
}

/** A document cannot be brought in; `argument` is the field that has to be given otherwise. */
export function documentRefused(refused: DocumentRefused, argument: string): GraphQLError {
  const { message, code: reason, remedy, encoding } = refused
  const code: ErrorCode = 'DOCUMENT_REFUSED'
  return new GraphQLError(`${message} ${remedy}`, { extensions: { code, reason, argument, remedy, encoding } })
}

/** Whoever asks may not change anything. */
export function unauthenticated(problem: string, remedy: string): GraphQLError {
  return new GraphQLError(`Authorization: ${problem}. ${remedy}`, {
    extensions: {
      code: 'UNAUTHENTICATED' satisfies ErrorCode,
      argument: 'Authorization',
      remedy,
      http: { status: 401 },
    },
  })
}

/** The operation asks for more than the server will do at once. */
export function tooComplex(problem: string, remedy: string): GraphQLError {
  return new GraphQLError(`${problem} ${remedy}`, {
    extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode, remedy },
  })
}

/** An error that carries nothing but its code, its message from the table and an HTTP status. */
export function coded(code: ErrorCode, status: number, headers: Readonly<Record<string, string>> = {}): GraphQLError {
  return new GraphQLError(ERROR_CODES[code], { extensions: { code, http: { status, headers } } })
}
