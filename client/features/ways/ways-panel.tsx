import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_ENDS, showWays, dropEnd, toggleWay } from '../../state/ways.ts'
import { useNames } from '../arrange/names.ts'
import { useExplorer } from '../explorer-context.ts'
import { EntityPicker } from '../page/entity-picker.tsx'
import { Failure } from '../states/failure.tsx'
import { WayRow } from './way-row.tsx'
import './ways.css'

/** Ways through the graph between some entities: which, all of them, and what each step of them rests on. */
export function WaysPanel(): ReactNode {
  const { t } = useTranslation()
  const { actions, view, show, ways } = useExplorer()
  const nameOf = useNames()
  if (view.paths === null) return null
  const { ends, chosen } = view.paths
  return (
    <section className="ways" aria-label={t('ways.title')}>
      <div className="ways-head">
        <h3>{t('ways.title')}</h3>
        {ends.map((id) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-label={t('ways.dropEnd', { name: nameOf(id) })}
            title={t('ways.dropEnd', { name: nameOf(id) })}
            onClick={() => {
              show(dropEnd(view, id))
            }}
          >
            <span className="hidden-name">{nameOf(id)}</span>
            <X aria-hidden="true" size={14} />
          </button>
        ))}
        {ends.length < MOST_ENDS && (
          <EntityPicker
            label={t('ways.addEnd')}
            onChoose={(id) => {
              show(showWays(view, [...ends, id]))
            }}
          />
        )}
        <button
          type="button"
          className="icon-button ways-close"
          aria-label={t('ways.close')}
          title={t('ways.close')}
          onClick={() => {
            show({ ...view, paths: null })
            actions.focus()
          }}
        >
          <X aria-hidden="true" size={16} />
        </button>
      </div>
      {ways.error !== null && <Failure error={ways.error} retry={ways.retry} small />}
      {ends.length > 1 && ways.error === null && (
        <p role="status">
          {ways.found === null
            ? t('ways.loading')
            : ways.found.length === 0
              ? t('ways.none')
              : t('ways.found', { count: ways.found.length })}
          {chosen.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                show({ ...view, selection: null, paths: { ends, chosen: [] } })
              }}
            >
              {t('ways.all')}
            </button>
          )}
        </p>
      )}
      {ends.length === 1 && <p role="status">{t('ways.chooseEnd')}</p>}
      <ol>
        {(ways.found ?? []).map((way, place) => (
          <WayRow
            key={way.nodes.join(' ')}
            way={way}
            pressed={chosen.includes(place + 1)}
            onPress={() => {
              show(toggleWay(view, place + 1))
            }}
          />
        ))}
      </ol>
    </section>
  )
}
