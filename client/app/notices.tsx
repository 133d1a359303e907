import { RotateCcw, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../features/arrange/names.ts'
import { NearNotice } from '../features/arrange/near-notice.tsx'
import { SceneNotice } from '../features/scene/scene-notice.tsx'
import { failureText } from '../features/states/failure.tsx'
import { WithdrawnRecord } from '../features/withdrawn-record.tsx'
import { useExplorer } from '../features/explorer-context.ts'
import { formatDate } from '../i18n/format-date.ts'
import { collapse } from '../state/view.ts'
import type { LoadedAtlas } from './use-atlas.ts'

/** What is to be known about the map as it stands: that it is only a part, or that something could not be loaded. */
export function Notices({ loaded }: { readonly loaded: LoadedAtlas }): ReactNode {
  const { t, i18n } = useTranslation()
  const { atlas, view, show } = useExplorer()
  const nameOf = useNames()
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const { graph } = atlas.document
  const partial = atlas.additions
    .filter((addition) => addition.shown < addition.total)
    .map(({ centre, shown, total }) => {
      const name = atlas.nodes.get(centre)?.label ?? centre
      return { key: `${centre} ${String(total)}`, text: t('map.partial', { shown, total, name }) }
    })
  if (graph.truncated) {
    partial.push({ key: 'document', text: t('map.truncated', { shown: graph.nodes.length, total: graph.totalNodes }) })
  }
  const left = partial.filter(({ key }) => !dismissed.includes(key))
  const dismiss = (those: typeof left) => {
    setDismissed([...dismissed, ...those.map(({ key }) => key)])
  }
  const { failed, pending } = loaded
  const slow = useLasting(pending !== null)
  return (
    <div className="notices">
      <SceneNotice />
      <NearNotice />
      {loaded.error !== null && (
        <p className="notice bad" role="alert">
          {t('error.stale', { why: failureText(loaded.error, t) })}
          <button type="button" className="button" onClick={loaded.retry}>
            <RotateCcw aria-hidden="true" size={15} />
            {t('error.retry')}
          </button>
        </p>
      )}
      {slow && pending !== null && (
        <p className="notice" role="status">
          {t('map.pending')}
          <button
            type="button"
            className="button"
            onClick={() => {
              show({ ...view, selection: null, expansions: view.expansions.slice(0, -1) })
            }}
          >
            {t('map.cancel')}
          </button>
        </p>
      )}
      {failed !== null && (
        <div className="notice bad" role="alert">
          {failed.expansion === null ? '' : `${nameOf(failed.expansion.id)}: `}
          {failureText(failed.error, t)}
          {failed.error.details.ids?.map((id) => (
            <WithdrawnRecord key={id} id={id} />
          ))}
          <button type="button" className="button" onClick={loaded.retry}>
            <RotateCcw aria-hidden="true" size={15} />
            {t('error.retry')}
          </button>
          <DismissButton
            onDismiss={() => {
              const { expansion } = failed
              show(expansion === null ? { ...view, paths: null } : { ...collapse(view, expansion.id), selection: null })
            }}
          />
        </div>
      )}
      {view.asOf !== null && (
        <p className="notice" role="status">
          {t('map.gone', { count: atlas.gone.size, date: formatDate(view.asOf, t, i18n.language) })}
          <button
            type="button"
            className="button"
            onClick={() => {
              show({ ...view, asOf: null })
            }}
          >
            {t('map.allTime')}
          </button>
        </p>
      )}
      {view.period !== null && (
        <p className="notice" role="status">
          {t('map.period', {
            from: formatDate(view.period.from, t, i18n.language),
            to: formatDate(view.period.to, t, i18n.language),
          })}
          <button
            type="button"
            className="button"
            onClick={() => {
              show({ ...view, period: null })
            }}
          >
            {t('map.allTime')}
          </button>
        </p>
      )}
      {left.length > 1 ? (
        <div className="notice" role="status">
          <details>
            <summary>{t('map.partials', { n: left.length })}</summary>
            <ul>
              {left.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </details>
          <DismissButton
            onDismiss={() => {
              dismiss(left)
            }}
          />
        </div>
      ) : (
        left.map((one) => (
          <p key={one.key} className="notice" role="status">
            {one.text}
            <DismissButton
              onDismiss={() => {
                dismiss([one])
              }}
            />
          </p>
        ))
      )}
    </div>
  )
}

function DismissButton({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button type="button" className="icon-button" aria-label={t('map.dismiss')} onClick={onDismiss}>
      <X aria-hidden="true" size={16} />
    </button>
  )
}

/** Milliseconds after which what is awaited is spoken of: what comes sooner needs no words. */
const PATIENCE = 500

/** Whether something has lasted for a while. */
function useLasting(holds: boolean): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => {
      setLasting(true)
    }, PATIENCE)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [holds])
  return holds && lasting
}
