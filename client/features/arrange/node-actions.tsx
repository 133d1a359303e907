import { BookmarkMinus, BookmarkPlus, EyeOff, Pin, PinOff, Plus, Route } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toggleMark } from '../../state/arrange.ts'
import { showWays } from '../../state/ways.ts'
import { useExplorer } from '../explorer-context.ts'
import { focusSoon } from '../focus-soon.ts'
import { NearChoice } from './near-choice.tsx'
import './arrange.css'

/** The first thing to be done where neighbours are added: to add, or with a hub to choose. */
export const EXPAND_BUTTON = 'expand-button'

/** What can be done with one entity on the map: add what it is joined to, hide it, hold it where it stands, mark it beside others, look at nothing but what surrounds it. */
export function NodeActions({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const { actions, atlas, shown, show, view } = useExplorer()
  if (!shown.nodes.has(id) && !shown.voices.some((voice) => voice.id === id)) return null
  const pinned = view.placed[id] !== undefined
  const marked = view.marked.includes(id)
  return (
    <>
      <div className="actions node-actions">
        {atlas.nodes.has(id) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              focusSoon(EXPAND_BUTTON)
            }}
          >
            <Plus aria-hidden="true" size={15} />
            {t('arrange.expand')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            actions.hide([id])
          }}
        >
          <EyeOff aria-hidden="true" size={15} />
          {t('arrange.hide')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (pinned) actions.unpin([id])
            else actions.pin([id])
          }}
        >
          {pinned ? <PinOff aria-hidden="true" size={15} /> : <Pin aria-hidden="true" size={15} />}
          {pinned ? t('arrange.unpin') : t('arrange.pin')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={marked}
          onClick={() => {
            show(toggleMark({ ...view, selection: null }, id))
          }}
        >
          {marked ? <BookmarkMinus aria-hidden="true" size={15} /> : <BookmarkPlus aria-hidden="true" size={15} />}
          {t('arrange.mark')}
        </button>
        {atlas.nodes.has(id) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              show(showWays(view, [id]))
            }}
          >
            <Route aria-hidden="true" size={15} />
            {t('ways.from')}
          </button>
        )}
      </div>
      <NearChoice id={id} />
    </>
  )
}
