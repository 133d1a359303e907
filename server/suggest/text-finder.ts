import { type Draft, findDrafts } from '../ingest/claims/find-drafts.ts'
import { type NearProposition, PropositionIndex } from '../ingest/claims/nearest-propositions.ts'
import { findMentions } from '../ingest/mentions/find-mentions.ts'
import { buildGazetteer, type Gazetteer } from '../ingest/mentions/gazetteer.ts'
import type { Mention } from '../ingest/mentions/suggestion.ts'
import type { Lexicon } from './lexicon.ts'

/** What is known of a text beside its words. */
export interface Hints {
  /** In EDTF; tells which review conference is the next. */
  readonly date?: string | undefined
  /** Ids of those who speak where no sentence names a speaker. */
  readonly issuers: readonly string[]
}

/** What a text names and what it may claim. Nothing of it is in the graph. */
export interface Suggestions {
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/** Finds suggestions by one lexicon, whose indexes it builds once. */
export class TextFinder {
  readonly #gazetteer: Gazetteer
  readonly #propositions: PropositionIndex

  constructor({ nodes, edges }: Lexicon) {
    this.#gazetteer = buildGazetteer(nodes, edges)
    this.#propositions = new PropositionIndex(nodes)
  }

  find(text: string, { date, issuers }: Hints): Suggestions {
    const mentions = findMentions(text, this.#gazetteer, { date, issuers })
    return { mentions, drafts: findDrafts(text, mentions, this.#propositions, issuers) }
  }

  /** The propositions that words may express, the nearest first. */
  nearest(words: string, first: number): readonly NearProposition[] {
    const named = findMentions(words, this.#gazetteer, {}).flatMap(({ chosen }) => (chosen === null ? [] : [chosen]))
    return this.#propositions.nearest(words, new Set(named), first)
  }
}
