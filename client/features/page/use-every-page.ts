import { startTransition, useCallback, useEffect, useState } from 'react'
import { request } from '../../api/request.ts'
import type { Operation, RequestFailed } from '../../api/request.ts'
import { asFailure } from '../../api/use-request.ts'
import type { Asked } from '../../api/use-request.ts'

interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor?: string | null
}

interface Loaded<Data> {
  readonly key: string
  readonly pages: readonly Data[]
  readonly error: RequestFailed | null
}

/**
 * All pages of a list, one after another: those that came are shown while the others are on their way, so that a table may be sorted and
 * searched as a whole. `infoOf` stands outside of the component.
 */
export function useEveryPage<Data, Variables extends { readonly after?: string | null }>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  infoOf: (data: Data) => PageInfo,
): Asked<readonly Data[]> {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<Loaded<Data> | null>(null)
  const key = `${String(attempt)} ${JSON.stringify(variables)}`

  useEffect(() => {
    const controller = new AbortController()
    const wanted = JSON.parse(key.slice(key.indexOf(' ') + 1)) as Variables
    const load = async () => {
      const pages: Data[] = []
      for (let after: string | null = null; ;) {
        const data: Data = await request(operation, { ...wanted, after }, controller.signal)
        pages.push(data)
        const { hasNextPage, endCursor } = infoOf(data)
        const done = !hasNextPage || endCursor == null
        startTransition(() => {
          setLoaded({ key, pages: [...pages], error: null })
        })
        if (done) return
        after = endCursor
      }
    }
    load().catch((error: unknown) => {
      if (controller.signal.aborted) return
      setLoaded({ key, pages: [], error: asFailure(error) })
    })
    return () => {
      controller.abort()
    }
  }, [operation, key, infoOf])

  const retry = useCallback(() => {
    setAttempt((count) => count + 1)
  }, [])

  const current = loaded?.key === key ? loaded : null
  return {
    data: current === null || current.pages.length === 0 ? null : current.pages,
    earlier: null,
    error: current?.error ?? null,
    loading: current === null,
    retry,
  }
}
