import { startTransition, useCallback, useEffect, useState } from 'react'
import { request, RequestFailed } from './request.ts'
import type { Operation } from './request.ts'

export interface Asked<Data> {
  /** The answer to what is asked now; null until it is there. */
  readonly data: Data | null
  /** The answer to what was asked before, to be shown until the new one is there. */
  readonly earlier: Data | null
  readonly error: RequestFailed | null
  readonly loading: boolean
  readonly retry: () => void
}

interface Settled<Data> {
  readonly key: string
  readonly data: Data | null
  readonly error: RequestFailed | null
}

/** Asks the server whenever the variables change, and cancels what is no longer wanted. Null variables ask nothing. */
export function useRequest<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  const [attempt, setAttempt] = useState(0)
  const [settled, setSettled] = useState<Settled<Data> | null>(null)
  const [earlier, setEarlier] = useState<Data | null>(null)
  const key = variables === null ? null : `${String(attempt)} ${JSON.stringify(variables)}`

  useEffect(() => {
    if (key === null) return
    const controller = new AbortController()
    // The key is made of nothing but the attempt and the variables, so it stands for them in the list of dependencies.
    const wanted = JSON.parse(key.slice(key.indexOf(' ') + 1)) as Variables
    request(operation, wanted, controller.signal).then(
      (data) => {
        // An answer may change all of the page: drawn as a transition, it gives way to whatever the reader does meanwhile.
        startTransition(() => {
          setSettled({ key, data, error: null })
          setEarlier(data)
        })
      },
      (error: unknown) => {
        if (controller.signal.aborted) return
        setSettled({ key, data: null, error: asFailure(error) })
      },
    )
    return () => {
      controller.abort()
    }
  }, [operation, key])

  const retry = useCallback(() => {
    setAttempt((count) => count + 1)
  }, [])

  const current = settled?.key === key ? settled : null
  return {
    data: current?.data ?? null,
    earlier,
    error: current?.error ?? null,
    loading: key !== null && current === null,
    retry,
  }
}

export function asFailure(error: unknown): RequestFailed {
  return error instanceof RequestFailed ? error : new RequestFailed('CLIENT', String(error), { cause: error })
}
