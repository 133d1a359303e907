import { ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../features/explorer-context.ts'
import { useSelectionSentence } from '../features/selection-sentence.ts'
import { Told } from '../features/told.tsx'

/** On a phone: what was chosen on the map, at its foot, and the way to its details. */
export function Peek(): ReactNode {
  const { t } = useTranslation()
  const { view, show } = useExplorer()
  const sentence = useSelectionSentence()
  if (sentence === null) return null
  return (
    <button
      type="button"
      className="peek"
      onClick={() => {
        show({ ...view, pane: 'details' })
      }}
    >
      <span className="peek-words">
        <Told sentence={sentence} />
      </span>
      <span className="peek-more">
        <ChevronUp aria-hidden="true" size={16} />
        {t('pane.details')}
      </span>
    </button>
  )
}
