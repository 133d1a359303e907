/** From places in UTF-16 units, which JavaScript counts, to places in code points, which this project keeps. */
export class CodePointIndex {
  /** Where the second halves of surrogate pairs stand, ascending. */
  readonly #seconds: readonly number[]

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1)
  }

  /** The number of code points before the place. */
  at(utf16: number): number {
    if (this.#seconds.length === 0) return utf16
    let low = 0
    let high = this.#seconds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#seconds[middle] ?? Infinity) < utf16) low = middle + 1
      else high = middle
    }
    return utf16 - low
  }
}
