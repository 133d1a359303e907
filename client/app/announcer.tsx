import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplorer } from '../features/explorer-context.ts'
import { useSelectionSentence } from '../features/selection-sentence.ts'

/** Says to a screen reader what a sighted reader sees change on the map. */
export function Announcer() {
  const { t } = useTranslation()
  const { atlas, drawing, emphasis, view } = useExplorer()
  const [message, setMessage] = useState('')
  const before = useRef({ additions: atlas.additions.length, selected: false })

  const what = useSelectionSentence()
  const node = view.selection?.type === 'node' ? atlas.nodes.get(view.selection.id) : undefined
  const connected =
    node === undefined
      ? null
      : drawing.lines.filter(({ source, target }) => source === node.id || target === node.id).length
  const lit = emphasis !== null

  useEffect(() => {
    const last = atlas.additions.at(-1)
    if (atlas.additions.length > before.current.additions && last !== undefined) {
      setMessage(t('announce.added', { count: last.nodes.length }))
    } else if (what !== null) {
      setMessage(
        t('announce.selected', {
          what,
          connected: connected === null ? '' : t('announce.connected', { count: connected }),
        }),
      )
    } else if (before.current.selected) {
      setMessage(t('announce.cleared'))
    } else {
      setMessage(t('announce.loaded', { nodes: atlas.nodes.size, edges: atlas.edges.size }))
    }
    before.current = { additions: atlas.additions.length, selected: lit }
  }, [t, atlas, what, connected, lit])

  return (
    <div className="visually-hidden" role="status" aria-live="polite" id="announcer">
      {message}
    </div>
  )
}
