import type { ReactNode } from 'react'
import { useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ImportReviewDocument } from '../../api/__generated__/desk-operations.ts'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { useRequest } from '../../api/use-request.ts'
import { wordsOf } from '../../state/text-places.ts'
import { pageOf } from '../../state/page.ts'
import { PageTitle } from '../page/frame.tsx'
import { Awaited, Missing } from '../page/states.tsx'
import { usePage } from '../page/use-page.ts'
import { ViewLink } from '../view-link.tsx'
import { AddPanel } from './add-panel.tsx'
import { AddedList } from './added-list.tsx'
import { BundleReview } from './bundle-review.tsx'
import { ChangeFailure } from './change-failure.tsx'
import { DescribeForm } from './describe-form.tsx'
import { PossibleVersions } from './possible-versions.tsx'
import { ReviewActions } from './review-actions.tsx'
import { ReviewText } from './review-text.tsx'
import { SimilarImports } from './similar-imports.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { TokenForm } from '../token/token-form.tsx'
import { useAdding } from './use-adding.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { SUGGESTIONS, useReview } from './use-review.ts'

/** The review of a document: its text on one side, what was found in it on the other. */
export function ImportPage({ id }: { readonly id: string }): ReactNode {
  const { page, language } = usePage()
  const skip = Number(page.options.after ?? 0)
  const asked = useRequest(ImportReviewDocument, { id, first: SUGGESTIONS, skip, language })
  return (
    <Awaited asked={asked}>
      {({ import: entry }) => {
        if (entry == null) return <Missing id={id} />
        if (entry.bundle != null) return <BundleReview key={id} entry={entry} />
        return <Review key={`${id} ${skip}`} entry={entry} skip={skip} />
      }}
    </Awaited>
  )
}

function Review({ entry, skip }: { readonly entry: ReviewedFragment; readonly skip: number }) {
  const { t } = useTranslation()
  const { to } = usePage()
  const review = useReview(entry, skip)
  const focus = useKeptFocus('.suggestion.lit', review)
  const { current } = review
  const [chosen, setChosen] = useState<string | null>(current.mentions[0]?.name ?? current.claims[0]?.name ?? null)
  const sides = useRef<HTMLDivElement>(null)
  const adding = useAdding(() => {
    const item = sides.current?.querySelector<HTMLElement>('.suggestion.lit') ?? null
    const opener = sides.current?.querySelector<HTMLElement>('.add-words') ?? null
    ;(item ?? opener)?.focus({ preventScroll: true })
  })
  const isOpen = current.state !== 'WITHDRAWN'
  const add = (name: string | null) => {
    const items = [...current.mentions, ...current.claims]
    const place = items.find((one) => one.name === name)?.suggestion ?? current.passages.flatMap(wordsOf)[0]
    if (place !== undefined && isOpen) adding.begin({ start: place.start, end: place.end }, true)
  }
  const total = current.mentionCount + current.claimCount
  const added = current.addedMentions.length + current.addedClaims.length + current.entities.length
  const title = current.description.title ?? t('desk.untitled')
  return (
    <article className="review" {...focus}>
      <PageTitle
        kicker={t('desk.review')}
        title={title}
        {...(current.description.title == null || current.description.language == null
          ? {}
          : { titleLanguage: current.description.language })}
      >
        <p className="quiet">
          <span className="mark-state">{t(`importState.${current.state}`)}</span>{' '}
          {t('desk.decided', { count: current.decidedCount, total })}
          {added > 0 && <> · {t('adding.count', { count: added })}</>}
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
      <PossibleVersions review={review} />
      {current.state === 'UNDER_REVIEW' && <SimilarImports similar={current.similarImports} />}
      <DescribeForm review={review} />
      <AddedList
        review={review}
        onEmptied={() => {
          sides.current?.querySelector<HTMLElement>('.add-words')?.focus()
        }}
      />
      <div ref={sides} className="review-sides">
        <ReviewText
          entry={current}
          skip={skip}
          chosen={chosen}
          picked={adding.place}
          onChoose={setChosen}
          onPick={(place) => {
            if (isOpen) adding.begin(place, false)
          }}
        />
        <div className="review-side">
          <button
            type="button"
            className="button add-words"
            disabled={!isOpen}
            onClick={() => {
              add(chosen)
            }}
          >
            <Plus aria-hidden="true" size={15} /> {t('adding.open')}
          </button>
          <p role="status" className="quiet">
            {adding.added !== null && t(`added.${adding.added}`)}
          </p>
          {adding.place !== null && <AddPanel review={review} adding={adding} place={adding.place} />}
          <SuggestionList review={review} skip={skip} chosen={chosen} onChoose={setChosen} onAdd={add} />
        </div>
      </div>
    </article>
  )
}
