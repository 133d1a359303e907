import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DecisionInput, InstrumentType } from '../../api/__generated__/desk-operations.ts'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import type { NewEntity } from '../../state/new-entity.ts'
import { CREATABLE_KINDS, entityDecision, idOf, newEntity } from '../../state/new-entity.ts'
import { ChangeFailure } from './change-failure.tsx'
import { documentLanguage } from './document-language.ts'
import { Field, SelectField, TextsFields } from './fields.tsx'
import type { ReviewState } from './use-review.ts'
import { useSubmit } from './use-submit.ts'

const INSTRUMENT_TYPES: readonly InstrumentType[] = [
  'TREATY',
  'PROTOCOL',
  'AMENDMENT',
  'RESOLUTION',
  'ARRANGEMENT',
  'STATUTE',
]
/** Fields at which a refusal is shown. */
const FIELDS = ['kind', 'id', 'labels', 'aliases', 'date', 'instrumentType'].map((field) => `createEntity.${field}`)

interface Props {
  readonly review: ReviewState
  /** The words that name it. */
  readonly words: string
  /** An id where the names have no Latin letters. */
  readonly otherwise: string
  /** What is decided with it: that the words name it. One step, taken back as one. */
  readonly naming: (id: string) => DecisionInput
  readonly onDone: () => void
}

/** Creates an entity that the graph does not hold, and says that the words name it. */
export function EntityForm({ review, words, otherwise, naming, onDone }: Props): ReactNode {
  const { t } = useTranslation()
  const language = documentLanguage(review.current)
  const [typed, setTyped] = useState<Partial<NewEntity>>({})
  // What was not typed yet follows the words.
  const entity: NewEntity = { ...newEntity(words, language), ...typed }
  const setEntity = (changes: Partial<NewEntity>) => {
    setTyped({ ...typed, ...changes })
  }
  const { refusal, send } = useSubmit(review)
  const fault = (field: string) => faultOf(refusal, `createEntity.${field}`)
  const create = async () => {
    const decision = entityDecision(entity, otherwise)
    if (await send({ createEntity: decision }, naming(decision.id))) onDone()
  }
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <SelectField
        label={t('create.kind')}
        value={entity.kind}
        options={CREATABLE_KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
        fault={fault('kind')}
        onChange={(kind) => {
          setEntity({ kind })
        }}
      />
      {entity.kind === 'INSTRUMENT' && (
        <SelectField
          label={t('create.instrumentType')}
          value={entity.instrumentType}
          options={[['', '–'], ...INSTRUMENT_TYPES.map((type) => [type, t(`newInstrument.${type}`)] as const)]}
          fault={fault('instrumentType')}
          onChange={(instrumentType) => {
            setEntity({ instrumentType })
          }}
        />
      )}
      {entity.kind === 'EVENT' && (
        <Field label={t('describeField.date')} hint={t('describeHint.date')} fault={fault('date')}>
          {(tied) => (
            <input
              {...tied}
              value={entity.date}
              onChange={(event) => {
                setEntity({ date: event.currentTarget.value })
              }}
            />
          )}
        </Field>
      )}
      <TextsFields
        legend={t('create.labels')}
        hint={t('create.labelsHint')}
        value={entity.labels}
        first={language}
        fault={fault('labels')}
        onChange={(labels) => {
          setEntity({ labels })
        }}
      />
      <details>
        <summary>{t('create.aliases')}</summary>
        <TextsFields
          legend={t('create.aliases')}
          hint={t('create.aliasesHint')}
          value={entity.aliases}
          first={language}
          fault={fault('aliases')}
          onChange={(aliases) => {
            setEntity({ aliases })
          }}
        />
      </details>
      <Field label={t('describeField.id')} hint={t('create.idHint')} fault={fault('id')}>
        {(tied) => (
          <input
            {...tied}
            value={idOf(entity, otherwise)}
            onChange={(event) => {
              setEntity({ id: event.currentTarget.value })
            }}
          />
        )}
      </Field>
      {!isAmong(refusal, FIELDS) && <ChangeFailure error={refusal} />}
      <div className="suggestion-ways">
        <button type="submit" className="button primary" disabled={review.busy}>
          {t('create.create')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('desk.close')}
        </button>
      </div>
    </form>
  )
}
