import { KeyRound } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { keepToken, keptToken } from './token.ts'
import './token.css'

/** Asks for the token once, and says where it is kept. */
export function TokenForm(): ReactNode {
  const { t } = useTranslation()
  const id = useId()
  const [kept, setKept] = useState(keptToken() !== null)
  const [typed, setTyped] = useState('')
  if (kept) {
    return (
      <p className="token-kept quiet">
        <KeyRound aria-hidden="true" size={14} /> {t('token.kept')}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            keepToken(null)
            setKept(false)
          }}
        >
          {t('token.forget')}
        </button>
      </p>
    )
  }
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() === '') return
        keepToken(typed.trim())
        setTyped('')
        setKept(true)
      }}
    >
      <label htmlFor={id}>{t('token.label')}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
        }}
      />
      <button type="submit" className="button">
        {t('token.use')}
      </button>
      <p className="quiet">{t('token.why')}</p>
    </form>
  )
}
