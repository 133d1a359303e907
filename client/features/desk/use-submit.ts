import { useState } from 'react'
import type { DecisionInput } from '../../api/__generated__/desk-operations.ts'
import type { RequestFailed } from '../../api/request.ts'
import type { ReviewState } from './use-review.ts'

export interface Submitting {
  /** Why the last was refused; null where it was not. */
  readonly refusal: RequestFailed | null
  /** Whether it was written. What was typed is the form's until then. */
  readonly send: (...decisions: readonly DecisionInput[]) => Promise<boolean>
}

/** For a form that decides something, and shows at its own fields what the server refuses. */
export function useSubmit(review: ReviewState): Submitting {
  const [refusal, setRefusal] = useState<RequestFailed | null>(null)
  return {
    refusal,
    send: async (...decisions) => {
      const refused = await review.submit(...decisions)
      setRefusal(refused)
      return refused === null
    },
  }
}
