import { EyeOff, Pin, Plus, Route, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clearMarks, expandEach, markAlso, toggleMark } from '../../state/arrange.ts'
import { MOST_ENDS, showWays } from '../../state/ways.ts'
import { useExplorer } from '../explorer-context.ts'
import { useNames } from './names.ts'
import './arrange.css'

/** What is marked, each with a way to take its mark away, and what can be done with all of it at once. */
export function MarkedOnes(): ReactNode {
  const { t } = useTranslation()
  const { actions, atlas, view, show, shown } = useExplorer()
  const nameOf = useNames()
  const { marked } = view
  if (marked.length === 0) return null
  const entities = marked.filter((id) => atlas.nodes.has(id))
  const beside = shown.lines.flatMap(({ source, target }) =>
    marked.includes(source) ? [target] : marked.includes(target) ? [source] : [],
  )
  return (
    <section className="marked-ones" aria-label={t('arrange.markedList')}>
      <p role="status">{t('arrange.marked', { count: marked.length })}</p>
      <ul>
        {marked.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="button"
              aria-label={t('arrange.unmarkOne', { name: nameOf(id) })}
              title={t('arrange.unmarkOne', { name: nameOf(id) })}
              onClick={() => {
                show({ ...toggleMark(view, id), selection: view.selection })
              }}
            >
              <span className="hidden-name">{nameOf(id)}</span>
              <X aria-hidden="true" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            show(expandEach(view, entities))
          }}
        >
          <Plus aria-hidden="true" size={15} />
          {t('arrange.expandEach')}
        </button>
        {entities.length > 1 && entities.length <= MOST_ENDS && (
          <button
            type="button"
            className="button"
            onClick={() => {
              show(showWays(view, entities))
            }}
          >
            <Route aria-hidden="true" size={15} />
            {t('ways.between')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            show(markAlso(view, beside))
          }}
        >
          {t('arrange.markBeside')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.hide(marked)
          }}
        >
          <EyeOff aria-hidden="true" size={15} />
          {t('arrange.hide')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.pin(marked)
          }}
        >
          <Pin aria-hidden="true" size={15} />
          {t('arrange.pinEach')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            show(clearMarks(view))
            actions.focus()
          }}
        >
          <X aria-hidden="true" size={15} />
          {t('arrange.clearMarks')}
        </button>
      </div>
    </section>
  )
}
