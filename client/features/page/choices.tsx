import { useEffect, useEffectEvent, useId, useState } from 'react'
import type { ReactNode } from 'react'
import { isDay, today } from '../../state/days.ts'
import { useTranslation } from 'react-i18next'
import { usePage } from './use-page.ts'

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChoose: (value: string) => void
}

/** One of a few, all in sight. */
export function Choice({ name, value, options, onChoose }: ChoiceProps): ReactNode {
  const group = useId()
  return (
    <fieldset className="options">
      <legend className="visually-hidden">{name}</legend>
      {options.map((option) => (
        <label key={option.value} className="option">
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => {
              onChoose(option.value)
            }}
          />
          <span>{option.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Pause in typing after which the address follows, in milliseconds. */
const PAUSE = 200

/** Words that a row of the page must hold. */
export function FindField({ label }: { readonly label: string }): ReactNode {
  const { page, set } = usePage()
  return (
    <FindInput
      label={label}
      value={page.options.find ?? ''}
      onFind={(find) => {
        set({ find })
      }}
    />
  )
}

interface FindProps {
  readonly label: string
  readonly value: string
  readonly onFind: (words: string) => void
}

/** Words to look for in what is listed below. */
export function FindInput({ label, value, onFind }: FindProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const find = useEffectEvent(onFind)
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      find(typed.trim())
      setTyped(null)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [typed])
  return (
    <input
      type="search"
      className="find"
      aria-label={label}
      placeholder={label}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value)
      }}
    />
  )
}

/** A span of days; an empty end is open. */
export function Period(): ReactNode {
  const { t } = useTranslation()
  const { page, set } = usePage()
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="select">
          <span>{t(`page.${end}`)}</span>
          <input
            type="date"
            value={page.options[end] ?? ''}
            max={today()}
            onChange={(event) => {
              const { value } = event.target
              if (value === '' || isDay(value)) set({ [end]: value })
            }}
          />
        </label>
      ))}
    </>
  )
}
