import type { Layer, WayFieldsFragment, WaysQuery, WaysQueryVariables } from '../api/__generated__/operations.ts'
import type { Atlas, MapEdge } from './atlas.ts'
import type { Paths, View } from './view.ts'
import { LAYERS } from './vocabulary.ts'
import { unique } from './lists.ts'

/** A way through the graph from one entity to another: ids, the nodes in order with both ends. */
export interface Way {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** Ends that ways are looked for between, and ways between each two of them. */
export const MOST_ENDS = 4
const MOST_WAYS = 5

/** Ways between entities in place of those shown; with one of them alone, another end is still to be chosen. */
export function showWays(view: View, ends: readonly string[]): View {
  return { ...view, selection: null, marked: [], paths: { ends: unique(ends).slice(0, MOST_ENDS), chosen: [] } }
}

/** Without an end; without any once none is left. */
export function dropEnd(view: View, id: string): View {
  const ends = (view.paths?.ends ?? []).filter((end) => end !== id)
  return { ...view, paths: ends.length === 0 ? null : { ends, chosen: [] } }
}

/** Lights up one of the ways, counted from 1, beside those chosen, or no longer; all are lit where none is chosen. */
export function toggleWay(view: View, number: number): View {
  const { paths } = view
  if (paths === null) return view
  const chosen = paths.chosen.includes(number)
    ? paths.chosen.filter((other) => other !== number)
    : [...paths.chosen, number].sort((one, other) => one - other)
  return { ...view, selection: null, paths: { ...paths, chosen } }
}

export function chosenWays(ways: readonly Way[], { chosen }: Paths): readonly Way[] {
  const some = ways.filter((_, place) => chosen.includes(place + 1))
  return some.length === 0 ? ways : some
}

/** What the server is asked for; null where there are not two ends. */
export function waysWanted({ ends }: Paths, hiddenLayers: readonly Layer[]): WaysQueryVariables | null {
  const [a, b, c, d] = ends
  if (a === undefined || b === undefined) return null
  return {
    ...{ a, b, c: c ?? a, d: d ?? a, three: c !== undefined, four: d !== undefined, most: MOST_WAYS },
    layers: LAYERS.filter((layer) => !hiddenLayers.includes(layer)),
  }
}

/** The ways of an answer in a fixed order, which their numbers in a link count by: by pair of ends, then as the server gave them. */
export function waysOf({ ab, ac, bc, ad, bd, cd }: WaysQuery): readonly Way[] {
  return [ab, ac, bc, ad, bd, cd].flatMap((answer) => (answer ?? []).map(wayOf))
}

function wayOf({ nodes, edges }: WayFieldsFragment): Way {
  return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id) }
}

/** The edges of each step of a way, as far as they are on the map. */
export function stepsOf({ nodes, edges }: Way, atlas: Atlas): readonly (readonly MapEdge[])[] {
  const known = edges.flatMap((id) => atlas.edges.get(id) ?? [])
  return nodes.slice(1).map((to, place) => {
    const from = nodes[place]
    return known.filter(
      ({ source, target }) => (source === from && target === to) || (source === to && target === from),
    )
  })
}
