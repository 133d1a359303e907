import type { ReactNode } from 'react'
import { WordsAsClaimDocument } from '../../api/__generated__/desk-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import type { Place } from '../../state/text-places.ts'
import { PageSkeleton } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { Failure } from '../states/failure.tsx'
import { Slow } from '../states/slow.tsx'
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

/**
 * A claim that nobody suggested. The form opens once it is known what its words tell, so that nothing moves from under a
 * reader's hand; where other words are chosen while it is open, what was typed stays.
 */
export function AddedClaim({ review, place, words, onDone, onClose }: Props): ReactNode {
  const { language } = usePage()
  const asked = useRequest(WordsAsClaimDocument, { text: words, language })
  const { error, retry } = asked
  const known = asked.data ?? asked.earlier
  if (known === null) {
    if (error !== null) return <Failure error={error} retry={retry} />
    return (
      <>
        <PageSkeleton />
        <Slow retry={retry} />
      </>
    )
  }
  return (
    <>
      {error !== null && <Failure error={error} retry={retry} small />}
      <ClaimForm
        review={review}
        draft={null}
        first={addedWording(review.current, place, known.suggestAssertions[0] ?? null, language)}
        nearest={known.nearestPropositions}
        onDone={onDone}
        onClose={onClose}
      />
    </>
  )
}
