import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { type Draft, findDrafts } from '../../server/ingest/claims/find-drafts.ts'
import { PropositionIndex } from '../../server/ingest/claims/nearest-propositions.ts'
import { findMentions } from '../../server/ingest/mentions/find-mentions.ts'
import { buildGazetteer } from '../../server/ingest/mentions/gazetteer.ts'
import type { Mention } from '../../server/ingest/mentions/suggestion.ts'
import { STATEMENT } from './statement.ts'
import type { MarkedText } from './marked-text.ts'
import { type DraftScore, scoreDrafts } from './score-drafts.ts'
import { type MentionScore, scoreMentions } from './score-mentions.ts'

/** What was found in a text, beside what was marked in it. */
export interface Measured {
  readonly text: MarkedText
  readonly found: readonly Mention[]
  readonly drafts: readonly Draft[]
  readonly mentions: MentionScore
  readonly claims: DraftScore
}

/** Returns what measures a text against the graph of a bundle, as if the text were new to it: a document does not name itself. */
export function measurer({ nodes, edges }: Bundle): (text: MarkedText) => Measured {
  const gazetteer = buildGazetteer(
    nodes.filter(({ id }) => id !== STATEMENT),
    edges,
  )
  const propositions = new PropositionIndex(nodes)
  return (text) => {
    const found = findMentions(text.text, gazetteer, { date: text.date, issuers: text.issuers })
    const drafts = findDrafts(text.text, found, propositions, text.issuers)
    return {
      text,
      found,
      drafts,
      mentions: scoreMentions(found, text.mentions),
      claims: scoreDrafts(drafts, text.claims),
    }
  }
}
