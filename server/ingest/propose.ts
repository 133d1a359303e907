import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { type Draft, findDrafts } from './claims/find-drafts.ts'
import { PropositionIndex } from './claims/nearest-propositions.ts'
import type { IncomingDocument } from './document/read-document.ts'
import { sameExpression } from './document/recognise.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { buildGazetteer } from './mentions/gazetteer.ts'
import type { Mention } from './mentions/suggestion.ts'

/** What is known of a document beside its text. */
interface Told {
  readonly title?: string | undefined
  readonly language?: string | undefined
  /** In EDTF. */
  readonly date?: string | undefined
  /** Ids of those who speak where no sentence names a speaker. */
  readonly issuers?: readonly string[] | undefined
}

/** What is proposed for a document: nothing of it is in the graph. */
export interface Proposal {
  readonly document: IncomingDocument
  readonly told: Told
  /** The expression of the graph with the very same text. */
  readonly same: { readonly id: string; readonly document: string } | null
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/** Finds what a document names and claims, against a graph. */
export function propose(
  document: IncomingDocument,
  told: Told,
  { nodes, edges }: Pick<Bundle, 'nodes' | 'edges'>,
): Proposal {
  const mentions = findMentions(document.text, buildGazetteer(nodes, edges), { date: told.date })
  const drafts = findDrafts(document.text, mentions, new PropositionIndex(nodes), told.issuers ?? [])
  return { document, told, same: sameExpression(document.sha256, nodes), mentions, drafts }
}
