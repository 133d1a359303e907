import { useEffect, useState } from 'react'
import { SuggestionsDocument } from '../../api/__generated__/operations.ts'
import type { SuggestionsQuery } from '../../api/__generated__/operations.ts'
import { useRequest } from '../../api/use-request.ts'
import type { Asked } from '../../api/use-request.ts'

/** Pause in typing after which the server is asked, in milliseconds. */
const PAUSE = 160

/** Suggestions for what was typed; a question that is overtaken by the next is cancelled. */
export function useSuggestions(typed: string, language: string): Asked<SuggestionsQuery> {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuery(typed.trim().slice(0, 200))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  return useRequest(SuggestionsDocument, query === '' ? null : { query, language })
}
