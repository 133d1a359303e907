import { hash, timingSafeEqual } from 'node:crypto'
import { unauthenticated } from './errors.ts'

export interface WriteToken {
  /** Told wherever something was changed with the token. */
  readonly name: string
  readonly token: string
}

/** Who sent a request, as far as its header `Authorization` tells. */
export type Caller =
  | { readonly type: 'WRITER'; readonly name: string }
  | { readonly type: 'NOBODY' }
  /** A token was given that is none of this server's, or something that is no token. */
  | { readonly type: 'UNKNOWN' }

/** Knows those who may change something by their tokens. */
export interface Writers {
  readonly any: boolean
  callerBy(authorization: string | null | undefined): Caller
}

export function createWriters(tokens: readonly WriteToken[]): Writers {
  const known = tokens.map(({ name, token }) => ({ name, digest: digestOf(token) }))
  return {
    any: known.length > 0,
    callerBy: (authorization) => {
      if (authorization == null || authorization === '') return { type: 'NOBODY' }
      const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
      if (given === undefined) return { type: 'UNKNOWN' }
      const digest = digestOf(given)
      // Digests have one length, and how long comparing them takes tells nothing of the token.
      const writer = known.find((one) => timingSafeEqual(one.digest, digest))
      return writer === undefined ? { type: 'UNKNOWN' } : { type: 'WRITER', name: writer.name }
    },
  }
}

/** The name of who may change something. Throws UNAUTHENTICATED for whoever may not. */
export function requireWriter({ writers, caller }: { readonly writers: Writers; readonly caller: Caller }): string {
  if (caller.type === 'WRITER') return caller.name
  if (!writers.any) {
    throw unauthenticated(
      'this server takes no changes',
      'Whoever runs it can set WRITE_TOKENS (docs/configuration.md).',
    )
  }
  throw caller.type === 'UNKNOWN'
    ? unauthenticated('the token is not one of this server', 'Check it, and send it as "Bearer " and the token.')
    : unauthenticated('changing something needs a token', 'Send it in this header, as "Bearer " and the token.')
}

function digestOf(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
