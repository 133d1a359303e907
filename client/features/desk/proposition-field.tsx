import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../state/field-faults.ts'
import type { RequestFailed } from '../../api/request.ts'
import { ABOUT_ROLES, NEW, PROPOSITION_KINDS, propositionId, roleOf } from '../../state/claim-wording.ts'
import type { NewProposition } from '../../state/claim-wording.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import { GraphText } from '../labels.tsx'
import { EntityPicker } from '../page/entity-picker.tsx'
import type { Found } from '../page/entity-picker.tsx'
import { Fault, Field, SelectField, TextsFields } from './fields.tsx'
import { NAMED } from './mention-item.tsx'
import { NamedField } from './named-field.tsx'

/** A proposition that can be chosen. */
export interface Offered {
  readonly id: string
  readonly text: string
  readonly textLanguage: string
}

interface Props {
  /** The nearest, and those that this review creates. */
  readonly offered: readonly Offered[]
  readonly chosen: string | null
  readonly created: NewProposition
  readonly otherwise: string
  readonly language: UiLanguage
  readonly more: readonly Found[]
  readonly refusal: RequestFailed | null
  readonly fault: string | null
  readonly onChoose: (id: string) => void
  readonly onCreated: (created: NewProposition) => void
}

/** What is said: one of the propositions that are near, one found by its words, or a new one in one's own words. */
export function PropositionField(props: Props): ReactNode {
  const { offered, chosen, onChoose, fault } = props
  const { t } = useTranslation()
  const group = useId()
  const [found, setFound] = useState<readonly Offered[]>([])
  const options = [...offered, ...found.filter(({ id }) => !offered.some((one) => one.id === id))]
  const option = (id: string, text: ReactNode) => (
    <label key={id} className="proposition-option">
      <input
        type="radio"
        name={group}
        checked={chosen === id}
        onChange={() => {
          onChoose(id)
        }}
      />
      <span>{text}</span>
    </label>
  )
  return (
    <fieldset className={fault === null ? 'propositions' : 'propositions faulty'}>
      <legend>{t('desk.which')}</legend>
      {options.map(({ id, text, textLanguage }) => option(id, <GraphText text={text} language={textLanguage} />))}
      {option(NEW, t('wording.own'))}
      {chosen === NEW && <OwnWords {...props} />}
      <EntityPicker
        label={t('wording.find')}
        kinds={['PROPOSITION']}
        onChoose={(id, { label, labelLanguage }) => {
          setFound([...found, { id, text: label, textLanguage: labelLanguage }])
          onChoose(id)
        }}
      />
      <Fault fault={fault} />
    </fieldset>
  )
}

function OwnWords({ created, otherwise, language, more, refusal, onCreated }: Props) {
  const { t } = useTranslation()
  const fault = (field: string) => faultOf(refusal, `createProposition.${field}`)
  return (
    <div className="own-words">
      <SelectField
        label={t('wording.mode')}
        value={created.kind}
        options={PROPOSITION_KINDS.map((kind) => [kind, t(`propositionMode.${kind}`)])}
        fault={fault('propositionKind')}
        onChange={(kind) => {
          onCreated({ ...created, kind })
        }}
      />
      <TextsFields
        legend={t('wording.words')}
        hint={t('wording.wordsHint')}
        value={created.labels}
        first={language}
        fault={fault('labels')}
        onChange={(labels) => {
          onCreated({ ...created, labels })
        }}
      />
      <NamedField
        legend={t('wording.about')}
        pick={t('wording.aboutMore')}
        kinds={NAMED}
        more={more}
        items={created.about}
        fault={fault('about')}
        make={(one) => ({ ...one, role: roleOf(one.kind) })}
        onChange={(about) => {
          onCreated({ ...created, about })
        }}
        beside={(item) => (
          <select
            aria-label={t('wording.role', { name: item.label })}
            value={item.role}
            onChange={(event) => {
              const role = ABOUT_ROLES.find((one) => one === event.currentTarget.value) ?? item.role
              onCreated({
                ...created,
                about: created.about.map((one) => (one.id === item.id ? { ...one, role } : one)),
              })
            }}
          >
            {ABOUT_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`aboutRole.${role}`)}
              </option>
            ))}
          </select>
        )}
      />
      <Field label={t('describeField.id')} hint={t('create.idHint')} fault={fault('id')}>
        {(tied) => (
          <input
            {...tied}
            value={propositionId(created, otherwise)}
            onChange={(event) => {
              onCreated({ ...created, id: event.currentTarget.value })
            }}
          />
        )}
      </Field>
    </div>
  )
}
