/**
 * Every key of the explorer: what it does and where it holds. Handlers and the help sheet both read this table, so that neither
 * knows a key the other does not.
 */
export const PLACES = ['anywhere', 'explorer', 'map', 'list', 'search', 'marks', 'handle', 'review'] as const
export type Place = (typeof PLACES)[number]

export interface Shortcut {
  readonly action: string
  /** As `pressed` writes them. */
  readonly keys: readonly string[]
  readonly place: Place
}

export const WALK_KEYS = { ArrowLeft: 'left', ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down' } as const
export const ROW_KEYS = ['ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export const MARK_KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'] as const

/** How far each key moves a handle on the axis of time. */
export const MONTHS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 } as const
export const DAYS = { 'Shift+ArrowLeft': -1, 'Shift+ArrowRight': 1 } as const
export const YEARS = { PageDown: -1, PageUp: 1 } as const

export const SHORTCUTS = [
  { action: 'search', keys: ['/'], place: 'anywhere' },
  { action: 'help', keys: ['?'], place: 'anywhere' },
  { action: 'back', keys: ['Escape'], place: 'explorer' },
  { action: 'expand', keys: ['e'], place: 'explorer' },
  { action: 'list', keys: ['l'], place: 'explorer' },
  { action: 'layout', keys: ['a'], place: 'explorer' },
  { action: 'fit', keys: ['f'], place: 'explorer' },
  { action: 'timeline', keys: ['t'], place: 'explorer' },
  { action: 'hide', keys: ['h'], place: 'explorer' },
  { action: 'pin', keys: ['p'], place: 'explorer' },
  { action: 'mark', keys: ['m'], place: 'explorer' },
  { action: 'near', keys: ['n'], place: 'explorer' },
  { action: 'ways', keys: ['w'], place: 'explorer' },
  { action: 'unfold', keys: ['o'], place: 'explorer' },
  { action: 'undo', keys: ['Mod+z'], place: 'explorer' },
  { action: 'redo', keys: ['Mod+Shift+z'], place: 'explorer' },
  { action: 'walk', keys: Object.keys(WALK_KEYS), place: 'map' },
  { action: 'details', keys: ['Enter'], place: 'map' },
  { action: 'walkRows', keys: ROW_KEYS, place: 'list' },
  { action: 'chooseRow', keys: ['Enter'], place: 'list' },
  { action: 'walkFound', keys: ['ArrowUp', 'ArrowDown'], place: 'search' },
  { action: 'chooseFound', keys: ['Enter'], place: 'search' },
  { action: 'openFound', keys: ['Shift+Enter'], place: 'search' },
  { action: 'walkMarks', keys: MARK_KEYS, place: 'marks' },
  { action: 'chooseMark', keys: ['Enter'], place: 'marks' },
  { action: 'byMonth', keys: Object.keys(MONTHS), place: 'handle' },
  { action: 'byDay', keys: Object.keys(DAYS), place: 'handle' },
  { action: 'byYear', keys: Object.keys(YEARS), place: 'handle' },
  { action: 'toEnd', keys: ['Home', 'End'], place: 'handle' },
  { action: 'nextSuggestion', keys: ['ArrowDown'], place: 'review' },
  { action: 'previousSuggestion', keys: ['ArrowUp'], place: 'review' },
  { action: 'acceptSuggestion', keys: ['a'], place: 'review' },
  { action: 'rejectSuggestion', keys: ['r'], place: 'review' },
  { action: 'undoDecision', keys: ['u'], place: 'review' },
  { action: 'changeSuggestion', keys: ['c'], place: 'review' },
  { action: 'addWords', keys: ['n'], place: 'review' },
  { action: 'takeAway', keys: ['Delete'], place: 'review' },
] as const satisfies readonly Shortcut[]
export type Action = (typeof SHORTCUTS)[number]['action']

/** What a key does where one is; null where it does nothing. Without single keys only those hold that belong to one part of the page. */
export function actionOf(key: string, places: readonly Place[], singleKeys: boolean): Action | null {
  const shortcut = SHORTCUTS.find(
    ({ keys, place }) => (keys as readonly string[]).includes(key) && places.includes(place),
  )
  return shortcut === undefined || (!singleKeys && isSingleKey(shortcut)) ? null : shortcut.action
}

/** A character alone, which someone who dictates or has a tremor may press unawares. */
export function isSingleKey({ keys, place }: Shortcut): boolean {
  return (place === 'anywhere' || place === 'explorer') && keys.some((key) => key.length === 1)
}

interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** A key with what is held beside it, such as `e`, `Shift+Enter` or `Mod+Shift+z`; `Mod` is Ctrl, or Command on a Mac. */
export function pressed(event: Pressed): string {
  const mod = event.ctrlKey || event.metaKey
  const sign = signOf(event.key, event.code)
  // Shift is part of how a character is typed, unless another key is held.
  const shift = event.shiftKey && (sign.length > 1 || mod)
  return `${mod ? 'Mod+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${sign}`
}

/** On a keyboard of another script, the sign that the same key gives on a Latin one. */
function signOf(key: string, code: string): string {
  if (key.length > 1) return key
  if (code === 'Slash' && key === '.') return '/'
  if (code === 'Slash' && key === ',') return '?'
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return (/\P{ASCII}/u.test(key) ? (letter ?? key) : key).toLowerCase()
}
