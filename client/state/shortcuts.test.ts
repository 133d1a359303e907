import { describe, expect, test } from '@jest/globals'
import { actionOf, isSingleKey, PLACES, pressed, SHORTCUTS } from './shortcuts.ts'
import type { Place, Shortcut } from './shortcuts.ts'

const all: readonly Shortcut[] = SHORTCUTS
/** A browser's event has its properties from its class, not of its own. */
class Event {
  readonly #key: string
  readonly #code: string
  readonly #held: readonly string[]
  constructor(key: string, code: string, held: readonly string[]) {
    this.#key = key
    this.#code = code
    this.#held = held
  }
  get key() {
    return this.#key
  }
  get code() {
    return this.#code
  }
  get ctrlKey() {
    return this.#held.includes('ctrl')
  }
  get metaKey() {
    return this.#held.includes('meta')
  }
  get altKey() {
    return this.#held.includes('alt')
  }
  get shiftKey() {
    return this.#held.includes('shift')
  }
}
const press = (key: string, code = '', held: readonly string[] = []) => pressed(new Event(key, code, held))

describe('the table of shortcuts', () => {
  test('names every action once', () => {
    expect(new Set(all.map(({ action }) => action)).size).toBe(all.length)
  })

  test('gives no key two meanings in places that hold together', () => {
    // A review is a page of its own: nothing of the explorer is there.
    const together = (one: Place, other: Place) =>
      one === other ||
      [one, other].includes('anywhere') ||
      ([one, other].includes('explorer') && ![one, other].includes('review'))
    const clashes = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => together(one.place, other.place) && other.keys.some((key) => one.keys.includes(key)))
        .map((other) => `${one.action} ${other.action}`),
    )
    expect(clashes).toEqual([])
  })

  test('leaves browsers and screen readers their keys', () => {
    const taken =
      /^(Tab|F\d+|Insert|CapsLock|ScrollLock|ContextMenu|Alt\+.*|Mod\+(Shift\+)?[acdefhijlmnopqrstvwx+\-0-9])$/
    expect(all.flatMap(({ keys }) => keys).filter((key) => taken.test(key))).toEqual([])
    // Space and PageDown scroll everywhere; arrows and Enter only where the focus is on what they move.
    const scrolling = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      ' ',
      'Enter',
    ]
    const everywhere = all.filter(({ place }) => place === 'anywhere' || place === 'explorer')
    expect(everywhere.flatMap(({ keys }) => keys).filter((key) => scrolling.includes(key))).toEqual([])
  })
})

describe('a key', () => {
  test('does what the table says, where it holds', () => {
    expect(actionOf('/', ['anywhere'], true)).toBe('search')
    expect(actionOf('l', ['anywhere'], true)).toBeNull()
    expect(actionOf('l', ['anywhere', 'explorer'], true)).toBe('list')
    expect(actionOf('Enter', ['anywhere', 'explorer'], true)).toBeNull()
    expect(actionOf('Enter', ['anywhere', 'explorer', 'map'], true)).toBe('details')
  })

  test('that is a character alone can be switched off, all others stay', () => {
    expect(actionOf('l', [...PLACES], false)).toBeNull()
    expect(actionOf('?', [...PLACES], false)).toBeNull()
    expect(actionOf('Escape', [...PLACES], false)).toBe('back')
    expect(actionOf('ArrowLeft', ['anywhere', 'explorer', 'map'], false)).toBe('walk')
    expect(all.filter(isSingleKey).map(({ action }) => action)).toEqual([
      'search',
      'help',
      'expand',
      'list',
      'layout',
      'fit',
      'timeline',
      'hide',
      'pin',
      'mark',
      'near',
      'ways',
      'unfold',
    ])
  })

  test('is the same with Caps Lock, and on a Russian keyboard', () => {
    expect(press('E', 'KeyE')).toBe('e')
    expect(press('у', 'KeyE')).toBe('e')
    expect(press('.', 'Slash')).toBe('/')
    expect(press(',', 'Slash', ['shift'])).toBe('?')
    expect(press('.', 'Period')).toBe('.')
    expect(press('?', 'Minus', ['shift'])).toBe('?')
  })

  test('is told with what is held beside it', () => {
    expect(press('Enter', 'Enter', ['shift'])).toBe('Shift+Enter')
    expect(press('Z', 'KeyZ', ['ctrl', 'shift'])).toBe('Mod+Shift+z')
    expect(press('z', 'KeyZ', ['meta'])).toBe('Mod+z')
    expect(press('ArrowLeft', 'ArrowLeft', ['alt'])).toBe('Alt+ArrowLeft')
  })
})
