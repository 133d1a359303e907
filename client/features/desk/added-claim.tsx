import type { ReactNode } from 'react'
import { WordsAsClaimDocument } from '../../api/__generated__/desk-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import type { Place } from '../../state/text-places.ts'
import { usePage } from '../page/use-page.ts'
import { ClaimForm } from './claim-form.tsx'
import { addedWording } from './first-wording.ts'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly review: ReviewState
  readonly place: Place
  readonly words: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A claim that nobody suggested. What is known of its words comes while the form is open already; what was typed stays. */
export function AddedClaim({ review, place, words, onDone, onClose }: Props): ReactNode {
  const { language } = usePage()
  const { data, earlier } = useRequest(WordsAsClaimDocument, { text: words, language })
  const known = data ?? earlier
  return (
    <ClaimForm
      review={review}
      draft={null}
      first={addedWording(review.current, place, known?.suggestAssertions[0] ?? null, language)}
      nearest={known?.nearestPropositions ?? []}
      onDone={onDone}
      onClose={onClose}
    />
  )
}
