import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './states.css'

/** The shape of what comes: a map on the left, a text on the right. */
export function OpeningSkeleton(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="opening-skeleton" role="status" aria-label={t('map.loading')}>
      <div className="skeleton-map" aria-hidden="true">
        {Array.from({ length: 12 }, (_, row) => (
          <span key={row} />
        ))}
      </div>
      <div className="skeleton-text" aria-hidden="true">
        {Array.from({ length: 9 }, (_, row) => (
          <span key={row} />
        ))}
      </div>
    </div>
  )
}
