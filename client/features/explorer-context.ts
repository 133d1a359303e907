import { createContext, useContext } from 'react'
import type { Sentences } from '../i18n/sentences.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Emphasis } from '../state/emphasis.ts'
import type { Shown } from '../state/filters.ts'
import type { Drawing } from '../state/lines.ts'
import type { Selection, View } from '../state/view.ts'

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
