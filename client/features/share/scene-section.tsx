import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapHandle } from '../../graph-canvas/graph-canvas.tsx'
import { noteOn } from '../../state/notes.ts'
import type { Notes } from '../../state/notes.ts'
import { pageOf } from '../../state/page.ts'
import { useNavigation } from '../navigation.ts'
import { OpenScene } from '../scene/open-scene.tsx'
import { ViewLink } from '../view-link.tsx'
import { KeepForm } from './keep-form.tsx'

interface Props {
  readonly map: RefObject<MapHandle | null>
  readonly notes: Notes
  /** Changes the note on the whole. */
  readonly onNote: (note: string) => void
  readonly onOpened: () => void
}

/** A note that goes into every file and scene, keeping the map on the server, and ways to open what was kept. */
export function SceneSection({ map, notes, onNote, onOpened }: Props): ReactNode {
  const { t } = useTranslation()
  const { view } = useNavigation()
  return (
    <section aria-labelledby="share-scene">
      <h3 id="share-scene">{t('share.sceneTitle')}</h3>
      <p className="quiet">{t('share.sceneHint')}</p>
      <label className="share-note">
        {t('share.note')}
        <textarea
          rows={2}
          maxLength={20_000}
          dir="auto"
          value={noteOn(notes, null)}
          onChange={({ target }) => {
            onNote(target.value)
          }}
        />
      </label>
      {notes.single.size > 0 && <p className="quiet">{t('share.singleNotes', { count: notes.single.size })}</p>}
      <KeepForm map={map} notes={notes} />
      <div className="share-row">
        <OpenScene onOpened={onOpened} />
        <ViewLink className="button" to={{ ...view, page: pageOf('scenes', []) }}>
          {t('scene.all')}
        </ViewLink>
      </div>
    </section>
  )
}
