import { useCallback, useRef, useState } from 'react'
import { request } from '../../api/request.ts'
import type { Operation, RequestFailed } from '../../api/request.ts'
import { asFailure } from '../../api/use-request.ts'
import { keptToken } from './token.ts'

export interface Changing {
  readonly busy: boolean
  readonly error: RequestFailed | null
  /** Sends a mutation with the token that is kept; null where it failed, and then `error` says why. One goes after the other. */
  readonly change: <Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ) => Promise<Data | null>
}

/** What changes something: never cancelled, since whether it was done could not be told then. */
export function useChange(): Changing {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<RequestFailed | null>(null)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const change = useCallback(
    <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data | null> => {
      setBusy(true)
      const done = last.current.then(async () => {
        try {
          const data = await request(operation, variables, new AbortController().signal, keptToken())
          setError(null)
          return data
        } catch (failure) {
          setError(asFailure(failure))
          return null
        } finally {
          setBusy(false)
        }
      })
      last.current = done
      return done
    },
    [],
  )
  return { busy, error, change }
}
