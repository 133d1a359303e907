/** Where a pattern was found: tokens, end exclusive. */
export interface Hit {
  readonly pattern: number
  readonly start: number
  readonly end: number
}

interface State {
  readonly next: Map<string, number>
  /** The state of the longest other beginning that ends here too. */
  fail: number
  /** The nearest state along `fail` where a pattern ends. */
  output: number
  readonly patterns: number[]
}

/**
 * Aho–Corasick over words instead of characters: all patterns are found in one pass, in time linear in the text and the hits.
 * Libraries do it over characters, where neither the limits of words nor stems could be kept apart.
 */
export class WordAutomaton {
  readonly #states: State[] = [emptyState()]
  readonly #lengths: readonly number[]

  constructor(patterns: readonly (readonly string[])[]) {
    this.#lengths = patterns.map(({ length }) => length)
    for (const [pattern, words] of patterns.entries()) this.#add(pattern, words)
    this.#link()
  }

  /** Every hit, overlapping ones too, in order of where they end. */
  *search(words: readonly string[]): Generator<Hit> {
    let at = 0
    for (const [index, word] of words.entries()) {
      at = this.#step(at, word)
      for (let state = at; state !== 0; state = this.#state(state).output) {
        for (const pattern of this.#state(state).patterns) {
          yield { pattern, start: index + 1 - (this.#lengths[pattern] ?? 0), end: index + 1 }
        }
      }
    }
  }

  #add(pattern: number, words: readonly string[]): void {
    if (words.length === 0) return
    let at = 0
    for (const word of words) {
      let next = this.#state(at).next.get(word)
      if (next === undefined) {
        next = this.#states.push(emptyState()) - 1
        this.#state(at).next.set(word, next)
      }
      at = next
    }
    this.#state(at).patterns.push(pattern)
  }

  /** States are visited by depth, so that where `fail` leads is always known before. */
  #link(): void {
    const queue = [...this.#state(0).next.values()]
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const { next, fail } = this.#state(at)
      const shorter = this.#state(fail)
      this.#state(at).output = shorter.patterns.length > 0 ? fail : shorter.output
      for (const [word, child] of next) {
        this.#state(child).fail = this.#step(fail, word)
        queue.push(child)
      }
    }
  }

  #step(from: number, word: string): number {
    for (let at = from; ; at = this.#state(at).fail) {
      const next = this.#state(at).next.get(word)
      if (next !== undefined) return next
      if (at === 0) return 0
    }
  }

  #state(index: number): State {
    const state = this.#states[index]
    if (state === undefined) throw new RangeError(`no state ${index}`)
    return state
  }
}

function emptyState(): State {
  return { next: new Map(), fail: 0, output: 0, patterns: [] }
}
