import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { listOfNotes } from '../../state/notes.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNotes } from './notes.ts'
import { useOpened } from './opened.ts'

/** That the map is a scene, of whom, and the notes kept with it: shown as text, whatever they hold. */
export function SceneNotice(): ReactNode {
  const { t, i18n } = useTranslation()
  const { view, atlas, sentences, select } = useExplorer()
  const opened = useOpened(view.scene)
  const [notes] = useNotes(view)
  if (opened === null) return null
  const { scene, kept } = opened
  const date = formatDate(scene.saved.slice(0, 10), t, i18n.language)
  const list = listOfNotes(notes)
  const nameOf = (id: string): string => {
    const node = atlas.nodes.get(id)
    const edge = atlas.edges.get(id)
    return node !== undefined ? sentences.ofNode(node) : edge !== undefined ? sentences.ofEdges([edge]) : id
  }
  return (
    <div className="notice scene-notice" role="note">
      <span>
        {kept === null ? t('scene.shown', { date }) : t('scene.kept', { by: kept.by, date })}{' '}
        <bdi lang={kept?.language}>{scene.title}</bdi>
      </span>
      {list.length > 0 && (
        <details>
          <summary>{t('scene.notes', { count: list.length })}</summary>
          <ul>
            {list.map(({ on, text }) => (
              <li key={on ?? ''}>
                {on !== null && (
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      select({ type: atlas.edges.has(on) ? 'edge' : 'node', id: on })
                    }}
                  >
                    {nameOf(on)}
                  </button>
                )}{' '}
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
