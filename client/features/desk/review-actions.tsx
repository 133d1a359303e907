import { Check, Redo2, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OPENING_VIEW } from '../../state/view.ts'
import { useNavigation } from '../navigation.ts'
import { ViewLink } from '../view-link.tsx'
import type { ReviewState } from './use-review.ts'

/** What is done with the review as a whole. */
export function ReviewActions({ review }: { readonly review: ReviewState }): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  const { current, busy } = review
  const isOpen = current.state !== 'WITHDRAWN'
  const isUpToDate = current.state === 'APPLIED' && !current.changedSince
  const settled = current.mentions.filter(({ verdict, suggestion }) => verdict === 'OPEN' && suggestion.chosen != null)
  const document = current.description.versionOf ?? current.description.id
  return (
    <div className="review-actions" role="toolbar" aria-label={t('desk.actions')} aria-busy={busy}>
      <button
        type="button"
        className="button"
        disabled={busy || !isOpen || !current.canUndo}
        onClick={() => void review.undo()}
      >
        <Undo2 aria-hidden="true" size={15} /> {t('desk.undo')}
      </button>
      <button
        type="button"
        className="button"
        disabled={busy || !isOpen || !current.canRedo}
        onClick={() => void review.redo()}
      >
        <Redo2 aria-hidden="true" size={15} /> {t('desk.redo')}
      </button>
      <button
        type="button"
        className="button"
        disabled={busy || !isOpen || settled.length === 0}
        onClick={() => void review.decide({ accept: { mentions: settled.map(({ name }) => name) } })}
      >
        <Check aria-hidden="true" size={15} /> {t('desk.acceptSettled', { count: settled.length })}
      </button>
      <button
        type="button"
        className="button primary"
        disabled={busy || !isOpen || isUpToDate}
        onClick={() => void review.apply()}
      >
        {busy ? t('desk.working') : t('desk.apply')}
      </button>
      {isOpen && <Withdraw review={review} />}
      {current.state === 'APPLIED' && document != null && (
        <ViewLink to={{ ...OPENING_VIEW, language: view.language, theme: view.theme, document }}>
          {t('desk.onMap')}
        </ViewLink>
      )}
    </div>
  )
}

/** Takes an import out of the graph again, with the reason. */
export function Withdraw({ review }: { readonly review: ReviewState }): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <details className="withdraw">
      <summary>{t('desk.withdraw')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') void review.withdraw(reason.trim())
        }}
      >
        <label htmlFor={id}>{t('desk.why')}</label>
        <input
          id={id}
          value={reason}
          required
          onChange={(event) => {
            setReason(event.currentTarget.value)
          }}
        />
        <button type="submit" className="button" disabled={review.busy}>
          {t('desk.withdraw')}
        </button>
      </form>
    </details>
  )
}
