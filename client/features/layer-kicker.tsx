import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './layer-kicker.css'

/** Says of what stands below whether it is on record or was said, with the line that is drawn for it on the map. */
export function LayerKicker({ layer }: { readonly layer: 'RECORD' | 'CLAIM' }): ReactNode {
  const { t } = useTranslation()
  return layer === 'RECORD' ? (
    <p className="layer-kicker record-kicker">{t('legend.record')}</p>
  ) : (
    <p className="layer-kicker claim-kicker">{t('legend.claim')}</p>
  )
}
