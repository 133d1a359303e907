import { useSyncExternalStore } from 'react'
import type { Scene } from '../../state/scene.ts'
import { beginNotes } from './notes.ts'

/** What an address names a scene from a file by: the browser alone holds it, as long as the page is open. */
export const FROM_FILE = 'file'

/** A scene, and where it comes from: null for a file. */
export interface OpenedScene {
  readonly scene: Scene
  readonly kept: { readonly by: string; readonly language: string } | null
}

/** Scenes by the name that the address has for them. One on the server never changes. */
const opened = new Map<string, OpenedScene>()
const listeners = new Set<() => void>()

export function keepOpened(name: string, entry: OpenedScene): void {
  opened.set(name, entry)
  beginNotes(name, entry.scene, name === FROM_FILE)
  for (const listener of listeners) listener()
}

/** The scene that a view shows; null where it shows none, or one that is not held here. */
export function useOpened(name: string | null): OpenedScene | null {
  return useSyncExternalStore(subscribe, () => (name === null ? null : (opened.get(name) ?? null)))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
