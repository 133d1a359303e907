import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import { passageOf, wordsBetween } from '../../state/text-places.ts'
import type { Place } from '../../state/text-places.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { Choice } from '../page/choices.tsx'
import { AddedClaim } from './added-claim.tsx'
import { ChangeFailure } from './change-failure.tsx'
import { createdEntities } from './created-entities.ts'
import { EntityForm } from './entity-form.tsx'
import { Fault } from './fields.tsx'
import { NAMED } from './mention-item.tsx'
import { PlaceFields } from './place-fields.tsx'
import type { Adding } from './use-adding.ts'
import type { ReviewState } from './use-review.ts'
import { useSubmit } from './use-submit.ts'

interface Props {
  readonly review: ReviewState
  readonly adding: Adding
  readonly place: Place
}

/** Words that nothing was found in, and what a person says of them. */
export function AddPanel({ review, adding, place }: Props): ReactNode {
  const { t, i18n } = useTranslation()
  const { passages } = review.current
  const heading = useRef<HTMLHeadingElement>(null)
  const [says, setSays] = useState('MENTION')
  const [creating, setCreating] = useState(false)
  const { refusal, send } = useSubmit(review)
  useEffect(() => {
    if (adding.byKey) heading.current?.focus()
  }, [adding.byKey])
  const passage = passageOf(passages, place)
  const words = passage === undefined ? '' : wordsBetween(passage, place)
  const addMention = async (entity: string) => {
    if (await send({ addMention: { ...place, entity } })) adding.done('MENTION')
  }
  return (
    <section className="add-panel" aria-labelledby="add-panel">
      <h3 id="add-panel" ref={heading} tabIndex={-1}>
        {t('adding.title')}
      </h3>
      <PlaceFields
        passages={passages}
        place={place}
        fault={faultOf(refusal, 'addMention.start') ?? faultOf(refusal, 'addMention.end')}
        onPlace={adding.move}
      />
      <Choice
        name={t('wording.sayWhat')}
        value={says}
        options={[
          { value: 'MENTION', name: t('wording.aMention') },
          { value: 'CLAIM', name: t('wording.aClaim') },
        ]}
        onChoose={setSays}
      />
      {says === 'CLAIM' && (
        <AddedClaim
          review={review}
          place={place}
          words={words}
          onDone={() => {
            adding.done('CLAIM')
          }}
          onClose={adding.close}
        />
      )}
      <div className="suggestion-ways" hidden={says !== 'MENTION'}>
        <EntityPicker
          label={t('adding.names')}
          kinds={NAMED}
          more={createdEntities(review.current, i18n.language)}
          onChoose={(id) => void addMention(id)}
        />
        <button
          type="button"
          className="button form-opener"
          aria-expanded={creating}
          onClick={() => {
            setCreating(!creating)
          }}
        >
          {t('create.open')}
        </button>
        <button type="button" className="button" onClick={adding.close}>
          {t('desk.close')}
        </button>
      </div>
      <Fault fault={faultOf(refusal, 'addMention.entity')} />
      {!isAmong(refusal, ['addMention']) && <ChangeFailure error={refusal} />}
      {creating && says === 'MENTION' && (
        <EntityForm
          review={review}
          words={words}
          otherwise={`new-${review.current.id.slice(0, 8)}-${String(place.start)}`}
          naming={(entity) => ({ addMention: { ...place, entity } })}
          onDone={() => {
            setCreating(false)
            adding.done('MENTION')
          }}
        />
      )}
    </section>
  )
}
