import { ROW_KEYS } from '../../state/shortcuts.ts'

/** Which row a key leads to from the one at a place; null where it leads nowhere. */
export function rowAfter(place: number, key: string, total: number): number | null {
  if (place < 0) return null
  const known = ROW_KEYS.find((each) => each === key)
  if (known === undefined) return null
  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: total - 1 }[known]
  return next < 0 || next >= total || next === place ? null : next
}
