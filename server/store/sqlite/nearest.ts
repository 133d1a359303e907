import { compare } from '../../../graph-seed/model/order.ts'
import { ENTITY_KINDS, type EntityKind } from '../../../graph-seed/model/node.ts'

export interface Reached {
  readonly key: number
  readonly id: string
  readonly kind: string
}

/**
 * The keys of a neighbourhood in the order that the port documents, at most `limit`, and how many there are in all.
 * `hop` gives the entities one hop away from some.
 */
export function nearest(
  seeds: readonly number[],
  depth: number,
  limit: number,
  kinds: readonly EntityKind[] | null,
  hop: (keys: readonly number[]) => readonly Reached[],
): { keys: readonly number[]; total: number } {
  const wanted: ReadonlySet<string> = new Set(kinds ?? ENTITY_KINDS)
  const seen = new Set(seeds)
  const keys = [...seeds]
  let frontier = seeds
  for (let level = 1; level <= depth && frontier.length > 0; level += 1) {
    const reached = hop(frontier).filter(({ key, kind }) => !seen.has(key) && wanted.has(kind))
    frontier = reached.map(({ key }) => key)
    for (const key of frontier) seen.add(key)
    if (keys.length < limit) keys.push(...sharedByKind(reached))
  }
  return { keys: keys.slice(0, limit), total: seen.size }
}

/** The first of every kind by id, then the second of every kind, and so on; kinds in alphabetical order. */
function sharedByKind(reached: readonly Reached[]): readonly number[] {
  const turns = new Map<string, number>()
  return [...reached]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ key, kind }) => {
      const turn = turns.get(kind) ?? 0
      turns.set(kind, turn + 1)
      return { key, kind, turn }
    })
    .sort((a, b) => a.turn - b.turn || compare(a.kind, b.kind))
    .map(({ key }) => key)
}
