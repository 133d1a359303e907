import { useCallback, useRef, useState } from 'react'
import { request } from '../../api/request.ts'
import type { Operation, RequestFailed } from '../../api/request.ts'
import { asFailure } from '../../api/use-request.ts'
import { keptToken } from '../token/token.ts'

export interface Changing {
  readonly busy: boolean
  readonly error: RequestFailed | null
  /** Sends a mutation with the token that is kept; null where it failed, and then `error` says why. One goes after the other. */
  readonly change: <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Data | null>
  /** The same for a form that shows itself what the server refuses: `error` stays as it is. */
  readonly attempt: <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Attempted<Data>>
}

type Attempted<Data> =
  { readonly data: Data; readonly refusal: null } | { readonly data: null; readonly refusal: RequestFailed }

/** What changes something: never cancelled, since whether it was done could not be told then. */
export function useChange(): Changing {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<RequestFailed | null>(null)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const attempt = useCallback(
    <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Attempted<Data>> => {
      setBusy(true)
      const done = last.current.then(async (): Promise<Attempted<Data>> => {
        try {
          const data = await request(operation, variables, new AbortController().signal, keptToken())
          return { data, refusal: null }
        } catch (failure) {
          return { data: null, refusal: asFailure(failure) }
        } finally {
          setBusy(false)
        }
      })
      last.current = done
      return done
    },
    [],
  )
  const change = useCallback(
    async <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data | null> => {
      const { data, refusal } = await attempt(operation, variables)
      setError(refusal)
      return data
    },
    [attempt],
  )
  return { busy, error, change, attempt }
}
