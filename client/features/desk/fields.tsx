import { useId } from 'react'
import type { ReactNode } from 'react'
import { OWN_NAMES, UI_LANGUAGES } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import type { Texts } from '../../state/new-entity.ts'

/** What ties an input to its label and to what is wrong with it. */
interface Tied {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean
  readonly 'aria-describedby': string | undefined
}

interface Labelled {
  readonly label: string
  readonly fault?: string | null
  readonly hint?: string
  /** Whether nothing goes on before it is told. */
  readonly missing?: boolean
}
interface FieldProps extends Labelled {
  readonly children: (tied: Tied) => ReactNode
}

/** An input with its label, and below it what the server says is wrong with it. */
export function Field({ label, fault = null, hint, missing = false, children }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className={['field', fault !== null && 'faulty', missing && 'missing'].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': fault !== null,
        'aria-required': missing,
        'aria-describedby': fault === null ? (hint === undefined ? undefined : `${id}-hint`) : `${id}-fault`,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
      <Fault id={`${id}-fault`} fault={fault} />
    </div>
  )
}

/** The server's words, which are English. */
export function Fault({ id, fault }: { readonly id?: string; readonly fault: string | null }): ReactNode {
  if (fault === null) return null
  return (
    <span id={id} className="fault" role="alert" lang="en">
      {fault}
    </span>
  )
}

interface TextProps extends Labelled {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What can be taken in place of typing. */
  readonly children?: ReactNode
}

export function TextField({ value, onChange, children, ...labelled }: TextProps): ReactNode {
  return (
    <Field {...labelled}>
      {(tied) => (
        <>
          <input
            {...tied}
            dir="auto"
            value={value}
            onChange={(event) => {
              onChange(event.currentTarget.value)
            }}
          />
          {children}
        </>
      )}
    </Field>
  )
}

interface SelectProps<Value extends string> extends Labelled {
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

export function SelectField<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { value, options, onChange, ...labelled } = props
  return (
    <Field {...labelled}>
      {(tied) => (
        <select
          {...tied}
          value={value}
          onChange={(event) => {
            const chosen = options.find(([one]) => one === event.currentTarget.value)
            if (chosen !== undefined) onChange(chosen[0])
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface TextsProps {
  readonly legend: string
  readonly hint?: string
  readonly value: Texts
  /** The document's language comes first. */
  readonly first: UiLanguage
  readonly fault: string | null
  readonly onChange: (value: Texts) => void
}

/** The same thing in one language or several. */
export function TextsFields({ legend, hint, value, first, fault, onChange }: TextsProps): ReactNode {
  const id = useId()
  return (
    <fieldset className={fault === null ? 'text-fields' : 'text-fields faulty'} aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      {[first, ...UI_LANGUAGES.filter((one) => one !== first)].map((language) => (
        <div key={language} className="field">
          <label htmlFor={`${id}${language}`} lang={language}>
            {OWN_NAMES[language]}
          </label>
          <input
            id={`${id}${language}`}
            lang={language}
            dir="auto"
            aria-invalid={fault !== null}
            value={value[language] ?? ''}
            onChange={(event) => {
              onChange({ ...value, [language]: event.currentTarget.value })
            }}
          />
        </div>
      ))}
      <Fault fault={fault} />
    </fieldset>
  )
}
