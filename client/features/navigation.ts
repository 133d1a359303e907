import { createContext, useContext } from 'react'
import type { View } from '../state/view.ts'

/** What every page shares: the view, how to change it, and the address at which others see one. */
export interface Navigation {
  readonly view: View
  readonly language: string
  readonly show: (next: View) => void
  readonly addressOf: (view: View) => string
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('A part of a page stands outside of it.')
  return navigation
}
