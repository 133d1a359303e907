import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { createI18n, WORDS } from '../../i18n/i18n.ts'
import { nearestLanguage, UI_LANGUAGES } from '../../i18n/languages.ts'
import { words } from '../../i18n/words/timeline/words.ts'
import { today } from '../../state/days.ts'
import { applyFilters } from '../../state/filters.ts'
import { extentOf, marksOf } from '../../state/timeline.ts'
import { useExplorer } from '../explorer-context.ts'
import { Field } from './field.tsx'
import './timeline.css'

const ALL_WORDS = Object.fromEntries(UI_LANGUAGES.map((tag) => [tag, { ...WORDS[tag], ...words[tag] }]))

/** What of the map has a date, along an axis on which a period and a day can be chosen. */
export function Timeline(): ReactNode {
  const { language } = useExplorer()
  const i18n = useMemo(() => createI18n(nearestLanguage([language]), ALL_WORDS), [language])
  return (
    <I18nextProvider i18n={i18n}>
      <Panel />
    </I18nextProvider>
  )
}

function Panel() {
  const { t } = useTranslation()
  const { atlas, drawing, view, show } = useExplorer()
  const [caption, setCaption] = useState<string | null>(null)
  // What the period takes off the map stays here, so that it can be moved.
  const marks = useMemo(
    () => marksOf(atlas, applyFilters(atlas, drawing, { ...view, period: null })),
    [atlas, drawing, view],
  )
  const extent = useMemo(() => extentOf(marks), [marks])
  return (
    <section className="timeline" aria-label={t('time.title')}>
      <div className="time-head">
        <h2>{t('time.title')}</h2>
        <p className="time-caption" aria-hidden="true">
          {caption ?? (extent === null ? '' : t('time.hint'))}
        </p>
        {extent !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              const day = extent.to < today() ? extent.to : today()
              show({ ...view, asOf: view.asOf === null ? day : null })
            }}
          >
            {view.asOf === null ? t('time.setDay') : t('time.noDay')}
          </button>
        )}
        {view.period !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              show({ ...view, period: null })
            }}
          >
            {t('map.allTime')}
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t('time.close')}
          title={t('time.close')}
          onClick={() => {
            show({ ...view, timeline: false })
          }}
        >
          <X aria-hidden="true" size={16} />
        </button>
      </div>
      {extent === null ? (
        <p className="quiet time-none">{t('time.none')}</p>
      ) : (
        <Field marks={marks} extent={extent} onCaption={setCaption} />
      )}
    </section>
  )
}
