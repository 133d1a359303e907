import { useSyncExternalStore } from 'react'

/** A preference of the person at this keyboard, not of the view. */
const NAME = 'explorer:single-keys'
const CHANGED = 'explorer:single-keys'

/** Whether characters alone are shortcuts; true where the browser keeps nothing. */
export function singleKeysHold(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

export function useSingleKeys(): readonly [boolean, (hold: boolean) => void] {
  return [useSyncExternalStore(subscribe, singleKeysHold), keep]
}

function keep(hold: boolean): void {
  try {
    if (hold) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // Then the choice cannot be kept, and the box stays as it was.
  }
  dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener)
  addEventListener('storage', listener)
  return () => {
    removeEventListener(CHANGED, listener)
    removeEventListener('storage', listener)
  }
}
