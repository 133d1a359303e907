import { LRUCache } from 'lru-cache'
import type { GraphSnapshot } from '../domain/graph-store.ts'
import type { NearProposition } from '../ingest/claims/nearest-propositions.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { type Hints, type Suggestions, TextFinder } from './text-finder.ts'

/** Finds by one lexicon; where it does so, in this thread or in another, is its own affair. */
export interface Finder {
  find(text: string, hints: Hints): Promise<Suggestions>
  nearest(words: string, first: number): Promise<readonly NearProposition[]>
  close(): Promise<void>
}

/** Makes the finder of a lexicon, whose indexes take a while to build. */
export type OpenFinder = (lexicon: Lexicon) => Finder

/** What is read of a snapshot. */
export type WordsOfGraph = Pick<GraphSnapshot, 'revision' | 'all'>

/** Two revisions: requests under way may still ask by the one before. */
const MOST_REVISIONS = 2

/** Finds suggestions by the graph of a snapshot. What it needs is read once for each revision and kept in memory. */
export class Suggester {
  readonly #finders: LRUCache<string, Promise<Finder>>
  readonly #open: OpenFinder

  constructor(open: OpenFinder) {
    this.#open = open
    this.#finders = new LRUCache({
      max: MOST_REVISIONS,
      dispose: (finder) => void finder.then((one) => one.close()).catch(() => undefined),
    })
  }

  /** Reads what it needs ahead of the first text. */
  async prepare(snapshot: WordsOfGraph): Promise<void> {
    await this.#finderOf(snapshot)
  }

  async suggest(snapshot: WordsOfGraph, text: string, hints: Hints): Promise<Suggestions> {
    const finder = await this.#finderOf(snapshot)
    return finder.find(text, hints)
  }

  async nearest(snapshot: WordsOfGraph, words: string, first: number): Promise<readonly NearProposition[]> {
    const finder = await this.#finderOf(snapshot)
    return finder.nearest(words, first)
  }

  async close(): Promise<void> {
    const open = [...this.#finders.values()]
    this.#finders.clear()
    await Promise.allSettled(open.map(async (finder) => (await finder).close()))
  }

  async #finderOf(snapshot: WordsOfGraph): Promise<Finder> {
    const revision = (await snapshot.revision()) ?? ''
    const known = this.#finders.get(revision)
    if (known !== undefined) return known
    const opening = readLexicon(snapshot).then(this.#open)
    this.#finders.set(revision, opening)
    // A lexicon that could not be read is read again for the next who asks.
    opening.catch(() => {
      if (this.#finders.peek(revision) === opening) this.#finders.delete(revision)
    })
    return opening
  }
}

/** Finds in the thread that asks, which can do nothing else meanwhile: for programs that answer nobody. */
export const openHere: OpenFinder = (lexicon) => {
  const finder = new TextFinder(lexicon)
  return {
    find: (text, hints) => Promise.resolve(finder.find(text, hints)),
    nearest: (words, first) => Promise.resolve(finder.nearest(words, first)),
    close: () => Promise.resolve(),
  }
}
