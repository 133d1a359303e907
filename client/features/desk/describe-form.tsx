import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fidelity, SourceClass } from '../../api/__generated__/desk-operations.ts'
import { OWN_NAMES, UI_LANGUAGES } from '../../i18n/languages.ts'
import { ACTOR_KINDS } from '../../state/claim-wording.ts'
import { missingOf, newlyTold, NOTHING_TYPED, toldOf, withTyped } from '../../state/description.ts'
import type { ToldField } from '../../state/description.ts'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import { ChangeFailure } from './change-failure.tsx'
import { createdEntities } from './created-entities.ts'
import { SelectField, TextField } from './fields.tsx'
import { NamedField } from './named-field.tsx'
import { useSubmit } from './use-submit.ts'
import type { ReviewState } from './use-review.ts'

const SOURCES: readonly SourceClass[] = ['OFFICIAL', 'UN', 'PRESS_OR_ANALYSIS', 'REPOST', 'DATASET', 'OWN_WORK']
const FIDELITIES: readonly Fidelity[] = [
  'AUTHENTIC',
  'AS_PUBLISHED',
  'OFFICIAL_TRANSLATION',
  'OWN_TRANSLATION',
  'CONVERTED',
]

/** What is told of the document; what is still missing before it can be applied is marked. */
export function DescribeForm({ review }: { readonly review: ReviewState }): ReactNode {
  const { t, i18n } = useTranslation()
  const { description, daysTold, state } = review.current
  const created = createdEntities(review.current, i18n.language)
  const told = toldOf(description, created)
  // Only what was typed: whatever else is decided meanwhile, it stays until the server has it.
  const [typed, setTyped] = useState(NOTHING_TYPED)
  const shown = withTyped(told, typed)
  const { refusal, send } = useSubmit(review)
  const missing = missingOf(told, description.versionOf != null)
  const changes = newlyTold(told, typed)
  const put = (field: ToldField, value: string) => {
    setTyped({ ...typed, texts: { ...typed.texts, [field]: value } })
  }
  const keep = async () => {
    if (changes !== null && (await send({ describe: changes }))) setTyped(NOTHING_TYPED)
  }
  const common = (field: ToldField) => ({
    label: t(`describeField.${field}`),
    value: shown.texts[field],
    missing: missing.has(field),
    fault: faultOf(refusal, `describe.${field}`),
    onChange: (value: string) => {
      put(field, value)
    },
  })
  const none = ['', '–'] as const
  return (
    <details className="describe" open={missing.size > 0 && state === 'UNDER_REVIEW'}>
      <summary>
        {t('desk.describe')}{' '}
        {missing.size > 0 && <span className="mark-state">{t('desk.missing', { count: missing.size })}</span>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField {...common('title')} />
        <TextField {...common('date')} hint={t('describeHint.date')}>
          {daysTold.map(({ date, exact }) => (
            <button
              key={date}
              type="button"
              className="button told-day"
              onClick={() => {
                put('date', date)
              }}
            >
              {date} <q lang={description.language ?? undefined}>{exact}</q>
            </button>
          ))}
        </TextField>
        <NamedField
          legend={t('describeField.issuers')}
          pick={t('desk.issuersMore')}
          kinds={ACTOR_KINDS}
          more={created.filter(({ kind }) => (ACTOR_KINDS as readonly string[]).includes(kind))}
          items={shown.issuers}
          missing={missing.has('issuers')}
          fault={faultOf(refusal, 'describe.issuers')}
          make={(one) => one}
          onChange={(issuers) => {
            setTyped({ ...typed, issuers })
          }}
        />
        <TextField {...common('readAt')} hint={t('describeHint.readAt')} />
        <SelectField
          {...common('readIn')}
          options={[none, ...SOURCES.map((one) => [one, t(`sourceClass.${one}`)] as const)]}
        />
        <SelectField
          {...common('language')}
          options={[none, ...UI_LANGUAGES.map((tag) => [tag, OWN_NAMES[tag]] as const)]}
        />
        <TextField {...common('id')} hint={t('describeHint.id')} />
        <TextField {...common('symbol')} />
        <TextField {...common('category')} />
        <SelectField
          {...common('fidelity')}
          options={[none, ...FIDELITIES.map((one) => [one, t(`fidelity.${one}`)] as const)]}
        />
        {!isAmong(refusal, ['describe']) && <ChangeFailure error={refusal} />}
        <button type="submit" className="button" disabled={review.busy || changes === null || state === 'WITHDRAWN'}>
          {t('desk.tell')}
        </button>
      </form>
    </details>
  )
}
