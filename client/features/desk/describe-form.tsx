import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fidelity, SourceClass } from '../../api/__generated__/desk-operations.ts'
import { OWN_NAMES, UI_LANGUAGES } from '../../i18n/languages.ts'
import { faultOf, isAmong } from '../../state/field-faults.ts'
import { ChangeFailure } from './change-failure.tsx'
import { Fault } from './fields.tsx'
import { useSubmit } from './use-submit.ts'
import type { ReviewState } from './use-review.ts'

const FIELDS = ['id', 'title', 'date', 'issuers', 'symbol', 'category', 'readAt'] as const
const SOURCES: readonly SourceClass[] = ['OFFICIAL', 'UN', 'PRESS_OR_ANALYSIS', 'REPOST', 'DATASET', 'OWN_WORK']
const FIDELITIES: readonly Fidelity[] = [
  'AUTHENTIC',
  'AS_PUBLISHED',
  'OFFICIAL_TRANSLATION',
  'OWN_TRANSLATION',
  'CONVERTED',
]
const NEEDED = ['id', 'title', 'date', 'issuers', 'language', 'readAt', 'readIn'] as const
type Field = (typeof FIELDS)[number] | 'language' | 'readIn' | 'fidelity'

/** What is told of the document; what is still missing before it can be applied is marked. */
export function DescribeForm({ review }: { readonly review: ReviewState }): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const { description, state } = review.current
  const told: Readonly<Record<Field, string>> = {
    id: description.id ?? '',
    title: description.title ?? '',
    date: description.date ?? '',
    issuers: description.issuers.join(', '),
    symbol: description.symbol ?? '',
    category: description.category ?? '',
    readAt: description.readAt ?? '',
    language: description.language ?? '',
    readIn: description.readIn ?? '',
    fidelity: description.fidelity ?? '',
  }
  // Only what was typed: whatever else is decided meanwhile, it stays until the server has it.
  const [changes, setChanges] = useState<Partial<Record<Field, string>>>({})
  const typed = { ...told, ...changes }
  const { refusal, send } = useSubmit(review)
  // All else of a version is told by the document that it is one of.
  const needed = description.versionOf == null ? NEEDED : (['language'] as const)
  const missing = needed.filter((field) => told[field] === '')
  const changed = (Object.keys(changes) as Field[]).filter(
    (field) => typed[field] !== told[field] && typed[field] !== '',
  )
  const put = (field: Field, value: string) => {
    setChanges({ ...changes, [field]: value })
  }
  const keep = async () => {
    const fields = Object.fromEntries(changed.map((field) => [field, valueOf(field, typed[field])]))
    if (changed.length > 0 && (await send({ describe: fields }))) setChanges({})
  }
  const labelled = (field: Field, input: ReactNode) => (
    <div key={field} className={missing.some((one) => one === field) ? 'field missing' : 'field'}>
      <label htmlFor={`${id}${field}`}>{t(`describeField.${field}`)}</label>
      {input}
      {isHinted(field) && <span className="quiet">{t(`describeHint.${field}`)}</span>}
      <Fault fault={faultOf(refusal, `describe.${field}`)} />
    </div>
  )
  const select = (field: 'language' | 'readIn' | 'fidelity', options: readonly (readonly [string, string])[]) =>
    labelled(
      field,
      <select
        id={`${id}${field}`}
        value={typed[field]}
        onChange={(event) => {
          put(field, event.currentTarget.value)
        }}
      >
        <option value="">–</option>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>,
    )
  return (
    <details className="describe" open={missing.length > 0 && state === 'UNDER_REVIEW'}>
      <summary>
        {t('desk.describe')}{' '}
        {missing.length > 0 && <span className="mark-state">{t('desk.missing', { count: missing.length })}</span>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {FIELDS.map((field) =>
          labelled(
            field,
            <input
              id={`${id}${field}`}
              value={typed[field]}
              dir="auto"
              onChange={(event) => {
                put(field, event.currentTarget.value)
              }}
            />,
          ),
        )}
        {select(
          'language',
          UI_LANGUAGES.map((tag) => [tag, OWN_NAMES[tag]]),
        )}
        {select(
          'readIn',
          SOURCES.map((one) => [one, t(`sourceClass.${one}`)]),
        )}
        {select(
          'fidelity',
          FIDELITIES.map((one) => [one, t(`fidelity.${one}`)]),
        )}
        {!isAmong(refusal, ['describe']) && <ChangeFailure error={refusal} />}
        <button
          type="submit"
          className="button"
          disabled={review.busy || changed.length === 0 || state === 'WITHDRAWN'}
        >
          {t('desk.tell')}
        </button>
      </form>
    </details>
  )
}

type Hinted = 'id' | 'date' | 'issuers' | 'readAt'
const HINTED: readonly Field[] = ['id', 'date', 'issuers', 'readAt'] satisfies readonly Hinted[]

function isHinted(field: Field): field is Hinted {
  return HINTED.includes(field)
}

function valueOf(field: Field, text: string): string | readonly string[] {
  return field === 'issuers' ? text.split(/[,;\s]+/).filter((id) => id !== '') : text.trim()
}
