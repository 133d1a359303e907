import { useEffect, useRef } from 'react'
import type { FocusEvent } from 'react'
import type { ReviewState } from './use-review.ts'

interface FocusHandlers {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * For the page of a review, whose buttons cannot be pressed while something is written: the one that was pressed loses the focus
 * by that, and gets it again when that is done; where it cannot be pressed any more, what `otherwise` selects does.
 */
export function useKeptFocus(otherwise: string, { busy, current: told }: ReviewState): FocusHandlers {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const { current } = last
    if (busy || current === null || document.activeElement !== document.body) return
    const canBeFocused = current.isConnected && !current.matches(':disabled')
    const next = canBeFocused ? current : document.querySelector<HTMLElement>(otherwise)
    next?.focus()
  }, [otherwise, busy, told])
  return {
    onFocus: ({ target }) => {
      last.current = target instanceof HTMLElement ? target : null
    },
    onBlur: ({ target }) => {
      // A button that is disabled is left by nobody.
      if (!target.matches(':disabled')) last.current = null
    },
  }
}
