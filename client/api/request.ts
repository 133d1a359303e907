import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { send, sendWithOthers } from './send.ts'
import type { Received } from './send.ts'

/** An operation as text, with the types of its answer and its variables. */
export type Operation<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { readonly toString: () => string }

/** Why there is no answer: the server cannot be reached, or it refused with a code of its own. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  /** `OFFLINE` where nothing answered, otherwise a code from the server's table, or `HTTP_<status>`. */
  readonly code: string
  /** What the server tells of it: the field, the remedy, all that is in the way. */
  readonly details: Details

  constructor(code: string, message: string, options?: ErrorOptions & { readonly details?: Details }) {
    super(message, options)
    this.code = code
    this.details = options?.details ?? {}
  }
}

interface Details {
  readonly argument?: string
  readonly remedy?: string
  /** What nothing in the graph has as its id. */
  readonly ids?: readonly string[]
  /** Why a document was refused. */
  readonly reason?: string
  /** What the bytes of a text look like that is not in the encoding it should be in. */
  readonly encoding?: string
  readonly faults?: readonly {
    /** The record it is about, where several are brought at once. */
    readonly record?: string | null
    readonly field: string
    readonly problem: string
    readonly remedy: string
  }[]
}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Details & { readonly code?: string } }[]
}

/** Sends one operation, with the token of who may change something where one is given. Throws RequestFailed, or the signal's AbortError where it was cancelled. */
export async function request<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  token: string | null = null,
): Promise<Data> {
  const body = { query: operation.toString(), variables }
  const { status, statusText, content } = await received(body, signal, token)
  // The operation's type was generated from the schema that the server answers by.
  const answer = content as Answer<Data> | null
  const [error] = answer?.errors ?? []
  if (error !== undefined) {
    const { code = 'INTERNAL_SERVER_ERROR', ...details } = error.extensions ?? {}
    throw new RequestFailed(code, error.message, { details })
  }
  if (answer?.data === null || answer?.data === undefined) throw new RequestFailed(`HTTP_${String(status)}`, statusText)
  return answer.data
}

async function received(body: unknown, signal: AbortSignal, token: string | null): Promise<Received> {
  try {
    return await (token === null ? sendWithOthers(body, signal) : send(body, signal, token))
  } catch (cause) {
    signal.throwIfAborted()
    throw new RequestFailed('OFFLINE', 'Nothing answers at the server’s address.', { cause })
  }
}
