import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../features/explorer-context.ts'
import { isDay, today } from '../state/days.ts'
import './map-tools.css'

/** The day as of which the map is drawn: without one, edges of all times are on it. */
export function MapDay(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  return (
    <div className="map-day">
      <label title={t('map.asOf')}>
        <span className="day-name">{t('map.asOf')} </span>
        <input
          type="date"
          value={view.asOf ?? ''}
          max={today()}
          onChange={(event) => {
            const { value } = event.target
            if (value === '' || isDay(value)) show({ ...view, asOf: value === '' ? null : value })
          }}
        />
      </label>
      {view.asOf !== null && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('map.allTime')}
          title={t('map.allTime')}
          onClick={() => {
            show({ ...view, asOf: null })
          }}
        >
          <X aria-hidden="true" size={16} />
        </button>
      )}
    </div>
  )
}
