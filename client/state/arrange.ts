import { expand, select } from './view.ts'
import type { Near, View } from './view.ts'
import type { Point } from './walk.ts'
import { unique } from './lists.ts'

/** What is to be acted on: what is marked, or else what is selected. */
export function chosenIds({ marked, selection }: Pick<View, 'marked' | 'selection'>): readonly string[] {
  if (marked.length > 0) return marked
  return selection?.type === 'node' ? [selection.id] : []
}

/** Marks an entity, or takes its mark away. What was selected before is marked with it, as one expects of a second choice. */
export function toggleMark(view: View, id: string): View {
  const chosen = chosenIds(view)
  const unmarks = view.marked.includes(id)
  return {
    ...view,
    marked: unmarks ? view.marked.filter((one) => one !== id) : unique([...chosen, id]),
    selection: { type: 'node', id },
  }
}

/** Marks some more, and leaves selected what was. */
export function markAlso(view: View, ids: readonly string[]): View {
  return { ...view, marked: unique([...view.marked, ...ids]) }
}

export function clearMarks(view: View): View {
  return { ...view, marked: [] }
}

/** Adds the neighbours of each, and leaves selected what was. */
export function expandEach(view: View, ids: readonly string[]): View {
  return select(
    ids.reduce((grown, id) => expand(grown, { id, kinds: [] }), view),
    view.selection,
  )
}

/** Nothing but what is so near to an entity; all again where it is the neighbourhood shown already. */
export function toggleNear(view: View, near: Near): View {
  const same = view.near?.id === near.id && view.near.hops === near.hops
  return { ...view, near: same ? null : near }
}

/** One step back from what is picked out: marks first, then the selection, ways, and the neighbourhood; null where nothing is. */
export function stepBack(view: View): View | null {
  if (view.marked.length > 0) return clearMarks(view)
  if (view.selection !== null) return select(view, null)
  if (view.paths !== null) return { ...view, paths: null }
  if (view.near !== null) return { ...view, near: null }
  return null
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
