import type { Note } from './scene.ts'

/** What the reader noted, or found noted in a scene: about the whole, and about single entities and edges by their ids. */
export interface Notes {
  readonly all: string | null
  readonly single: ReadonlyMap<string, string>
}

export const NO_NOTES: Notes = { all: null, single: new Map() }

/** Several notes on one thing are one with several lines. */
export function notesOf(list: readonly Note[]): Notes {
  return list.reduce((notes, { on, text }) => {
    const before = noteOn(notes, on)
    return withNote(notes, on, before === '' ? text : `${before}\n${text}`)
  }, NO_NOTES)
}

/** As a scene keeps them, that on the whole first. */
export function listOfNotes({ all, single }: Notes): readonly Note[] {
  const whole = all === null ? [] : [{ on: null, text: all }]
  return [...whole, ...[...single].map(([on, text]) => ({ on, text }))]
}

/** What is noted on one thing, or on the whole where it is null; empty for nothing. */
export function noteOn(notes: Notes, on: string | null): string {
  return (on === null ? notes.all : notes.single.get(on)) ?? ''
}

/** With another note on one thing; one of blanks is none. */
export function withNote(notes: Notes, on: string | null, text: string): Notes {
  const kept = text.trim() === '' ? null : text
  if (on === null) return { ...notes, all: kept }
  const single = new Map(notes.single)
  if (kept === null) single.delete(on)
  else single.set(on, kept)
  return { ...notes, single }
}
