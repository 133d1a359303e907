import { GraphQLError } from 'graphql'
import { SnapshotSuperseded, StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'
import { TooBusy } from '../suggest/too-busy.ts'
import { coded } from './errors.ts'

/**
 * Only deliberate errors reach a client. A failing store is named as such; anything else becomes a bare
 * INTERNAL_SERVER_ERROR, and its cause goes to the log.
 */
export function maskError(error: unknown, log: (cause: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && isDeliberate(cause)) return error
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
