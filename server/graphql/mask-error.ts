import { GraphQLError } from 'graphql'
import { SnapshotSuperseded, StoreMisconfigured, StoreUnavailable } from '../domain/store-errors.ts'
import { TooBusy } from '../suggest/too-busy.ts'
import { DeskRefused } from '../desk/desk-refused.ts'
import { coded, type ErrorCode } from './errors.ts'

/**
 * Only deliberate errors reach a client. A failing store is named as such; anything else becomes a bare
 * INTERNAL_SERVER_ERROR, and its cause goes to the log.
 */
export function maskError(error: unknown, log: (cause: unknown) => void): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && isDeliberate(cause)) return withCode(error)
  if (cause instanceof DeskRefused) return placed(refusedByDesk(cause), error)
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

/** What is wrong with the values of variables: graphql-js tells the place in its message alone, and gives no code. */
function withCode(error: GraphQLError): GraphQLError {
  const { message, nodes = null, path = null, extensions } = error
  const [, variable = '', place, problem] = OF_VARIABLE.exec(message) ?? []
  const isTold = extensions['code'] !== undefined
  // What a scalar says of a variable that is the value itself tells all: its own name for it is better than the variable's.
  if (isTold && (problem === undefined || place === undefined)) return error
  const known = { ...extensions, code: extensions['code'] ?? ('BAD_USER_INPUT' satisfies ErrorCode) }
  if (problem === undefined) return new GraphQLError(message, { nodes, path, extensions: known })
  const argument = (place ?? variable).replaceAll(/\[(\d+)\]/g, '.$1')
  // What a scalar says of a part begins with the only name that the scalar knows for it.
  const told = problem.replace(`${String(extensions['argument'])}: `, '')
  return new GraphQLError(`${argument}: ${told}`, { nodes, path, extensions: { ...known, argument } })
}

/** Variable, place in it where there is one, and problem. */
const OF_VARIABLE = /^Variable "\$(\w+)" got invalid value [^]*?(?: at "(\1[\w.[\]]*)")?; ([^]*)$/
