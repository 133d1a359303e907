import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './layout.css'

/** How far a long layout is, and a way to take what is found so far. */
export function LayoutProgress({ share, onStop }: { readonly share: number; readonly onStop: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="layout-progress">
      <label>
        {t('layout.working')} <progress max={1} value={share} />
      </label>
      <button type="button" className="button" onClick={onStop}>
        {t('layout.stop')}
      </button>
    </div>
  )
}
