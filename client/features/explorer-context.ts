import { createContext, useContext } from 'react'
import type { Sentences } from '../i18n/sentences.ts'
import type { RequestFailed } from '../api/request.ts'
import type { Assertion, Atlas } from '../state/atlas.ts'
import type { Change } from '../state/change.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Shown } from '../state/filters.ts'
import type { Drawing } from '../state/lines.ts'
import type { ReadDocument } from '../state/reading.ts'
import type { Selection, View } from '../state/view.ts'
import type { Way } from '../state/ways.ts'

/** The document that is read: the one on the map, or another in which the selected words stand. */
export interface Reading {
  /** Null until it is there. */
  readonly document: ReadDocument | null
  /** Whether it is another than the one on the map. */
  readonly elsewhere: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
}

/** Ways through the graph that the view asks for. */
export interface FoundWays {
  /** Null until they are there, and where none are asked for. */
  readonly found: readonly Way[] | null
  readonly error: RequestFailed | null
  readonly loading: boolean
  readonly retry: () => void
}

/** What is done by hand to entities on the map, by their ids. */
export interface MapActions {
  readonly hide: (ids: readonly string[]) => void
  /** Holds them where they stand. */
  readonly pin: (ids: readonly string[]) => void
  readonly unpin: (ids: readonly string[]) => void
  /** Puts the focus on the map. */
  readonly focus: () => void
}

/** Steps that changed the map, to be taken back and done again. */
export interface Steps {
  /** What undoing would take back, and what redoing would do again; null where there is nothing. */
  readonly undo: Change | null
  readonly redo: Change | null
  /** What happened last, if it changed the map. */
  readonly last: { readonly how: 'done' | 'undone' | 'redone'; readonly change: Change } | null
  /** Both say whether there was anything to do. */
  readonly takeBack: () => boolean
  readonly doAgain: () => boolean
  /** Puts the view right without anyone having done something. */
  readonly correct: (next: View) => void
}

/** What every part of the explorer shares: the view, what it shows, and how to change it. */
export interface Explorer {
  readonly view: View
  readonly language: string
  readonly narrow: boolean
  readonly atlas: Atlas
  readonly drawing: Drawing
  readonly shown: Shown
  readonly emphasis: Emphasis | null
  readonly sentences: Sentences
  readonly reading: Reading
  readonly ways: FoundWays
  /** An assertion of the map, or of the document that is read. */
  readonly assertionOf: (id: string) => Assertion | undefined
  /** Ids of the assertions whose words are highlighted. */
  readonly highlighted: ReadonlySet<string>
  readonly show: (next: View) => void
  readonly select: (selection: Selection | null) => void
  readonly actions: MapActions
  readonly steps: Steps
  /** The address at which others see the view. */
  readonly addressOf: (view: View) => string
}

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('A part of the explorer stands outside of it.')
  return explorer
}
