import { Maximize, Minus, Plus } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapHandle } from '../graph-canvas/graph-canvas.tsx'
import './map-tools.css'

/** What a mouse wheel or two fingers do, for those who have neither. */
export function MapButtons({
  handle,
  children,
}: {
  readonly handle: RefObject<MapHandle | null>
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="map-buttons">
      {children}
      <button
        type="button"
        className="icon-button"
        aria-label={t('map.zoomIn')}
        title={t('map.zoomIn')}
        onClick={() => handle.current?.zoomBy(1.3)}
      >
        <Plus aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('map.zoomOut')}
        title={t('map.zoomOut')}
        onClick={() => handle.current?.zoomBy(1 / 1.3)}
      >
        <Minus aria-hidden="true" size={18} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('map.fit')}
        title={t('map.fit')}
        onClick={() => handle.current?.fit()}
      >
        <Maximize aria-hidden="true" size={17} />
      </button>
    </div>
  )
}
