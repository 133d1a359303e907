import { useEffect, useState } from 'react'
import type { Steps } from '../features/explorer-context.ts'
import { viewOnArrival } from '../state/opened-scene.ts'
import type { Scene } from '../state/scene.ts'
import type { View } from '../state/view.ts'

/**
 * Whether the scene is about to be shown as it was kept. That is so once, when a link that names nothing else is opened: whoever then
 * changes the view to the same bare address means it.
 */
export function useArrival(scene: Scene | null, view: View, steps: Steps): boolean {
  const [arrival, setArrival] = useState<Arrival>({ scene: null, from: view, to: null })
  if (scene !== null && scene !== arrival.scene) setArrival({ scene, from: view, to: viewOnArrival(scene, view) })
  const to = arrival.scene === scene && arrival.from === view ? arrival.to : null
  useEffect(() => {
    if (to !== null) steps.correct(to)
  }, [to, steps])
  return to !== null
}

interface Arrival {
  readonly scene: Scene | null
  /** The view in which the scene was first there, and the one to be shown in its place. */
  readonly from: View
  readonly to: View | null
}
