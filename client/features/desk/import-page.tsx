import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ImportReviewDocument } from '../../api/__generated__/desk-operations.ts'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { pageOf } from '../../state/page.ts'
import { PageTitle } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { ChangeFailure } from './change-failure.tsx'
import { DescribeForm } from './describe-form.tsx'
import { ReviewActions } from './review-actions.tsx'
import { ReviewText } from './review-text.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { TokenForm } from './token-form.tsx'
import { SUGGESTIONS, useReview } from './use-review.ts'

/** The review of a document: its text on one side, what was found in it on the other. */
export function ImportPage({ id }: { readonly id: string }): ReactNode {
  const { page, language } = usePage()
  const skip = Number(page.options.after ?? 0)
  const asked = useRequest(ImportReviewDocument, { id, first: SUGGESTIONS, skip, language })
  return (
    <Awaited asked={asked}>
      {({ import: entry }) =>
        entry == null ? <Missing id={id} /> : <Review key={`${id} ${skip}`} entry={entry} skip={skip} />
      }
    </Awaited>
  )
}

function Review({ entry, skip }: { readonly entry: ReviewedFragment; readonly skip: number }) {
  const { t } = useTranslation()
  const { to } = usePage()
  const review = useReview(entry, skip)
  const { current } = review
  const [chosen, setChosen] = useState<string | null>(current.mentions[0]?.name ?? current.claims[0]?.name ?? null)
  const total = current.mentionCount + current.claimCount
  const title = current.description.title ?? t('desk.untitled')
  return (
    <article className="review">
      <PageTitle kicker={t('desk.review')} title={title}>
        <p className="quiet">
          <span className="mark-state">{t(`importState.${current.state}`)}</span>{' '}
          {t('desk.decided', { count: current.decidedCount, total })}
          {current.changedSince && current.state === 'APPLIED' && <> · {t('desk.changedSince')}</>} ·{' '}
          <ViewLink to={to(pageOf('imports', []))}>{t('desk.all')}</ViewLink>
        </p>
        <progress max={Math.max(total, 1)} value={current.decidedCount} aria-label={t('desk.progress')} />
      </PageTitle>
      {current.withdrawn != null && (
        <p className="withdrawn" role="note">
          {t('desk.withdrawn', { date: current.withdrawn.date })} <bdi>{current.withdrawn.reason}</bdi>
        </p>
      )}
      {current.warnings.map(({ code, message }) => (
        <p key={code} className="warning" lang="en">
          {message}
        </p>
      ))}
      <TokenForm />
      <ReviewActions review={review} />
      <ChangeFailure error={review.error} />
      <DescribeForm key={current.seen} review={review} />
      <div className="review-sides">
        <ReviewText entry={current} skip={skip} chosen={chosen} onChoose={setChosen} />
        <SuggestionList review={review} skip={skip} chosen={chosen} onChoose={setChosen} />
      </div>
    </article>
  )
}
