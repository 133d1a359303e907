const REACHABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'

/** Where a region ends: what is left of it beyond is not near what had the focus. */
const REGION = '.pane, main, .page, #explorer, body'

/** Where one goes on then: on the map, or in the list that is there in its place, or at the beginning of a page. */
const HOMES = ['.map-canvas', '#list [data-row][tabindex="0"]', '#main']

/**
 * Where what has the focus goes away, as a notice does with the button that dismisses it, a browser leaves the focus at the head
 * of the page, and whoever goes by keyboard begins anew. So it goes to what is left of what stood around it, or else home.
 */
export function rescueFocus(): () => void {
  let last: { readonly element: Element; readonly around: readonly Element[] } | null = null
  // A pointer is where it is, and a field that gets the focus would bring up the keyboard of a phone.
  let byKeyboard = false
  const look = () => {
    if (last === null || !byKeyboard || document.activeElement !== document.body || isSeen(last.element)) return
    // Nothing may be there yet, as while the map is loaded: then what comes is looked through.
    nextTo(last.around)?.focus()
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    if (last === null || document.activeElement !== document.body) return
    // Not before whoever took it away had the time to give the focus to something.
    clearTimeout(waiting)
    waiting = setTimeout(look, 60)
  })
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] })
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element) last = { element: target, around: ancestorsOf(target) }
    },
    { signal },
  )
  document.addEventListener('keydown', () => (byKeyboard = true), { signal, capture: true })
  document.addEventListener('pointerdown', () => (byKeyboard = false), { signal, capture: true })
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
    listening.abort()
  }
}

function nextTo(around: readonly Element[]): HTMLElement | undefined {
  for (const element of around) {
    if (element.matches(REGION)) break
    const found = isSeen(element) ? firstSeen(element, REACHABLE) : undefined
    if (found !== undefined) return found
  }
  return HOMES.flatMap((home) => firstSeen(document, home) ?? [])[0]
}

function firstSeen(within: ParentNode, selector: string): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>(selector)].find(isSeen)
}

function isSeen(element: Element): boolean {
  return element.isConnected && element.checkVisibility()
}

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)]
}
