import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenScene } from '../scene/open-scene.tsx'

interface Props {
  readonly note: string
  readonly onNote: (note: string) => void
  readonly onOpened: () => void
}

/** A note that goes into every file, and a way to open a scene that was kept. */
export function SceneSection({ note, onNote, onOpened }: Props): ReactNode {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="share-scene">
      <h3 id="share-scene">{t('share.sceneTitle')}</h3>
      <p className="quiet">{t('share.sceneHint')}</p>
      <label className="share-note">
        {t('share.note')}
        <textarea
          rows={2}
          maxLength={20_000}
          value={note}
          onChange={({ target }) => {
            onNote(target.value)
          }}
        />
      </label>
      <OpenScene onOpened={onOpened} />
    </section>
  )
}
