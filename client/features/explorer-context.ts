import { createContext, useContext } from 'react'
import type { Sentences } from '../i18n/sentences.ts'
import type { RequestFailed } from '../api/request.ts'
import type { Assertion, Atlas } from '../state/atlas.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Shown } from '../state/filters.ts'
import type { Drawing } from '../state/lines.ts'
import type { ReadDocument } from '../state/reading.ts'
import type { Selection, View } from '../state/view.ts'

/** The document that is read: the one on the map, or another in which the selected words stand. */
export interface Reading {
  /** Null until it is there. */
  readonly document: ReadDocument | null
  /** Whether it is another than the one on the map. */
  readonly elsewhere: boolean
  readonly error: RequestFailed | null
  readonly retry: () => void
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
  /** An assertion of the map, or of the document that is read. */
  readonly assertionOf: (id: string) => Assertion | undefined
  /** Ids of the assertions whose words are highlighted. */
  readonly highlighted: ReadonlySet<string>
  readonly show: (next: View) => void
  readonly select: (selection: Selection | null) => void
  /** The address at which others see the view. */
  readonly addressOf: (view: View) => string
}

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('A part of the explorer stands outside of it.')
  return explorer
}
