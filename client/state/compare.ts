/** One thing as two sides have it; null where one has it not. */
export interface Pair<Item> {
  readonly id: string
  readonly a: Item | null
  readonly b: Item | null
}

/** Everything that either side has, what both have first. */
export function sideBySide<Item>(
  a: readonly Item[],
  b: readonly Item[],
  idOf: (item: Item) => string,
): readonly Pair<Item>[] {
  const left = new Map(a.map((item) => [idOf(item), item]))
  const right = new Map(b.map((item) => [idOf(item), item]))
  const ids = [...new Set([...left.keys(), ...right.keys()])]
  const pairs = ids.map((id) => ({ id, a: left.get(id) ?? null, b: right.get(id) ?? null }))
  const rank = (pair: Pair<Item>) => (pair.b === null ? 1 : pair.a === null ? 2 : 0)
  return pairs.sort((one, other) => rank(one) - rank(other))
}

/** A standing that the server counts as a party's: those too that suspended the treaty, or whose withdrawal is disputed. */
export function isBound(status: string | undefined): boolean {
  return status === 'PARTY' || status === 'SUSPENDED' || status === 'WITHDRAWAL_DISPUTED'
}

export interface Tally {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
}

/** How many are bound on both sides, and how many on one alone. */
export function tallyOf(pairs: readonly Pair<{ readonly status: string }>[]): Tally {
  const count = (a: boolean, b: boolean) =>
    pairs.filter((pair) => isBound(pair.a?.status) === a && isBound(pair.b?.status) === b).length
  return { both: count(true, true), onlyA: count(true, false), onlyB: count(false, true) }
}

export type Side = 'both' | 'a' | 'b'

/** Pairs where both sides are bound, or one alone; all where nothing is said. */
export function onSide<Item extends { readonly status: string }>(
  pairs: readonly Pair<Item>[],
  side: string | undefined,
): readonly Pair<Item>[] {
  if (side !== 'both' && side !== 'a' && side !== 'b') return pairs
  return pairs.filter(
    (pair) => isBound(pair.a?.status) === (side !== 'b') && isBound(pair.b?.status) === (side !== 'a'),
  )
}
