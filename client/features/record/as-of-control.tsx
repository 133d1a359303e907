import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { endOfYear, isDay, today, yearOf } from '../../state/days.ts'
import { useNavigation } from '../navigation.ts'

/** Pause after which a day that is being chosen is asked for, in milliseconds. */
const PAUSE = 150

/** The day as of which everything on the page is told: a date, and a slider over the years. */
export function AsOfControl({ first }: { readonly first: number }): ReactNode {
  const { t } = useTranslation()
  const { view, show, language } = useNavigation()
  const now = today()
  const [chosen, setChosen] = useState<string | null>(null)
  const day = chosen ?? view.asOf ?? now
  useEffect(() => {
    if (chosen === null) return
    const timer = setTimeout(() => {
      show({ ...view, asOf: chosen === now ? null : chosen })
      setChosen(null)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
    }
  }, [chosen, view, show, now])
  return (
    <fieldset className="as-of">
      <legend>{t('record.asOf')}</legend>
      <p className="as-of-day">
        <strong>{formatDate(day, t, language)}</strong>
        {view.asOf === null && <span className="quiet"> ({t('record.today')})</span>}
      </p>
      <div className="as-of-inputs">
        <input
          type="date"
          aria-label={t('record.day')}
          value={day}
          min={`${String(first)}-01-01`}
          max={now}
          onChange={(event) => {
            if (isDay(event.target.value)) setChosen(event.target.value)
          }}
        />
        <button
          type="button"
          className="button"
          disabled={view.asOf === null}
          onClick={() => {
            show({ ...view, asOf: null })
          }}
        >
          {t('record.backToToday')}
        </button>
      </div>
      <input
        type="range"
        aria-label={t('record.yearSlider')}
        aria-valuetext={formatDate(day, t, language)}
        min={first}
        max={yearOf(now)}
        value={yearOf(day)}
        onChange={(event) => {
          setChosen(endOfYear(Number(event.target.value), now))
        }}
      />
      <div className="as-of-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{yearOf(now)}</span>
      </div>
    </fieldset>
  )
}
