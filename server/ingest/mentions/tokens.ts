import { wordKey } from './word-key.ts'

/**
 * A text cut into words: each Han character, each run of other letters and digits, and each abbreviation with full stops
 * (U.S.) is one. Places are in UTF-16 units, end exclusive.
 */
export interface Tokens {
  readonly text: string
  readonly keys: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD =
  /\p{Script=Han}|(?:\p{Lu}\.){2,}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])*/gu

export function tokensOf(text: string): Tokens {
  const keys: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    keys.push(wordKey(word))
    starts.push(index)
    ends.push(index + word.length)
  }
  return { text, keys, starts, ends }
}

/** The words from one token to another, end exclusive, as the text writes them. */
export function wordsBetween({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1])
}

/** What stands between a token and the next. */
export function gapAfter({ text, starts, ends }: Tokens, token: number): string {
  return text.slice(ends[token], starts[token + 1])
}

/** The token that begins at a place or after it. */
export function tokenAt({ starts }: Pick<Tokens, 'starts'>, place: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}
