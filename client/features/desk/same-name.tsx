import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedFragment } from '../../api/__generated__/desk-operations.ts'
import { nameIn } from '../../i18n/foreign-names.ts'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import { ChangeFailure } from './change-failure.tsx'
import { Field, SelectField } from './fields.tsx'
import type { ReviewState } from './use-review.ts'
import { useSubmit } from './use-submit.ts'

interface Props {
  readonly words: string
  /** The entities that were found for the words, and what they are taken to name. */
  readonly candidates: readonly Candidate[]
  /** Which of them is in question at first. */
  readonly entity: string | null
  readonly review: ReviewState
}
type Candidate = Pick<
  ReviewedFragment['mentions'][number]['suggestion']['candidates'][number]['entity'],
  'id' | 'label' | 'labelLanguage'
>

/** Says of the words that they are, or are not, a name of one of the entities found for them, for the whole text; with a reason. */
export function SameName({ words, candidates, entity, review }: Props): ReactNode {
  const { t, i18n } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { refusal, send } = useSubmit(review)
  const inQuestion = chosen ?? entity ?? candidates[0]?.id
  if (inQuestion === undefined) return null
  const language = review.current.description.language ?? 'en'
  const fault = (field: string) => faultOf(refusal, `sameAs.${field}`) ?? faultOf(refusal, `notSameAs.${field}`)
  const say = async (isSame: boolean) => {
    const said = { entity: inQuestion, name: words, reason: reason.trim() }
    if (await send(isSame ? { sameAs: { ...said, language } } : { notSameAs: said })) setReason('')
  }
  return (
    <details className="same-name">
      <summary>{t('desk.sameOrNot')}</summary>
      <div className="desk-form">
        {candidates.length > 1 && (
          <SelectField
            label={t('desk.inQuestion')}
            value={inQuestion}
            options={candidates.map((one) => [one.id, nameIn(i18n.language, one)])}
            fault={fault('entity')}
            onChange={setChosen}
          />
        )}
        <Field label={t('desk.why')} fault={fault('reason')}>
          {(tied) => (
            <input
              {...tied}
              value={reason}
              onChange={(event) => {
                setReason(event.currentTarget.value)
              }}
            />
          )}
        </Field>
        {!isAmong(refusal, FIELDS) && <ChangeFailure error={refusal} />}
        <div className="suggestion-ways">
          {([true, false] as const).map((isSame) => (
            <button
              key={String(isSame)}
              type="button"
              className="button"
              disabled={review.busy || reason.trim() === ''}
              onClick={() => void say(isSame)}
            >
              {t(isSame ? 'desk.same' : 'desk.notSame')}
            </button>
          ))}
        </div>
      </div>
    </details>
  )
}

/** Fields at which a refusal is shown. */
const FIELDS = ['entity', 'reason'].flatMap((field) => [`sameAs.${field}`, `notSameAs.${field}`])
