import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { type Draft, findDrafts } from './claims/find-drafts.ts'
import { PropositionIndex } from './claims/nearest-propositions.ts'
import type { Metadata } from './document/metadata.ts'
import type { IncomingDocument } from './document/read-document.ts'
import { sameExpression } from './document/recognise.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { buildGazetteer } from './mentions/gazetteer.ts'
import type { Mention } from './mentions/suggestion.ts'

/** What is proposed for a document: nothing of it is in the graph. */
export interface Proposal {
  readonly document: IncomingDocument
  readonly metadata: Metadata
  /** The expression of the graph with the very same text. */
  readonly same: { readonly id: string; readonly document: string } | null
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/** Finds what a document names and claims, against a graph. */
export function propose(
  document: IncomingDocument,
  metadata: Metadata,
  { nodes, edges }: Pick<Bundle, 'nodes' | 'edges'>,
): Proposal {
  const mentions = findMentions(document.text, buildGazetteer(nodes, edges), { date: metadata.date })
  const drafts = findDrafts(document.text, mentions, new PropositionIndex(nodes), metadata.issuers)
  return { document, metadata, same: sameExpression(document.sha256, nodes), mentions, drafts }
}
