import { placeArrivals } from './arrivals.ts'
import { layOutGraph } from './graph.ts'
import type { Remembered } from './graph.ts'
import { layOutDocument } from './layered.ts'
import type { LayoutRequest, LayoutResult, ReadingRequest, SceneNode } from './scene.ts'

/** The whole layout as a function of what is asked; yields how far it is, and is told whether to stop. */
export function* layOutInSteps(
  request: LayoutRequest,
  remembered: Remembered | null = null,
): Generator<number, LayoutResult, boolean> {
  return request.layout === 'reading' ? layOutReading(request) : yield* layOutGraph(request, remembered)
}

export function layOut(request: LayoutRequest): LayoutResult {
  const steps = layOutInSteps(request)
  for (;;) {
    const step = steps.next(false)
    if (step.done === true) return step.value
  }
}

/**
 * The document's diagram first, then each arrival in turn. Since an arrival never moves what stood before it, adding to the end
 * of `arrivals` keeps every known place.
 */
function layOutReading({ scene, arrivals, narrow }: ReadingRequest): LayoutResult {
  const base = layOutDocument(scene, narrow)
  const fixed = [...scene.speakers, ...scene.voices, ...scene.propositions, ...scene.entities]
  if (scene.document !== null) fixed.push(scene.document)
  const sizes = new Map<string, SceneNode>(fixed.map((node) => [node.id, node]))
  return { ...base, positions: { ...base.positions, ...placeArrivals(base.positions, sizes, arrivals, base.trunks) } }
}
