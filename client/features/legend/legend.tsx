import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countForLegend } from '../../state/filters.ts'
import { toggleKind, toggleLayer } from '../../state/view.ts'
import { KINDS, LAYERS } from '../../state/vocabulary.ts'
import { useExplorer } from '../explorer-context.ts'
import { KindMark } from '../kind-mark.tsx'
import { Count } from '../count.tsx'
import { ClaimFilters } from './claim-filters.tsx'
import './legend.css'

/** What the signs mean, how many there are of each, and which of them are shown: one thing. */
export function Legend(): ReactNode {
  const { t } = useTranslation()
  const { atlas, view, show } = useExplorer()
  const counts = useMemo(() => countForLegend(atlas), [atlas])
  return (
    <div className="legend" role="group" aria-label={t('legend.title')}>
      <div className="legend-layers" role="group" aria-label={t('legend.layers')}>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            className={`legend-item layer-${layer.toLowerCase()}`}
            aria-pressed={!view.hiddenLayers.includes(layer)}
            title={layer === 'RECORD' ? t('legend.recordHint') : t('legend.claimHint')}
            onClick={() => {
              show(toggleLayer(view, layer))
            }}
          >
            <span className="layer-sign" aria-hidden="true" />
            {layer === 'RECORD' ? t('legend.record') : t('legend.claim')}
            <Count value={counts.layers.get(layer) ?? 0} />
          </button>
        ))}
      </div>
      <div className="legend-kinds" role="group" aria-label={t('legend.kinds')}>
        {KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) => (
          <button
            key={kind}
            type="button"
            className="legend-item"
            aria-pressed={!view.hiddenKinds.includes(kind)}
            onClick={() => {
              show(toggleKind(view, kind))
            }}
          >
            <KindMark kind={kind} />
            {t(`kind.${kind}`)}
            <Count value={counts.kinds.get(kind) ?? 0} />
          </button>
        ))}
      </div>
      <ClaimFilters />
    </div>
  )
}
