import type { EntityKind } from '../../../graph-seed/model/node.ts'
import { choose, type Span } from './suggestion.ts'

/** Something named by its own name or by a term that the text defines: at which token, end exclusive. */
export interface NamedEntity {
  readonly from: number
  readonly to: number
  readonly id: string
}

/** What a text surely names of some kinds, quick to ask about a place however long the text. */
export class NamedEntities {
  /** Each once, in the order in which they are first named. */
  readonly ids: readonly string[]
  readonly #all: readonly NamedEntity[]
  readonly #places: ReadonlyMap<string, readonly number[]>

  /** `spans` are in order of place. */
  constructor(spans: readonly Span[], kinds: readonly EntityKind[]) {
    this.#all = spans.flatMap(({ from, to, candidates }) => {
      const { chosen } = choose(candidates)
      return chosen !== null && kinds.includes(chosen.kind) ? [{ from, to, id: chosen.id }] : []
    })
    const places = new Map<string, number[]>()
    for (const { id, from } of this.#all) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [from])
      else known.push(from)
    }
    this.#places = places
    this.ids = [...places.keys()]
  }

  /** The last that begins before a token. */
  before(token: number): NamedEntity | undefined {
    return this.#all[this.#countBefore(token) - 1]
  }

  /** The first that begins at a token or after it. */
  after(token: number): NamedEntity | undefined {
    return this.#all[this.#countBefore(token)]
  }

  /** How often the text names it. */
  countOf(id: string): number {
    return this.#places.get(id)?.length ?? 0
  }

  /** Those named before a token, the last named first. */
  idsBefore(token: number): readonly string[] {
    return Array.from(this.#places, ([id, places]) => ({
      id,
      last: places[countBelow(places, (one) => one, token) - 1],
    }))
      .filter((one): one is { id: string; last: number } => one.last !== undefined)
      .sort((a, b) => b.last - a.last)
      .map(({ id }) => id)
  }

  #countBefore(token: number): number {
    return countBelow(this.#all, ({ from }) => from, token)
  }
}

/** How many of the items, which are in order, stand below a value. */
export function countBelow<T>(items: readonly T[], placeOf: (item: T) => number, value: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) < value) low = middle + 1
    else high = middle
  }
  return low
}
