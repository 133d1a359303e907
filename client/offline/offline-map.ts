import type { EntityKind } from '../api/__generated__/operations.ts'
import type { OfflineScene } from '../features/export/offline-scene.ts'
import { MapView } from '../graph-canvas/map-view.ts'
import type { DrawRequest, MapEvents } from '../graph-canvas/map-view.ts'
import type { Router } from '../graph-canvas/routes.ts'
import { FAMILY, readTokens } from '../graph-canvas/tokens.ts'
import type { Tokens } from '../graph-canvas/tokens.ts'
import type { Line } from '../state/lines.ts'
import { iconImage } from './icons.ts'

type ElementDefinition = NonNullable<ReturnType<DrawRequest['lineElement']>>

/** A line whose node was dragged runs straight: the ways of the others are kept as they were drawn. */
const straight: Router = () => ({
  curve: 'straight',
  from: 'outside-to-node',
  to: 'outside-to-node',
  weights: [],
  distances: [],
})

/** The kept map in a container, as one begins to look at it; resolves when all of it is drawn. */
export async function drawMap(container: HTMLElement, scene: OfflineScene, events: MapEvents): Promise<MapView> {
  const view = new MapView(container, events)
  await redraw(view, container, scene)
  view.open(scene.beginning)
  return view
}

/** The same in the colours that the page has now. */
export async function redraw(view: MapView, container: HTMLElement, scene: OfflineScene): Promise<void> {
  const tokens = readTokens(container)
  const lines = new Map(scene.elements.filter(({ group }) => group === 'edges').map((line) => [line.data.id, line]))
  const kinds = new Map(scene.excerpt.nodes.map(({ id, kind }) => [id, kind]))
  await view.draw({
    nodes: scene.elements.filter(({ group }) => group === 'nodes').map((node) => inColour(node, kinds, tokens)),
    lines: scene.lines.map((line): Line => ({ ...line, layer: line.type === 'record' ? 'RECORD' : 'CLAIM', acts: [] })),
    lineElement: ({ id }) => {
      const line = lines.get(id)
      return line === undefined ? null : inColour(line, kinds, tokens)
    },
    router: straight,
    tokens,
    signal: new AbortController().signal,
    afterNodes: () => undefined,
  })
}

function inColour(
  { group, data, classes, position }: OfflineScene['elements'][number],
  kinds: ReadonlyMap<string, EntityKind>,
  tokens: Tokens,
): ElementDefinition {
  const kind = kinds.get(data.id)
  const coloured =
    kind === undefined || kind === 'PROPOSITION' || data['icon'] === undefined
      ? data
      : { ...data, fill: tokens.fills[FAMILY[kind]], icon: iconImage(kind) }
  return { group, data: { ...coloured }, classes, ...(position === undefined ? {} : { position: { ...position } }) }
}
