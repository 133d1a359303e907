import { useEffect, useEffectEvent } from 'react'
import { singleKeysHold } from '../features/help/single-keys.ts'
import { actionOf, pressed } from '../state/shortcuts.ts'
import type { Action, Place } from '../state/shortcuts.ts'

/** What is done for an action of the table; it says whether it did anything, or leaves the key to the browser. */
export type Handlers = Readonly<Partial<Record<Action, () => boolean>>>

/** Does what the table of shortcuts says, but while one is typing or a dialog is open. */
export function useShortcuts(handlers: Handlers): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
    if (document.querySelector('dialog[open]') !== null) return
    const action = actionOf(pressed(event), placesOf(event.target), singleKeysHold())
    if (action !== null && handlers[action]?.() === true) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      act(event)
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [])
}

/** The list and the search act on their keys themselves. */
function placesOf(target: EventTarget | null): readonly Place[] {
  const onMap = target instanceof HTMLElement && target.getAttribute('role') === 'application'
  return onMap ? ['anywhere', 'explorer', 'map'] : ['anywhere', 'explorer']
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox], [type=range]), select, textarea') !== null
  )
}
