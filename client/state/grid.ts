/** The regional groups of the United Nations, by id. */
export const REGIONS = [
  'un-african-group',
  'un-asia-pacific-group',
  'un-eastern-european-group',
  'un-grulac',
  'un-weog',
] as const

/** Who belongs to which regional group, as the graph has it. */
export interface RegionGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly type: string }[]
}

export interface Square {
  readonly id: string
  readonly label: string
}

export interface SquareGroup<Item> {
  /** Id of the regional group or name of the status; null for those in none. */
  readonly key: string | null
  readonly items: readonly Item[]
}

/** The group of each state; of several the first. */
export function regionsOf({ edges }: RegionGraph): ReadonlyMap<string, string> {
  const regions = new Map<string, string>()
  for (const region of REGIONS) {
    for (const { source, target, type } of edges) {
      if (type === 'MEMBER_OF' && target === region && !regions.has(source)) regions.set(source, region)
    }
  }
  return regions
}

/** Every state of the regional groups that is not among the ones named: those that had nothing to do with the matter. */
export function others(graph: RegionGraph, named: ReadonlySet<string>): readonly Square[] {
  const members = regionsOf(graph)
  return graph.nodes.filter(({ id }) => members.has(id) && !named.has(id))
}

/** Squares by group in a given order, within each by name; groups without squares are left out. */
export function groupSquares<Item extends Square>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  order: readonly string[],
  language: string,
): readonly SquareGroup<Item>[] {
  const names = new Intl.Collator(language)
  const groups = [...order, null].map((key) => ({
    key,
    items: items
      .filter((item) => {
        const own = keyOf(item)
        return key === null ? own === null || !order.includes(own) : own === key
      })
      .sort((one, other) => names.compare(one.label, other.label)),
  }))
  return groups.filter((group) => group.items.length > 0)
}
