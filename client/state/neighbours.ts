import type { EdgeType, EntityKind, NeighbourCount } from '../api/__generated__/operations.ts'
import { EDGE_TYPES, KINDS } from './vocabulary.ts'

type Counts = readonly Pick<NeighbourCount, 'kind' | 'edgeType' | 'count'>[]

export interface TypeCount {
  readonly type: EdgeType
  readonly count: number
}

/** How many neighbours there are of each kind, in the legend's order. */
export function countByKind(counts: Counts): readonly { readonly kind: EntityKind; readonly count: number }[] {
  return KINDS.map((kind) => ({ kind, count: sum(counts.filter((entry) => entry.kind === kind)) })).filter(
    ({ count }) => count > 0,
  )
}

/** How many neighbours of some kinds each type of edge leads to. */
export function countByType(counts: Counts, kinds: readonly EntityKind[]): readonly TypeCount[] {
  return EDGE_TYPES.map((type) => ({
    type,
    count: sum(counts.filter((entry) => entry.edgeType === type && kinds.includes(entry.kind))),
  })).filter(({ count }) => count > 0)
}

/** The part of an expansion that names types of edge; nothing where all are wanted. */
export function chosenTypes(
  types: readonly TypeCount[],
  unwanted: readonly EdgeType[],
): { readonly types?: readonly EdgeType[] } {
  const wanted = types.map(({ type }) => type).filter((type) => !unwanted.includes(type))
  return wanted.length === types.length ? {} : { types: wanted }
}

function sum(counts: Counts): number {
  return counts.reduce((total, { count }) => total + count, 0)
}
