import type { View } from './view.ts'
import type { Point } from './walk.ts'

/** What is to be acted on: what is marked, or else what is selected. */
export function chosenIds({ marked, selection }: Pick<View, 'marked' | 'selection'>): readonly string[] {
  if (marked.length > 0) return marked
  return selection?.type === 'node' ? [selection.id] : []
}

/** Takes entities off the map one by one; they are neither selected nor marked any more. */
export function hide(view: View, ids: readonly string[]): View {
  const { selection } = view
  const gone = selection?.type === 'node' && ids.includes(selection.id)
  return {
    ...view,
    without: unique([...view.without, ...ids]),
    marked: view.marked.filter((id) => !ids.includes(id)),
    selection: gone ? null : selection,
  }
}

export function showAgain(view: View, ids: readonly string[]): View {
  return { ...view, without: view.without.filter((id) => !ids.includes(id)) }
}

/** Holds entities where they are, in every layout. */
export function pin(view: View, places: Readonly<Record<string, Point>>): View {
  const rounded = Object.entries(places).map(([id, { x, y }]) => [id, { x: whole(x), y: whole(y) }] as const)
  return { ...view, placed: { ...view.placed, ...Object.fromEntries(rounded) } }
}

export function unpin(view: View, ids: readonly string[]): View {
  return { ...view, placed: Object.fromEntries(Object.entries(view.placed).filter(([id]) => !ids.includes(id))) }
}

function whole(value: number): number {
  return Math.round(value) + 0
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
