import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangeWords } from '../features/arrange/change-words.ts'
import { useExplorer } from '../features/explorer-context.ts'
import { useSelectionSentence } from '../features/selection-sentence.ts'

/** Says to a screen reader what a sighted reader sees change on the map. */
export function Announcer(): ReactNode {
  const { t } = useTranslation()
  const { atlas, drawing, shown, view, steps } = useExplorer()
  const words = useChangeWords()
  const what = useSelectionSentence()
  const id = view.selection?.type === 'node' ? view.selection.id : null

  const message = (): string => {
    const step = steps.last === null ? '' : `${t(`announce.${steps.last.how}`, { what: words(steps.last.change) })} `
    if (what === null) {
      const edges = new Set(shown.lines.flatMap((line) => line.edges)).size
      return `${step}${t('announce.cleared')} ${t('announce.loaded', { nodes: shown.nodes.size, edges })}`
    }
    const lines = drawing.lines.filter(({ source, target }) => source === id || target === id).length
    const connected = id === null ? '' : t('announce.connected', { count: lines })
    const added = atlas.additions
      .filter(({ centre }) => centre === id)
      .reduce((sum, { nodes }) => sum + nodes.length, 0)
    return [
      ...(step === '' ? [] : [step.trim()]),
      t('announce.selected', { what, connected }),
      ...(added > 0 ? [t('announce.added', { count: added })] : []),
    ].join(' ')
  }

  return (
    <div className="visually-hidden" role="status" aria-live="polite" id="announcer">
      {message()}
    </div>
  )
}
