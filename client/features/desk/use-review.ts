import { useCallback, useState } from 'react'
import {
  ApplyReviewedDocument,
  DecideOnDocument,
  RedoDecisionDocument,
  UndoDecisionDocument,
  WithdrawReviewedDocument,
} from '../../api/__generated__/desk-operations.ts'
import type { DecisionInput, ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import type { RequestFailed } from '../../api/request.ts'
import { usePage } from '../page/use-page.ts'
import { useChange } from './use-change.ts'

/** Suggestions of each kind on one page of a review. */
export const SUGGESTIONS = 100

export interface ReviewState {
  /** The import as the server told it last. */
  readonly current: ReviewedFragment
  readonly busy: boolean
  readonly error: RequestFailed | null
  /** Answers whether the server has written it. */
  readonly decide: (...decisions: readonly DecisionInput[]) => Promise<boolean>
  /** The same for a form: it is told why the server refused, and shows that at its fields; null where it did not. */
  readonly submit: (...decisions: readonly DecisionInput[]) => Promise<RequestFailed | null>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly apply: () => Promise<void>
  readonly withdraw: (reason: string) => Promise<void>
}

/** What is decided is what the server has written: nothing is shown as decided before. */
export function useReview(asked: ReviewedFragment, skip: number): ReviewState {
  const { language } = usePage()
  const [told, setTold] = useState<ReviewedFragment | null>(null)
  const { busy, error, change, attempt } = useChange()
  const current = told !== null && told.seen >= asked.seen ? told : asked
  const variables = { id: current.id, seen: current.seen, first: SUGGESTIONS, skip, language }
  const keep = useCallback((next: ReviewedFragment | undefined) => {
    if (next !== undefined) setTold(next)
  }, [])
  return {
    current,
    busy,
    error,
    decide: async (...decisions) => {
      const written = await change(DecideOnDocument, { ...variables, decisions })
      keep(written?.decide)
      return written !== null
    },
    submit: async (...decisions) => {
      const { data, refusal } = await attempt(DecideOnDocument, { ...variables, decisions })
      keep(data?.decide)
      return refusal
    },
    undo: async () => {
      keep((await change(UndoDecisionDocument, variables))?.undo)
    },
    redo: async () => {
      keep((await change(RedoDecisionDocument, variables))?.redo)
    },
    apply: async () => {
      keep((await change(ApplyReviewedDocument, variables))?.applyImport)
    },
    withdraw: async (reason) => {
      keep((await change(WithdrawReviewedDocument, { ...variables, reason }))?.withdrawImport)
    },
  }
}
