import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTOR_KINDS, claimDecisions, withAct } from '../../state/claim-wording.ts'
import type { ClaimWording, Named } from '../../state/claim-wording.ts'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import { SPEECH_ACTS, STANCES } from '../../state/vocabulary.ts'
import { ChangeFailure } from './change-failure.tsx'
import { createdEntities, createdPropositions } from './created-entities.ts'
import { documentLanguage } from './document-language.ts'
import { SelectField } from './fields.tsx'
import { NamedField } from './named-field.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PropositionField } from './proposition-field.tsx'
import type { Offered } from './proposition-field.tsx'
import type { ReviewState } from './use-review.ts'
import { useSubmit } from './use-submit.ts'

const CLAIM_FIELDS = ['speakers', 'speechAct', 'stance', 'addressees', 'proposition', 'start', 'end']
/** Fields at which a refusal is shown. */
const FIELDS = [
  ...CLAIM_FIELDS.flatMap((field) => [`claim.${field}`, `addClaim.${field}`]),
  ...['propositionKind', 'labels', 'about', 'id'].map((field) => `createProposition.${field}`),
]

interface Props {
  readonly review: ReviewState
  /** The draft that is corrected; null for a claim that nobody suggested. */
  readonly draft: string | null
  /** How it is worded at first. */
  readonly first: ClaimWording
  /** The propositions that are near. */
  readonly nearest: readonly Offered[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Says who says what to whom by some words of the text. */
export function ClaimForm({ review, draft, first, nearest, onDone, onClose }: Props): ReactNode {
  const { t, i18n } = useTranslation()
  const { current } = review
  const [typed, setTyped] = useState<Partial<ClaimWording>>({})
  const [undecided, setUndecided] = useState(false)
  const { refusal, send } = useSubmit(review)
  // What was not typed yet follows what is known of the words.
  const wording: ClaimWording = { ...first, ...typed }
  const change = (changes: Partial<ClaimWording>) => {
    setTyped({ ...typed, ...changes })
  }
  const more = createdEntities(current, i18n.language)
  const otherwise = `prop-${current.id.slice(0, 8)}-${String(wording.place.start)}-${String(wording.place.end)}`
  const fault = (field: string) => faultOf(refusal, `claim.${field}`) ?? faultOf(refusal, `addClaim.${field}`)
  const keep = async () => {
    const decisions = claimDecisions(wording, draft, otherwise)
    setUndecided(decisions === null)
    if (decisions !== null && (await send(...decisions))) onDone()
  }
  const actors = (field: 'speakers' | 'addressees', legend: string, pick: string) => (
    <NamedField<Named>
      legend={legend}
      pick={pick}
      kinds={ACTOR_KINDS}
      more={more.filter(({ kind }) => (ACTOR_KINDS as readonly string[]).includes(kind))}
      items={wording[field]}
      fault={fault(field)}
      make={(one) => one}
      onChange={(items) => {
        change({ [field]: items })
      }}
    />
  )
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {draft !== null && (
        <details>
          <summary>{t('wording.place')}</summary>
          <PlaceFields
            passages={current.passages}
            place={wording.place}
            fault={fault('start') ?? fault('end')}
            onPlace={(place) => {
              change({ place })
            }}
          />
        </details>
      )}
      {actors('speakers', t('wording.speakers'), t('wording.speakersMore'))}
      <SelectField
        label={t('wording.act')}
        value={wording.speechAct}
        options={SPEECH_ACTS.map((act) => [act, t(`act.${act}`, { count: 1 })])}
        fault={fault('speechAct')}
        onChange={(act) => {
          change(withAct(wording, act))
        }}
      />
      <SelectField
        label={t('wording.stance')}
        value={wording.stance}
        options={STANCES.map((stance) => [stance, t(`stance.${stance}`)])}
        fault={fault('stance')}
        onChange={(stance) => {
          change({ stance })
        }}
      />
      {actors('addressees', t('wording.addressees'), t('wording.addresseesMore'))}
      <PropositionField
        offered={[...nearest, ...createdPropositions(current, i18n.language)]}
        chosen={wording.proposition}
        created={wording.created}
        otherwise={otherwise}
        language={documentLanguage(current)}
        more={more}
        refusal={refusal}
        fault={undecided && wording.proposition === null ? t('wording.undecided') : fault('proposition')}
        onChoose={(proposition) => {
          change({ proposition })
        }}
        onCreated={(created) => {
          change({ created })
        }}
      />
      {!isAmong(refusal, FIELDS) && <ChangeFailure error={refusal} />}
      <div className="suggestion-ways">
        <button type="submit" className="button primary" disabled={review.busy}>
          {t('wording.keep')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('desk.close')}
        </button>
      </div>
    </form>
  )
}
