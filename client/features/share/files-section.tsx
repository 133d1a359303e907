import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { RequestFailed } from '../../api/request.ts'
import type { MapHandle } from '../../graph-canvas/graph-canvas.tsx'
import type { Theme } from '../../state/view.ts'
import type { Notes } from '../../state/notes.ts'
import { useExplorer } from '../explorer-context.ts'
import { DATA, makeFile, PICTURES } from './make-file.ts'
import type { Format } from './make-file.ts'
import { offlineTemplate } from './offline-template.ts'
import { saveFile } from './save-file.ts'

interface Props {
  readonly map: RefObject<MapHandle | null>
  readonly theme: Theme
  /** They go into every file. */
  readonly notes: Notes
}

/** What is shown, as files of every format there is. */
export function FilesSection({ map, theme, notes }: Props): ReactNode {
  const { t } = useTranslation()
  const explorer = useExplorer()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly bad: boolean } | null>(null)

  const make = async (format: Format): Promise<void> => {
    const picture = map.current?.picture()
    if (picture === undefined || picture.drawn.nodes.length === 0) {
      setOutcome({ text: t('share.notDrawn'), bad: true })
      return
    }
    const made = new Date()
    const file = await makeFile(format, { explorer, map: picture, notes, theme, made, t, offlineTemplate })
    saveFile(file.name, file.contents)
    const saved = t('share.made', { name: file.name })
    setOutcome({ text: file.shrunk ? `${saved} ${t('share.shrunk')}` : saved, bad: false })
  }
  const take = (format: Format) => {
    setBusy(true)
    setOutcome(null)
    make(format)
      .catch((error: unknown) => {
        const text = error instanceof RequestFailed ? t('share.needsServer') : t('share.failed', { why: String(error) })
        setOutcome({ text, bad: true })
      })
      .finally(() => {
        setBusy(false)
      })
  }
  const button = (format: Format) => (
    <button
      key={format}
      type="button"
      className="button"
      disabled={busy}
      data-format={format}
      onClick={() => {
        take(format)
      }}
    >
      <Download aria-hidden="true" size={15} />
      {t(`share.${format}`)}
    </button>
  )
  const edges = explorer.shown.lines.reduce((sum, line) => sum + (line.type === 'tie' ? 0 : line.edges.length), 0)
  return (
    <section aria-labelledby="share-take">
      <h3 id="share-take">{t('share.take')}</h3>
      <p className="quiet">{t('share.takeHint', { nodes: explorer.shown.nodes.size, edges })}</p>
      <div className="share-formats" role="group" aria-label={t('share.pictures')}>
        {PICTURES.map(button)}
      </div>
      <div className="share-formats" role="group" aria-label={t('share.data')}>
        {DATA.map(button)}
      </div>
      <div className="share-formats" role="group" aria-label={t('share.page')}>
        {button('html')}
        <span className="quiet">{t('share.pageHint')}</span>
      </div>
      <p className={outcome?.bad === true ? 'share-warning' : 'quiet'} role="status">
        {busy ? t('share.working') : (outcome?.text ?? '')}
      </p>
    </section>
  )
}
