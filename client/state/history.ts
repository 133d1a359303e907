import { encodeView } from './view-url.ts'
import { OPENING_VIEW } from './view.ts'
import type { View } from './view.ts'

/** What was on the map before, and what was taken back: both nearest last. Only steps that change the map count. */
export interface History {
  readonly past: readonly View[]
  readonly present: View
  readonly future: readonly View[]
}

/** Steps that are remembered. */
const LONGEST = 200

export function beginHistory(view: View): History {
  return { past: [], present: view, future: [] }
}

/** Someone did something: one more step, and what had been taken back is forgotten. */
export function stepTo(history: History, view: View): History {
  const { past, present } = history
  if (sameMap(present, view)) return { ...history, present: view }
  return { past: [...past, present].slice(-LONGEST), present: view, future: [] }
}

/** The view was put right without anyone having done something: there is no step to take back. */
export function correctTo(history: History, view: View): History {
  return { ...history, present: view }
}

/**
 * The browser went back or forward. Where it came to a state that is remembered, that is where the history stands now, so
 * that undoing and going back agree; to anywhere else it is a step like any other.
 */
export function travelTo(history: History, view: View): History {
  const { past, present, future } = history
  if (sameMap(present, view)) return { ...history, present: view }
  const back = past.findLastIndex((other) => sameMap(other, view))
  if (back >= 0) {
    return { past: past.slice(0, back), present: view, future: [...future, present, ...past.slice(back + 1).reverse()] }
  }
  const on = future.findLastIndex((other) => sameMap(other, view))
  if (on >= 0) {
    return { past: [...past, present, ...future.slice(on + 1).reverse()], present: view, future: future.slice(0, on) }
  }
  return stepTo(history, view)
}

/** Null where there is nothing to take back. */
export function undo({ past, present, future }: History): History | null {
  const before = past.at(-1)
  if (before === undefined) return null
  return { past: past.slice(0, -1), present: seenAs(present, before), future: [...future, present] }
}

/** Null where nothing was taken back. */
export function redo({ past, present, future }: History): History | null {
  const after = future.at(-1)
  if (after === undefined) return null
  return { past: [...past, present], present: seenAs(present, after), future: future.slice(0, -1) }
}

/** How one looks at the map is not undone: the pane, the timeline, the list, the language, the text beside it, the page of the record before it. */
function seenAs({ pane, timeline, list, text, language, theme, page }: View, view: View): View {
  return { ...view, ...{ pane, timeline, list, text, language, theme, page } }
}

function sameMap(one: View, other: View): boolean {
  return mapOf(one) === mapOf(other)
}

/** What is on the map and where, without what is selected. */
function mapOf(view: View): string {
  return encodeView({ ...seenAs(OPENING_VIEW, view), selection: null, marked: [] })
}
