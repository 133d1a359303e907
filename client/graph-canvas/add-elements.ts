import type { Core, ElementDefinition } from 'cytoscape'
import { nextFrame } from './next-frame.ts'

/** Elements added in one go: few enough that their styles are made well within a frame. */
const PART = 20

/** Milliseconds that elements are made or added for before the page may do something else. */
const SLICE = 30

/** All that is made, with a pause for the page now and then; null where it was given up. */
export async function inSlices<Item>(items: Iterable<Item>, signal: AbortSignal): Promise<Item[] | null> {
  const made: Item[] = []
  let until = performance.now() + SLICE
  for (const item of items) {
    made.push(item)
    if (performance.now() < until) continue
    await nextFrame()
    if (signal.aborted) return null
    until = performance.now() + SLICE
  }
  return made
}

/**
 * Adds elements a part at a time. They are drawn when all are there, since each frame on the way would take as long as the
 * last one. Resolves to whether all were added.
 */
export async function addElements(
  cy: Core,
  fresh: readonly ElementDefinition[],
  signal: AbortSignal,
): Promise<boolean> {
  setDrawing(cy, false)
  try {
    let until = performance.now() + SLICE
    for (let from = 0; from < fresh.length; from += PART) {
      // What the renderer hears of the last part lets it look at all anew.
      if (from + PART >= fresh.length) setDrawing(cy, true)
      // Asked for, a width has its element's style made now and not with that of all others before the first frame.
      cy.add(fresh.slice(from, from + PART)).forEach((element) => {
        element.width()
      })
      if (performance.now() < until) continue
      await nextFrame()
      if (signal.aborted) return false
      until = performance.now() + SLICE
    }
    await nextFrame()
    return !signal.aborted
  } finally {
    setDrawing(cy, true)
  }
}

/** Whether what changes is drawn: Cytoscape has this, and its types do not tell. Without it a map cannot end either: its renderer would go on. */
export function setDrawing(cy: Core, enabled: boolean): void {
  ;(cy as Core & { readonly notifications: (enabled: boolean) => void }).notifications(enabled)
}
