import { Share2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapHandle } from '../../graph-canvas/graph-canvas.tsx'
import type { Theme } from '../../state/view.ts'
import type { ShareDialogProps } from './share-dialog.tsx'
import './share-button.css'

/** The dialog is fetched before it is asked for, when nothing else is to be done: it must open though the server be gone by then. */
const FORESIGHT = 4_000

async function load(): Promise<ComponentType<ShareDialogProps>> {
  return (await import('./share-dialog.tsx')).ShareDialog
}

interface Props {
  readonly map: RefObject<MapHandle | null>
  readonly theme: Theme
}

/** Opens what there is to share and keep. */
export function ShareButton({ map, theme }: Props): ReactNode {
  const { t } = useTranslation()
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      // Where this fails, the attempt on the click tells of it.
      load().catch(() => undefined)
    }, FORESIGHT)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const open = () => {
    setFailed(false)
    load().then(
      (loaded) => {
        setDialog(() => loaded)
      },
      () => {
        setFailed(true)
      },
    )
  }
  return (
    <>
      <button
        type="button"
        className="button share-button"
        aria-haspopup="dialog"
        aria-label={t('header.share')}
        onClick={open}
      >
        <Share2 aria-hidden="true" size={15} />
        <span className="wide-only">{t('header.share')}</span>
      </button>
      {failed && (
        <p className="share-failed" role="alert">
          {t('header.shareFailed')}
        </p>
      )}
      {Dialog !== null && (
        <Dialog
          map={map}
          theme={theme}
          onClose={() => {
            setDialog(null)
          }}
        />
      )}
    </>
  )
}
