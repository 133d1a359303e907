import { ChartGantt } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../features/explorer-context.ts'

/** Opens the timeline below the map, and closes it again. */
export function TimelineButton(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('map.timeline')}
      title={t('map.timeline')}
      aria-expanded={view.timeline}
      onClick={() => {
        show({ ...view, timeline: !view.timeline })
      }}
    >
      <ChartGantt aria-hidden="true" size={18} />
    </button>
  )
}
