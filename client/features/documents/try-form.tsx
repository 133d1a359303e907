import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OWN_NAMES, UI_LANGUAGES } from '../../i18n/languages.ts'
import type { UiLanguage } from '../../i18n/languages.ts'
import { MOST_CHARACTERS } from '../../state/tried-text.ts'
import { carriedText } from '../page/carried-text.ts'

interface Props {
  readonly busy: boolean
  readonly onTry: (tried: { readonly text: string; readonly tag: UiLanguage | null }) => void
  readonly onBringIn: (text: string) => void
}

/** A text and its language. */
export function TryForm({ busy, onTry, onBringIn }: Props): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState(carriedText)
  const [tag, setTag] = useState<UiLanguage | null>(null)
  const nothing = text.trim() === ''
  const tooLong = text.length > MOST_CHARACTERS
  return (
    <form
      className="try-form"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        if (!nothing && !tooLong) onTry({ text, tag })
      }}
    >
      <label htmlFor={`${id}text`}>{t('try.text')}</label>
      <textarea
        id={`${id}text`}
        rows={8}
        value={text}
        dir="auto"
        aria-invalid={tooLong}
        aria-describedby={`${id}length`}
        onChange={(event) => {
          setText(event.currentTarget.value)
        }}
      />
      <p id={`${id}length`} className="quiet" role={tooLong ? 'alert' : undefined}>
        {tooLong
          ? t('try.tooLong', { most: MOST_CHARACTERS })
          : t('try.length', { count: text.length, most: MOST_CHARACTERS })}
      </p>
      <div className="page-links">
        <label className="select">
          <span>{t('try.language')}</span>{' '}
          <select
            value={tag ?? ''}
            onChange={(event) => {
              setTag(UI_LANGUAGES.find((one) => one === event.target.value) ?? null)
            }}
          >
            <option value="">{t('try.guess')}</option>
            {UI_LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {OWN_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button primary" disabled={nothing || tooLong || busy}>
          {busy ? t('try.busy') : t('try.look')}
        </button>
        <button
          type="button"
          className="button"
          disabled={nothing}
          onClick={() => {
            onBringIn(text)
          }}
        >
          {t('try.bringIn')}
        </button>
      </div>
    </form>
  )
}
