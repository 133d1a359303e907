import { Neo4jError } from 'neo4j-driver'
import { StoreMisconfigured, StoreUnavailable } from '../../domain/store-errors.ts'

/** Codes of faults that pass only when somebody changes the configuration, and what to change. */
const REMEDIES: Readonly<Record<string, readonly [fault: string, remedy: string]>> = {
  'Neo.ClientError.Security.Unauthorized': [
    'Neo4j refused the user name or password.',
    'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
  ],
  'Neo.ClientError.Security.AuthenticationRateLimit': [
    'Neo4j refuses this user for a while, after too many wrong passwords.',
    'Set NEO4J_USER and NEO4J_PASSWORD to those of the server, then wait some seconds.',
  ],
  'Neo.ClientError.Security.CredentialsExpired': [
    'The password of this Neo4j user must be changed before its first use.',
    'Log in once with Neo4j Browser or cypher-shell and change it, then set NEO4J_PASSWORD.',
  ],
  'Neo.ClientError.Security.Forbidden': [
    'This Neo4j user may not do what is needed.',
    'Give the user the right to read, write and change the schema of the database, or set NEO4J_USER to another.',
  ],
  'Neo.ClientError.Database.DatabaseNotFound': [
    'Neo4j has no database of this name.',
    'Set NEO4J_DATABASE to one that exists, or leave it out for the default database.',
  ],
}

/** The driver's own codes for a server that cannot be reached; `N/A` is what it gives a connection it could not get in time. */
const CONNECTION_CODES: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A'])

/** What to throw for an error of the driver: it is told by its code; one that is not foreseen is returned unchanged. */
export function storeFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const known = REMEDIES[error.code]
  if (known !== undefined) return new StoreMisconfigured(known[0], known[1], { cause: error })
  if (CONNECTION_CODES.has(error.code) || error.retryable) {
    return new StoreUnavailable(`Neo4j cannot be reached: ${firstLine(error.message)}`, { cause: error })
  }
  return error
}

/** Whether a read met a record that was deleted under it: a sign that the graph is being replaced. */
export function isDeletedUnderRead(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound'
}

/** Whether what was to be written is there already, as a constraint tells. */
export function isTaken(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
