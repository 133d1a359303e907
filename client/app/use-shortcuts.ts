import { useEffect } from 'react'

/** Keys that work anywhere but where one is typing. The handler says whether it took the key. */
export function useShortcuts(handler: (key: string) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      if (isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      if (handler(event.key)) event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => {
      removeEventListener('keydown', listen)
    }
  }, [handler])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), select, textarea') !== null
  )
}
