import { placeInCircles } from './circles.ts'
import { placeBySpeaker, placeInLayers } from './columns.ts'
import { placeByForce } from './force.ts'
import { Plane } from './plane.ts'
import type { GraphLink, GraphNode, GraphRequest, LayoutResult } from './scene.ts'
import { placeInTime } from './time.ts'
import type { Axis } from './time.ts'

/** What is new, among what has its place. A placer puts all of `fresh` on the plane and moves nothing that is there. */
export interface Stage {
  readonly fresh: readonly GraphNode[]
  readonly all: ReadonlyMap<string, GraphNode>
  /** Those between what is there and what is new. */
  readonly links: readonly GraphLink[]
  readonly plane: Plane
}

/** What the picture has beside its nodes; along time also the axis, by which what comes later finds its place. */
export type Scenery = Pick<LayoutResult, 'course' | 'headings' | 'guides' | 'trunks'> & { readonly axis: Axis | null }

/** Earlier work that the next can begin with: the places of stages that were laid out already. */
export interface Remembered {
  readonly request: GraphRequest
  readonly positions: LayoutResult['positions']
}

/**
 * Lays the stages out one after the other. Yields how far it is, between 0 and 1, each time it may be interrupted; whoever
 * sends back that it is to stop gets what is found so far, with nothing on anything else. What is remembered of a request with
 * the same first stages is taken over, so that a stopped layout stays as it was left.
 */
export function* layOutGraph(
  request: GraphRequest,
  remembered: Remembered | null,
): Generator<number, LayoutResult, boolean> {
  const { layout, stages, links, known } = request
  const all = new Map(stages.flat().map((node) => [node.id, node]))
  const plane = new Plane()
  const done = layout === 'force' ? stagesInCommon(request, remembered) : 0
  const kept = layout === 'force' ? { ...(done === 0 ? {} : remembered?.positions), ...known } : {}
  for (const node of stages.flat()) {
    const place = kept[node.id]
    if (place !== undefined) plane.put(node, place)
  }
  let scenery: Scenery = { course: 'straight', headings: [], guides: [], trunks: [], axis: null }
  const there = new Set(stages.slice(0, done).flatMap((stage) => stage.map(({ id }) => id)))
  for (const [index, stage] of stages.entries()) {
    if (index < done) continue
    for (const { id } of stage) there.add(id)
    const fresh = stage.filter(({ id }) => !plane.places.has(id))
    const now: Stage = {
      fresh,
      all,
      links: links.filter(({ source, target }) => source !== target && there.has(source) && there.has(target)),
      plane,
    }
    switch (layout) {
      case 'force':
        yield* placeByForce(now)
        break
      case 'layers':
        scenery = placeInLayers(now, scenery)
        break
      case 'speakers':
        scenery = placeBySpeaker(now, scenery)
        break
      case 'circles':
        scenery = placeInCircles(now, scenery)
        break
      case 'time':
        scenery = placeInTime(now, scenery)
        break
    }
  }
  const { course, headings, guides, trunks } = scenery
  const positions = { ...Object.fromEntries(plane.places), ...known }
  return { course, headings, guides, trunks, positions, middle: { x: 0, width: 0 } }
}

function stagesInCommon(request: GraphRequest, remembered: Remembered | null): number {
  if (remembered === null || remembered.request.layout !== request.layout) return 0
  const before = remembered.request.stages
  const same = before.every((stage, index) => {
    const now = request.stages[index]
    return now?.length === stage.length && stage.every(({ id }, place) => now[place]?.id === id)
  })
  return same ? before.length : 0
}
