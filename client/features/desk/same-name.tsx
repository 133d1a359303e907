import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewState } from './use-review.ts'

interface Props {
  readonly words: string
  /** The entity in question; null where none is. */
  readonly entity: string | null
  readonly review: ReviewState
}

/** Says of the words that they are, or are not, a name of the entity, for the whole text; with a reason. */
export function SameName({ words, entity, review }: Props): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const [reason, setReason] = useState('')
  if (entity === null) return null
  const language = review.current.description.language ?? 'en'
  const ready = !review.busy && reason.trim() !== ''
  return (
    <details className="same-name">
      <summary>{t('desk.sameOrNot')}</summary>
      <label htmlFor={id}>{t('desk.why')}</label>
      <input
        id={id}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value)
        }}
      />
      <button
        type="button"
        className="button"
        disabled={!ready}
        onClick={() => void review.decide({ sameAs: { entity, language, name: words, reason } })}
      >
        {t('desk.same')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!ready}
        onClick={() => void review.decide({ notSameAs: { entity, name: words, reason } })}
      >
        {t('desk.notSame')}
      </button>
    </details>
  )
}
