import { passagesOf, type Passage } from '../document/passages.ts'
import { tokensOf } from '../mentions/tokens.ts'

/**
 * How alike two texts are, by the sequences of three words that both have, whatever their case, accents, Chinese script or
 * Russian endings; a Han character counts as a word. Everything here takes time in proportion to the length of the texts.
 */

/** UTF-16 units of a text that are compared: of a longer one its beginning. */
const MOST_COMPARED = 500_000
/** Words in a sequence. */
const SEQUENCE = 3
/** A paragraph with fewer words is a heading or a number, and tells nothing. */
const FEWEST_WORDS = 5
/** The share of their sequences from which two paragraphs are nearly the same. */
const NEAR = 0.5
/** Paragraphs that one sequence is looked up in: what stands in more is a formula. */
const MOST_PLACES = 8

/** Hashes of some of a text's sequences: the same ones of every text, so that samples can be compared. */
export interface TextSample {
  /** One in so many was taken. */
  readonly rate: number
  readonly hashes: ArrayLike<number>
}

/** How many sequences a text may have before only some of them are kept, and how many those are. */
const MOST_WHOLE = 512
const RATE = 8
/** Hashes in a sample that is kept with each import. */
const MOST_IN_SMALL = 128

/** What of an incoming text is compared: made once for all texts it is compared with. */
export interface ComparedText {
  readonly passages: readonly ComparedPassage[]
  /** Every sequence of words, as a hash. */
  readonly sequences: ReadonlySet<number>
}

interface ComparedPassage {
  /** The words in lower case, with a space between: paragraphs with the same are the same word for word. */
  readonly words: string
  readonly sequences: ReadonlySet<number>
}

/** What two texts have in common. */
export interface TextLikeness {
  /** The share of sequences that both have, of those that either has: 0 to 1. */
  readonly likeness: number
  /** Paragraphs of the first that the second has too, word for word, and nearly so; and all that were looked for. */
  readonly sameWords: number
  readonly nearWords: number
  readonly passages: number
}

export function comparedText(passages: readonly Pick<Passage, 'text'>[]): ComparedText {
  const compared: ComparedPassage[] = []
  const sequences = new Set<number>()
  let length = 0
  for (const { text } of passages) {
    if (length >= MOST_COMPARED) break
    const { keys, starts, ends, text: whole } = tokensOf(text.slice(0, MOST_COMPARED - length))
    length += text.length
    if (keys.length < FEWEST_WORDS) continue
    const words = keys.map((_, index) => whole.slice(starts[index], ends[index]).toLowerCase()).join(' ')
    const own = sequencesOf(keys)
    for (const one of own) sequences.add(one)
    compared.push({ words, sequences: own })
  }
  return { passages: compared, sequences }
}

/** The same for a text of the graph, whose first line may be its title. */
export function comparedWhole(text: string, title: string): ComparedText {
  return comparedText(passagesOf(text, text.startsWith(title) ? title.length : 0))
}

export function sampleOf({ sequences }: ComparedText): TextSample {
  const rate = sequences.size <= MOST_WHOLE ? 1 : RATE
  return { rate, hashes: Uint32Array.from([...sequences].filter((one) => one % rate === 0)) }
}

/** A sample of 128 hashes at most, whatever the text's length: from it likeness is estimated to some 0.05 or better. */
export function smallSampleOf({ sequences }: ComparedText): { rate: number; hashes: number[] } {
  let hashes = [...sequences]
  let rate = 1
  while (hashes.length > MOST_IN_SMALL) {
    rate *= 2
    const divisor = rate
    hashes = hashes.filter((one) => one % divisor === 0)
  }
  return { rate, hashes }
}

/** What `likeness` is about, told by the sample alone. */
export function estimatedLikeness({ sequences }: ComparedText, { rate, hashes }: TextSample): number {
  const own = sequences.size / rate
  let common = 0
  for (let at = 0; at < hashes.length; at += 1) if (sequences.has(hashes[at] ?? -1)) common += 1
  return quotient(common, own + hashes.length - common)
}

/** Compares paragraph by paragraph. */
export function likenessOf(text: ComparedText, known: ComparedText): TextLikeness {
  const verbatim = new Set(known.passages.map(({ words }) => words))
  const places = placesOf(known.passages)
  let sameWords = 0
  let nearWords = 0
  for (const passage of text.passages) {
    if (verbatim.has(passage.words)) sameWords += 1
    else if (isNear(passage, known.passages, places)) nearWords += 1
  }
  let common = 0
  for (const one of text.sequences) if (known.sequences.has(one)) common += 1
  const likeness = quotient(common, text.sequences.size + known.sequences.size - common)
  return { likeness, sameWords, nearWords, passages: text.passages.length }
}

function sequencesOf(keys: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = 0; at + SEQUENCE <= keys.length; at += 1)
    found.add(hashOf(`${keys[at] ?? ''} ${keys[at + 1] ?? ''} ${keys[at + 2] ?? ''}`))
  return found
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function placesOf(passages: readonly ComparedPassage[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [index, { sequences }] of passages.entries()) {
    for (const one of sequences) {
      const known = places.get(one)
      if (known === undefined) places.set(one, [index])
      else if (known.length < MOST_PLACES) known.push(index)
    }
  }
  return places
}

function isNear(
  { sequences }: ComparedPassage,
  known: readonly ComparedPassage[],
  places: ReadonlyMap<number, readonly number[]>,
): boolean {
  const common = new Map<number, number>()
  for (const one of sequences)
    for (const place of places.get(one) ?? []) common.set(place, (common.get(place) ?? 0) + 1)
  return [...common].some(
    ([place, count]) => quotient(count, sequences.size + (known[place]?.sequences.size ?? 0) - count) >= NEAR,
  )
}

function quotient(part: number, whole: number): number {
  return whole <= 0 ? 0 : part / whole
}
