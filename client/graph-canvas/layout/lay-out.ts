import { placeArrivals } from './arrivals.ts'
import { layOutDocument } from './layered.ts'
import type { LayoutRequest, LayoutResult, SceneNode } from './scene.ts'

/**
 * The whole layout as a function of what is asked: the document's diagram first, then each arrival in turn. Since an
 * arrival never moves what stood before it, adding to the end of `arrivals` keeps every known place.
 */
export function layOut({ scene, arrivals, narrow }: LayoutRequest): LayoutResult {
  const base = layOutDocument(scene, narrow)
  const fixed = [...scene.speakers, ...scene.voices, ...scene.propositions, ...scene.entities]
  if (scene.document !== null) fixed.push(scene.document)
  const sizes = new Map<string, SceneNode>(fixed.map((node) => [node.id, node]))
  return { ...base, positions: { ...base.positions, ...placeArrivals(base.positions, sizes, arrivals, base.trunks) } }
}
