import type { EntityKind, Layer } from '../api/__generated__/operations.ts'
import type { Atlas } from './atlas.ts'
import type { Drawing, Line } from './lines.ts'
import type { View } from './view.ts'

type Filters = Pick<View, 'hiddenKinds' | 'hiddenLayers'>

/** What is left of a drawing under the legend's filters. */
export interface Shown extends Drawing {
  readonly nodes: ReadonlySet<string>
}

/**
 * Edges that did not hold on the day shown take their lines away, and a proposition goes with the last of its lines.
 * A hidden kind takes its entities and their lines away. A hidden layer takes its lines away, and with the claim layer
 * go the propositions and voices, which are nothing but claims. A voice stays as long as one of its lines does.
 */
export function applyFilters(atlas: Atlas, drawing: Drawing, filters: Filters): Shown {
  const claimsHidden = filters.hiddenLayers.includes('CLAIM')
  const nodes = new Set<string>()
  const held = drawing.lines.filter((line) => line.edges.some((edge) => !atlas.gone.has(edge)))
  const said = new Set(held.flatMap(({ source, target }) => [source, target]))
  for (const node of atlas.nodes.values()) {
    if (filters.hiddenKinds.includes(node.kind)) continue
    if (node.kind === 'PROPOSITION' && (claimsHidden || (atlas.gone.size > 0 && !said.has(node.id)))) continue
    nodes.add(node.id)
  }
  const voiceIds = new Set(drawing.voices.map((voice) => voice.id))
  const reachable = (id: string) => nodes.has(id) || voiceIds.has(id)
  const kept = held.filter(
    (line) => !filters.hiddenLayers.includes(line.layer) && reachable(line.source) && reachable(line.target),
  )
  const speaking = new Set(kept.filter((line) => line.type === 'speech').map((line) => line.source))
  const voices = drawing.voices.filter((voice) => speaking.has(voice.id))
  const lines = kept.filter((line) => line.type !== 'tie' || speaking.has(line.target))
  return { nodes, voices, lines }
}

export interface LegendCounts {
  readonly kinds: ReadonlyMap<EntityKind, number>
  readonly layers: ReadonlyMap<Layer, number>
}

/** How many there are of each kind and layer on the map, hidden or not. Edges are counted, not lines. */
export function countForLegend(atlas: Atlas): LegendCounts {
  const kinds = new Map<EntityKind, number>()
  const layers = new Map<Layer, number>()
  for (const { kind } of atlas.nodes.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  for (const { id, layer } of atlas.edges.values()) {
    if (!atlas.gone.has(id)) layers.set(layer, (layers.get(layer) ?? 0) + 1)
  }
  return { kinds, layers }
}

export function lineOfEdge(lines: readonly Line[], edge: string): Line | undefined {
  return lines.find((line) => line.type !== 'tie' && line.edges.includes(edge))
}
