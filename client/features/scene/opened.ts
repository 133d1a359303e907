import { useSyncExternalStore } from 'react'
import type { Scene } from '../../state/scene.ts'

/** The scene opened from a file. The browser alone holds it, as long as the page is open: its address names no more than `file`. */
let opened: Scene | null = null
const listeners = new Set<() => void>()

export function keepOpened(scene: Scene): void {
  opened = scene
  for (const listener of listeners) listener()
}

/** The scene that a view shows; null where it shows none, or one that is not held here. */
export function useOpenedScene(name: string | null): Scene | null {
  const scene = useSyncExternalStore(subscribe, () => opened)
  return name === 'file' ? scene : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
