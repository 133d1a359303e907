import { NEIGHBOUR_LIMIT } from './view.ts'
import type { Expansion, View } from './view.ts'
import { unique } from './lists.ts'

/** What one step did, for a button that says what it takes back. `ids` are those it was done to, none where it is no matter of some. */
export interface Change {
  readonly type:
    | 'document'
    | 'add'
    | 'expand'
    | 'collapse'
    | 'hide'
    | 'unhide'
    | 'place'
    | 'unplace'
    | 'layout'
    | 'filter'
    | 'near'
    | 'paths'
    | 'lines'
    | 'day'
  readonly ids: readonly string[]
}

/** The most telling of what differs between two views. */
export function changeBetween(before: View, after: View): Change {
  if (differ(before, after, ['document', 'base', 'scene'])) return { type: 'document', ids: [] }
  const grown = beyond(after.expansions.map(keyOf), before.expansions.map(keyOf))
  const added = after.expansions.filter((expansion) => grown.includes(keyOf(expansion)))
  if (added.length > 0) {
    return { type: added.every(({ most }) => most === 0) ? 'add' : 'expand', ids: unique(added.map(({ id }) => id)) }
  }
  const gone = beyond(before.expansions.map(keyOf), after.expansions.map(keyOf))
  if (gone.length > 0) {
    const left = before.expansions.filter((expansion) => gone.includes(keyOf(expansion)))
    return { type: 'collapse', ids: unique(left.map(({ id }) => id)) }
  }
  const hidden = beyond(after.without, before.without)
  if (hidden.length > 0) return { type: 'hide', ids: hidden }
  const shown = beyond(before.without, after.without)
  if (shown.length > 0) return { type: 'unhide', ids: shown }
  if (before.layout !== after.layout) return { type: 'layout', ids: [] }
  const moved = Object.keys(after.placed).filter((id) => differ(before.placed, after.placed, [id]))
  if (moved.length > 0) return { type: 'place', ids: moved }
  const freed = beyond(Object.keys(before.placed), Object.keys(after.placed))
  if (freed.length > 0) return { type: 'unplace', ids: freed }
  if (differ(before, after, ['near'])) return { type: 'near', ids: after.near === null ? [] : [after.near.id] }
  if (differ(before, after, ['paths'])) return { type: 'paths', ids: after.paths?.ends ?? [] }
  if (differ(before, after, ['opened'])) return { type: 'lines', ids: [] }
  if (differ(before, after, ['asOf'])) return { type: 'day', ids: [] }
  return { type: 'filter', ids: [] }
}

function keyOf({ id, kinds, types = [], most = NEIGHBOUR_LIMIT }: Expansion): string {
  return JSON.stringify([id, kinds, types, most])
}

function beyond(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((one) => !others.includes(one))
}

function differ<Thing extends object>(one: Thing, other: Thing, keys: readonly (keyof Thing)[]): boolean {
  return keys.some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
}
