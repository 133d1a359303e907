import { CloudUpload, Link2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { KeepSceneDocument } from '../../api/__generated__/scenes-operations.ts'
import { request } from '../../api/request.ts'
import type { RequestFailed } from '../../api/request.ts'
import { asFailure } from '../../api/use-request.ts'
import type { MapHandle } from '../../graph-canvas/graph-canvas.tsx'
import type { Notes } from '../../state/notes.ts'
import { OPENING_VIEW } from '../../state/view.ts'
import { CopyButton } from '../copy-button.tsx'
import { useExplorer } from '../explorer-context.ts'
import { failureText } from '../states/failure.tsx'
import { TokenForm } from '../token/token-form.tsx'
import { keptToken } from '../token/token.ts'
import { sceneFileOf } from './scene-file-of.ts'
import { absolute } from './shown-excerpt.ts'

interface Props {
  readonly map: RefObject<MapHandle | null>
  readonly notes: Notes
}

type Outcome =
  | { readonly type: 'kept'; readonly id: string; readonly title: string }
  | { readonly type: 'failed'; readonly error: RequestFailed }
  | { readonly type: 'notDrawn' }
  | { readonly type: 'noToken' }

/** What the server answers whoever has no token of its own: a scene is larger than what it reads of them. */
const REFUSED = new Set(['UNAUTHENTICATED', 'PAYLOAD_TOO_LARGE'])

/** Keeps the map with its places and notes on the server under a name; what comes of it is a short link. */
export function KeepForm({ map, notes }: Props): ReactNode {
  const { t } = useTranslation()
  const explorer = useExplorer()
  const { atlas, language, addressOf } = explorer
  const id = useId()
  const [title, setTitle] = useState(atlas.document.label)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const keep = async (): Promise<Outcome> => {
    const picture = map.current?.picture()
    const token = keptToken()
    if (token === null) return { type: 'noToken' }
    if (picture === undefined || picture.drawn.nodes.length === 0) return { type: 'notDrawn' }
    const file = sceneFileOf(explorer, picture, notes, new Date())
    // Never cancelled: whether it was kept could not be told then.
    const { signal } = new AbortController()
    try {
      const { saveScene } = await request(KeepSceneDocument, { input: { title, language, file } }, signal, token)
      return { type: 'kept', ...saveScene }
    } catch (cause) {
      const error = asFailure(cause)
      return REFUSED.has(error.code) ? { type: 'noToken' } : { type: 'failed', error }
    }
  }
  const send = () => {
    setBusy(true)
    setOutcome(null)
    void keep().then((result) => {
      setOutcome(result)
      setBusy(false)
    })
  }
  const link = (scene: string) => absolute(addressOf({ ...OPENING_VIEW, scene }))
  return (
    <div className="keep">
      <h4>{t('keep.title')}</h4>
      <p className="quiet">{t('keep.hint')}</p>
      <TokenForm />
      <form
        className="share-row"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <label htmlFor={id}>{t('keep.name')}</label>
        <input
          id={id}
          required
          maxLength={300}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value)
          }}
        />
        <button type="submit" className="button" disabled={busy}>
          <CloudUpload aria-hidden="true" size={15} />
          {t('keep.keep')}
        </button>
      </form>
      <div role="status">
        {busy && <p className="quiet">{t('keep.keeping')}</p>}
        {outcome?.type === 'kept' && <p className="quiet">{t('keep.kept', { title: outcome.title })}</p>}
        {outcome?.type === 'notDrawn' && <p className="share-warning">{t('share.notDrawn')}</p>}
        {outcome?.type === 'noToken' && <p className="share-warning">{t('keep.refused')}</p>}
        {outcome?.type === 'failed' && (
          <p className="share-warning" data-code={outcome.error.code}>
            {failureText(outcome.error, t)}
            {outcome.error.details.argument !== undefined && outcome.error.code === 'BAD_USER_INPUT' && (
              <>
                {' '}
                <span lang="en">{outcome.error.message}</span>
              </>
            )}
          </p>
        )}
      </div>
      {outcome?.type === 'kept' && (
        <div className="share-row">
          <input
            readOnly
            value={link(outcome.id)}
            aria-label={t('keep.link')}
            onFocus={(event) => {
              event.target.select()
            }}
          />
          <CopyButton text={() => link(outcome.id)} icon={<Link2 aria-hidden="true" size={15} />}>
            {t('share.copyLink')}
          </CopyButton>
        </div>
      )}
    </div>
  )
}
