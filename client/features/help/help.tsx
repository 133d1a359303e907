import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeySheet } from './key-sheet.tsx'
import './help.css'

/** How to read the map and how to move on it, in the browser's own modal dialog. */
export function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <button
        type="button"
        className="icon-button help-close"
        aria-label={t('help.close')}
        onClick={() => dialog.current?.close()}
      >
        <X aria-hidden="true" size={18} />
      </button>
      <h2 id="help-title">{t('help.title')}</h2>
      <p className="quiet">{t('app.tagline')}</p>
      <h3>{t('help.reading')}</h3>
      <ul className="help-reading">
        <li>
          <span className="layer-sign claim" aria-hidden="true" />
          {t('help.readingSaid')}
        </li>
        <li>
          <span className="layer-sign record" aria-hidden="true" />
          {t('help.readingRecord')}
        </li>
        <li>
          <span className="station-sign" aria-hidden="true">
            5
          </span>
          {t('help.readingNumbers')}
        </li>
      </ul>
      <KeySheet />
      <p>
        <a href="/graphql">{t('header.graphql')}</a>
      </p>
    </dialog>
  )
}
