import { GraphQLError } from 'graphql'
import { SnapshotSuperseded, StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'
import { TooBusy } from '../suggest/too-busy.ts'
import { DeskRefused } from '../desk/desk-refused.ts'
import { DocumentRefused } from '../ingest/refusal.ts'
import { coded, type ErrorCode } from './errors.ts'

/**
 * Only deliberate errors reach a client. A failing store is named as such; anything else becomes a bare
 * INTERNAL_SERVER_ERROR, and its cause goes to the log.
 */
export function maskError(error: unknown, log: (cause: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && isDeliberate(cause)) return withCode(error)
  if (cause instanceof DeskRefused) return placed(refusedByDesk(cause), error)
  if (cause instanceof DocumentRefused) return placed(documentRefused(cause), error)
  if (cause instanceof TooBusy) return placed(coded('TOO_BUSY', 503, { 'retry-after': '5' }), error)
  if (cause instanceof SnapshotSuperseded) return placed(coded('REVISION_CHANGED', 503, { 'retry-after': '1' }), error)
  log(cause)
  const known =
    cause instanceof StoreUnavailable || cause instanceof StoreMisconfigured
      ? coded('STORE_UNAVAILABLE', 503, { 'retry-after': '5' })
      : coded('INTERNAL_SERVER_ERROR', 500)
  return placed(known, error)
}

/** The error at the place in the operation where the other one happened. */
function placed(known: GraphQLError, error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return known
  const { nodes = null, path = null } = error
  return new GraphQLError(known.message, { nodes, path, extensions: known.extensions })
}

function isDeliberate(cause: unknown): boolean {
  return cause === undefined || cause === null || cause instanceof GraphQLError
}

const DESK_CODES: Readonly<Record<DeskRefused['reason'], ErrorCode>> = {
  BAD_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  NOT_READY: 'NOT_READY',
}

function refusedByDesk({ message, reason, field, remedy, faults }: DeskRefused): GraphQLError {
  const more = reason === 'NOT_READY' ? { faults } : {}
  return new GraphQLError(message, { extensions: { code: DESK_CODES[reason], argument: field, remedy, ...more } })
}

function documentRefused({ message, code: reason, remedy }: DocumentRefused): GraphQLError {
  const code: ErrorCode = 'DOCUMENT_REFUSED'
  return new GraphQLError(`${message} ${remedy}`, { extensions: { code, reason, argument: 'input', remedy } })
}

/** What graphql-js itself finds wrong with the values of variables has no code. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error
  const { message, nodes = null, path = null } = error
  const code: ErrorCode = 'BAD_USER_INPUT'
  return new GraphQLError(message, { nodes, path, extensions: { ...error.extensions, code } })
}
