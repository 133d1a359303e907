import { useMemo, useSyncExternalStore } from 'react'
import type { View } from '../state/view.ts'
import { samePlace } from '../state/page.ts'
import { decodeView, encodeView } from '../state/view-url.ts'

const CHANGED = 'explorer:address'

/** The view in the page's address; changing it changes the address, and back and forward change it in turn. */
export function useView(): readonly [View, (next: View) => void, (next: View) => void] {
  const query = useSyncExternalStore(subscribe, () => location.search)
  const view = useMemo(() => decodeView(query), [query])
  return [view, show, putRight]
}

/** A step to go back from, but for what only changes how the same is seen. */
function show(next: View): void {
  const now = decodeView(location.search)
  const address = addressOf(next)
  if (address === addressOf(now)) return
  const page = now.page !== null && next.page !== null && samePlace(now.page, next.page) ? next.page : now.page
  const sameThing = addressOf({ ...now, ...appearance(next), page }) === address
  history[sameThing ? 'replaceState' : 'pushState'](null, '', address)
  dispatchEvent(new Event(CHANGED))
}

/** No step to go back from: going back would only lead to what was put right. */
function putRight(next: View): void {
  history.replaceState(null, '', addressOf(next))
  dispatchEvent(new Event(CHANGED))
}

export function addressOf(view: View): string {
  const query = encodeView(view)
  return query === '' ? location.pathname : `${location.pathname}?${query}`
}

/** What changes how the same is seen: filters, places, marks, the timeline, the rows of the list. They are undone by undoing, not by going back. */
function appearance(view: View): Partial<View> {
  const { language, theme, text, asOf, placed, marked, opened, timeline, list } = view
  const { hiddenKinds, hiddenLayers, hiddenActs, hiddenStances, onlySpeakers, period } = view
  return {
    ...{ language, theme, text, asOf, placed, marked, opened, timeline, list },
    ...{ hiddenKinds, hiddenLayers, hiddenActs, hiddenStances, onlySpeakers, period },
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(CHANGED, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(CHANGED, listener)
  }
}
