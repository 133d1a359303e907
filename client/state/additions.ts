import type { AmongQuery, NeighboursQuery } from '../api/__generated__/operations.ts'
import { readEdge } from './atlas.ts'
import type { Assertion, Atlas, MapEdge, MapNode } from './atlas.ts'
import { spanOf } from './edtf-span.ts'
import { drawLines } from './lines.ts'
import { unique } from './lists.ts'
import { NEIGHBOUR_LIMIT } from './view.ts'
import type { Expansion } from './view.ts'

/** Neighbours that an expansion asks for, of how many that it might have asked for. */
export interface Wanted {
  readonly ids: readonly string[]
  readonly total: number
}

/** An entity with those that come to the map around it; null while it is not known which they are. */
export interface Circle {
  readonly centre: string
  readonly wanted: Wanted | null
}

/** What the server is asked for of entities that come to the map: no more of them than it takes at a time, and the others. */
export interface AmongQuestion {
  readonly ids: readonly string[]
  readonly joinedTo: readonly string[]
}

/** What the server holds of them, and of what joins them to each other and to the others. */
export interface Among {
  readonly nodes: ReadonlyMap<string, MapNode>
  readonly edges: ReadonlyMap<string, AmongQuery['graph']['edges'][number]>
  readonly assertions: ReadonlyMap<string, Assertion>
}

/** Entities that one operation asks for: as many as it may cost by server/graphql/cost.ts. */
export const MOST_ASKED = 400

/** The neighbours that an expansion asks for: those that its types of edge lead to, and no more than it says. */
export function neighboursWanted(expansion: Expansion, graph: NeighboursQuery['graph']): Wanted {
  const { id, types = [], most = NEIGHBOUR_LIMIT } = expansion
  const joined = new Set(
    graph.edges
      .filter(({ source, target, type }) => (source === id || target === id) && types.includes(type))
      .map(({ source, target }) => (source === id ? target : source)),
  )
  const neighbours = graph.nodes
    .map((node) => node.id)
    .filter((node) => node !== id && (types.length === 0 || joined.has(node)))
  return {
    ids: neighbours.slice(0, most),
    total: types.length === 0 ? Math.max(0, graph.totalNodes - 1) : neighbours.length,
  }
}

/** What is to be asked so that each of the entities that come is there with all that joins it to the others and to what is known. */
export function questionsAmong(known: readonly string[], coming: readonly string[]): readonly AmongQuestion[] {
  const ids = unique(coming)
  const all = unique([...known, ...ids])
  return Array.from({ length: Math.ceil(ids.length / MOST_ASKED) }, (_, part) => {
    const asked = ids.slice(part * MOST_ASKED, (part + 1) * MOST_ASKED)
    const own = new Set(asked)
    return { ids: asked, joinedTo: all.filter((id) => !own.has(id)) }
  })
}

/** Several answers about parts of the map as one. */
export function togetherAmong(graphs: readonly AmongQuery['graph'][]): Among {
  return {
    nodes: byId(graphs.flatMap(({ nodes }) => nodes)),
    edges: byId(graphs.flatMap(({ edges }) => edges)),
    assertions: byId(graphs.flatMap(({ assertions }) => assertions)),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** The atlas with what comes to it, in order; only what is loaded without a gap, as a later circle must not take the places of an earlier one. */
export function withCircles(atlas: Atlas, circles: readonly Circle[], among: Among): Atlas {
  let grown = atlas
  for (const { centre, wanted } of circles) {
    if (wanted === null || !isAtHand(grown, centre, wanted, among)) break
    grown = withNeighbours(grown, centre, wanted, among)
  }
  return grown
}

/** Whether all that an expansion brings is there or known. */
function isAtHand(atlas: Atlas, centre: string, wanted: Wanted, among: Among): boolean {
  return [centre, ...wanted.ids].every((id) => atlas.nodes.has(id) || among.nodes.has(id))
}

/**
 * The atlas with an entity and its neighbours added, and with the edges that join them to each other and to all that was
 * there. What was known stays as it was.
 */
export function withNeighbours(atlas: Atlas, centre: string, wanted: Wanted, among: Among): Atlas {
  const circle = new Set([centre, ...wanted.ids])
  const fresh = [...circle].filter((id) => !atlas.nodes.has(id)).flatMap((id) => among.nodes.get(id) ?? [])
  const nodes = new Map([...atlas.nodes, ...fresh.map((node) => [node.id, node] as const)])
  const isFresh = new Set(fresh.map((node) => node.id))
  const edges = new Map(atlas.edges)
  const assertions = new Map(atlas.assertions)
  for (const edge of among.edges.values()) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue
    const within = circle.has(edge.source) && circle.has(edge.target)
    if (!within && !isFresh.has(edge.source) && !isFresh.has(edge.target)) continue
    const known = edges.get(edge.id)
    edges.set(edge.id, known === undefined ? readEdge(edge) : joined(known, readEdge(edge)))
    for (const { assertion } of edge.evidence) {
      const said = among.assertions.get(assertion?.id ?? '')
      if (said !== undefined) assertions.set(said.id, said)
    }
  }
  const grown: Atlas = { ...atlas, nodes, edges, assertions }
  const voices = new Set(drawLines(atlas).voices.map((voice) => voice.id))
  return {
    ...grown,
    additions: [
      ...atlas.additions,
      {
        centre,
        nodes: fresh.map((node) => node.id),
        voices: drawLines(grown).voices.flatMap(({ id }) => (voices.has(id) ? [] : [id])),
        shown: wanted.ids.length,
        total: wanted.total,
      },
    ],
  }
}

/** The atlas as of a day: edges that had not surely begun by its end, or had ended, are gone. */
export function asOfDay(atlas: Atlas, day: string): Atlas {
  return { ...atlas, gone: new Set([...atlas.edges.values()].flatMap((edge) => (heldOn(edge, day) ? [] : edge.id))) }
}

/** As server/domain/edge-period.ts reckons, so that what is at hand need not be asked for again. */
export function heldOn({ date, until }: Pick<MapEdge, 'date' | 'until'>, day: string): boolean {
  const [since, end] = [date, until].map((text) => (text === null ? null : (spanOf(text)?.to ?? null)))
  return (since == null || since <= day) && (end == null || end > day)
}

/** A claim edge may rest on assertions of several documents; the document's graph holds only its own. */
function joined(known: MapEdge, more: MapEdge): MapEdge {
  return { ...known, assertions: [...new Set([...known.assertions, ...more.assertions])] }
}
