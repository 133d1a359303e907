import { workerData } from 'node:worker_threads'
import type { NearProposition } from '../ingest/claims/nearest-propositions.ts'
import type { Lexicon } from './lexicon.ts'
import { type Hints, type Suggestions, TextFinder } from './text-finder.ts'

// The thread is given its lexicon by open-in-thread.ts alone.
const finder = new TextFinder(workerData as Lexicon)

export interface FindTask {
  readonly text: string
  readonly hints: Hints
}

export interface NearestTask {
  readonly words: string
  readonly first: number
}

/** Runs in a thread of its own. */
export default function find({ text, hints }: FindTask): Suggestions {
  return finder.find(text, hints)
}

/** The same, by its name. */
export function nearest({ words, first }: NearestTask): readonly NearProposition[] {
  return finder.nearest(words, first)
}
