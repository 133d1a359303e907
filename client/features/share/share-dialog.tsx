import { X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { MapHandle } from '../../graph-canvas/graph-canvas.tsx'
import { nearestLanguage } from '../../i18n/languages.ts'
import type { Theme } from '../../state/view.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNotes } from '../scene/notes.ts'
import { EmbedSection } from './embed-section.tsx'
import { FilesSection } from './files-section.tsx'
import { LinkSection } from './link-section.tsx'
import { offlineTemplate } from './offline-template.ts'
import { SceneSection } from './scene-section.tsx'
import { createShareI18n } from './share-i18n.ts'
import './share.css'

export interface ShareDialogProps {
  readonly map: RefObject<MapHandle | null>
  readonly theme: Theme
  readonly onClose: () => void
}

/** All ways to hand on what is shown, in the browser's own modal dialog. */
export function ShareDialog({ map, theme, onClose }: ShareDialogProps): ReactNode {
  const { language, view } = useExplorer()
  const i18n = useMemo(() => createShareI18n(nearestLanguage([language])), [language])
  const [notes, change] = useNotes(view)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // While the server answers: the page for a colleague is made of it, perhaps later than that.
    offlineTemplate().catch(() => undefined)
  }, [])
  const close = () => dialog.current?.close()
  return (
    <I18nextProvider i18n={i18n}>
      <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={onClose}>
        <div className="share-head">
          <h2 id="share-title">{i18n.t('share.title')}</h2>
          <button type="button" className="icon-button" aria-label={i18n.t('share.close')} onClick={close}>
            <X aria-hidden="true" size={18} />
          </button>
        </div>
        <LinkSection />
        <FilesSection map={map} theme={theme} notes={notes} />
        <SceneSection
          map={map}
          notes={notes}
          onNote={(text) => {
            change(null, text)
          }}
          onOpened={() => close()}
        />
        <EmbedSection />
      </dialog>
    </I18nextProvider>
  )
}
