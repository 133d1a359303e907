import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LAYOUTS } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import './layout.css'

export const LAYOUT_PICKER = 'layout-picker'

/** Chooses how the map is arranged, and says so to a screen reader. */
export function LayoutPicker(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  return (
    <div className="layout-picker">
      <label htmlFor={LAYOUT_PICKER}>{t('layout.label')}</label>
      <select
        id={LAYOUT_PICKER}
        value={view.layout}
        title={t(`layoutHint.${view.layout}`)}
        onChange={({ target }) => {
          const layout = LAYOUTS.find((name) => name === target.value)
          if (layout !== undefined) show({ ...view, layout })
        }}
      >
        {LAYOUTS.map((layout) => (
          <option key={layout} value={layout}>
            {t(`layout.${layout}`)}
          </option>
        ))}
      </select>
      <span className="visually-hidden" role="status">
        {t(`layoutHint.${view.layout}`)}
      </span>
    </div>
  )
}
