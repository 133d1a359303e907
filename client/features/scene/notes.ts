import { useCallback, useSyncExternalStore } from 'react'
import { listOfNotes, NO_NOTES, notesOf, withNote } from '../../state/notes.ts'
import type { Notes } from '../../state/notes.ts'
import type { Note, Scene } from '../../state/scene.ts'
import type { View } from '../../state/view.ts'

/**
 * Notes by the map they are on. They stay in this tab of the browser, and outlive a reload there, until they go into a file or into a
 * scene on the server: the graph is never touched by them.
 */
const held = new Map<string, Notes>()
const listeners = new Set<() => void>()

/** What notes are held for: a scene, or the map of a document. */
function mapOf({ scene, document, base }: Pick<View, 'scene' | 'document' | 'base'>): string {
  return scene === null ? `map ${base === 'blank' ? base : document}` : sceneKey(scene)
}
function sceneKey(name: string): string {
  return `scene ${name}`
}

/** The notes on the map that is shown, and how to change one; `on` is null for the whole. */
export function useNotes(view: View): readonly [Notes, (on: string | null, text: string) => void] {
  const key = mapOf(view)
  const notes = useSyncExternalStore(subscribe, () => notesFor(key))
  const change = useCallback(
    (on: string | null, text: string) => {
      put(key, withNote(notesFor(key), on, text))
    },
    [key],
  )
  return [notes, change]
}

/** A scene was opened: its notes stand, but for those of one on the server that the reader has changed since. */
export function beginNotes(name: string, scene: Scene, fresh: boolean): void {
  const key = sceneKey(name)
  if (!fresh && (held.has(key) || stored(key) !== null)) return
  put(key, notesOf(scene.notes))
}

function notesFor(key: string): Notes {
  const known = held.get(key)
  if (known !== undefined) return known
  const notes = stored(key) ?? NO_NOTES
  held.set(key, notes)
  return notes
}

function put(key: string, notes: Notes): void {
  held.set(key, notes)
  try {
    sessionStorage.setItem(`notes ${key}`, JSON.stringify(listOfNotes(notes)))
  } catch {
    // A browser that keeps nothing holds them as long as the page is open.
  }
  for (const listener of listeners) listener()
}

/** What was written by `put`, and by nothing else. */
function stored(key: string): Notes | null {
  try {
    const text = sessionStorage.getItem(`notes ${key}`)
    return text === null ? null : notesOf(JSON.parse(text) as readonly Note[])
  } catch {
    return null
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
