import { List, Map, ScrollText, TextSelect } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../features/explorer-context.ts'
import type { Pane } from '../state/view.ts'
import './pane-tabs.css'

const ICONS = { map: Map, text: ScrollText, details: TextSelect, list: List }

/** Which pane is shown: map or list on a wide screen, any of the four on a phone. */
export function PaneTabs({
  panes,
  bottom = false,
  children,
}: {
  readonly panes: readonly Pane[]
  readonly bottom?: boolean
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const current = panes.includes(view.pane) ? view.pane : 'map'
  return (
    <nav className={bottom ? 'tabs bottom' : 'tabs'} aria-label={t('pane.views')}>
      {panes.map((pane) => {
        const Icon = ICONS[pane]
        return (
          <button
            key={pane}
            type="button"
            className="tab"
            title={t(`pane.${pane}`)}
            aria-current={pane === current ? 'page' : undefined}
            onClick={() => {
              show({ ...view, pane })
            }}
          >
            <Icon aria-hidden="true" size={bottom ? 20 : 16} />
            <span className="tab-name">{t(`pane.${pane}`)}</span>
            {pane === 'details' && view.selection !== null && <span className="dot" aria-hidden="true" />}
          </button>
        )
      })}
      {children}
    </nav>
  )
}
