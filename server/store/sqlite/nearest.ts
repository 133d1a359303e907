import type { EntityKind } from '../../../graph-seed/model/node.ts'

interface Reached {
  readonly id: string
  readonly kind: EntityKind
}

/**
 * The ids of a neighbourhood in the order that the port documents, at most `limit`, and how many there are in all.
 * `hop` gives the entities one hop away from some.
 */
export function nearest(
  seeds: readonly string[],
  depth: number,
  limit: number,
  kinds: readonly EntityKind[] | null,
  hop: (ids: readonly string[]) => readonly Reached[],
): { ids: readonly string[]; total: number } {
  const seen = new Set(seeds)
  const ids = [...seeds]
  let frontier: readonly string[] = seeds
  for (let level = 1; level <= depth && frontier.length > 0; level += 1) {
    const reached = hop(frontier).filter(({ id, kind }) => !seen.has(id) && (kinds === null || kinds.includes(kind)))
    for (const { id } of reached) seen.add(id)
    if (ids.length < limit) ids.push(...sharedByKind(reached))
    frontier = reached.map(({ id }) => id)
  }
  return { ids: ids.slice(0, limit), total: seen.size }
}

/** The first of every kind by id, then the second of every kind, and so on; kinds in alphabetical order. */
function sharedByKind(reached: readonly Reached[]): readonly string[] {
  const ranks = new Map<EntityKind, number>()
  return [...reached]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, kind }) => {
      const rank = ranks.get(kind) ?? 0
      ranks.set(kind, rank + 1)
      return { id, kind, rank }
    })
    .sort((a, b) => a.rank - b.rank || compare(a.kind, b.kind))
    .map(({ id }) => id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
