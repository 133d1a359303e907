import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../i18n/format-date.ts'
import { useExplorer } from '../explorer-context.ts'
import { useOpenedScene } from './opened.ts'

/** That the map is a scene from a file, and the notes kept with it: shown as text, whatever they hold. */
export function SceneNotice(): ReactNode {
  const { t, i18n } = useTranslation()
  const { view, atlas } = useExplorer()
  const scene = useOpenedScene(view.scene)
  if (scene === null) return null
  const saved = formatDate(scene.saved.slice(0, 10), t, i18n.language)
  return (
    <div className="notice scene-notice" role="note">
      <span>{t('scene.shown', { title: scene.title, date: saved })}</span>
      {scene.notes.length > 0 && (
        <details>
          <summary>{t('scene.notes', { count: scene.notes.length })}</summary>
          <ul>
            {scene.notes.map(({ on, text }, index) => (
              <li key={index}>
                {on !== null && <b>{atlas.nodes.get(on)?.label ?? on}: </b>}
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
