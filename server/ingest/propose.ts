import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { type Draft, findDrafts } from './claims/find-drafts.ts'
import { PropositionIndex } from './claims/nearest-propositions.ts'
import { daysTold, type ToldDay } from './document/days-told.ts'
import type { IncomingDocument } from './document/read-document.ts'
import { sameExpression } from './document/recognise.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { buildGazetteer } from './mentions/gazetteer.ts'
import type { Mention } from './mentions/suggestion.ts'
import { KnownDocuments } from './versions/known-documents.ts'
import { comparisonOf, type PossibleVersion, possibleVersions } from './versions/possible-versions.ts'
import { comparedWhole } from './versions/text-likeness.ts'
import type { Told } from './versions/signs.ts'

/** What is proposed for a document: nothing of it is in the graph. */
export interface Proposal {
  readonly document: IncomingDocument
  readonly told: Told
  /** Days that its text tells: one of them may be its date. */
  readonly days: readonly ToldDay[]
  /** The expression of the graph with the very same text. */
  readonly same: { readonly id: string; readonly document: string } | null
  /** Documents of the graph that it may be a version of; none where the very text is there. */
  readonly versions: readonly PossibleVersion[]
  readonly mentions: readonly Mention[]
  readonly drafts: readonly Draft[]
}

/** Finds what a document names and claims, against a graph. */
export async function propose(
  document: IncomingDocument,
  told: Told,
  { nodes, edges }: Pick<Bundle, 'nodes' | 'edges'>,
): Promise<Proposal> {
  const mentions = findMentions(document.text, buildGazetteer(nodes, edges), {
    date: told.date,
    issuers: told.issuers,
  })
  const drafts = findDrafts(document.text, mentions, new PropositionIndex(nodes), told.issuers ?? [])
  const same = sameExpression(document.sha256, nodes)
  const versions = same === null ? versionsOf(document, told, nodes) : []
  const days = await daysTold(document.text, document.language.language)
  return { document, told, days, same, versions, mentions, drafts }
}

function versionsOf(document: IncomingDocument, given: Told, nodes: Bundle['nodes']): readonly PossibleVersion[] {
  const { title, language } = document
  const told = {
    ...given,
    title: given.title ?? title ?? undefined,
    language: given.language ?? language.language ?? undefined,
  }
  const texts = new Map(nodes.flatMap((node) => (node.kind === 'EXPRESSION' ? [[node.id, node]] : [])))
  return possibleVersions(comparisonOf(document, told, new KnownDocuments(nodes), ''), told, (id) => {
    const known = texts.get(id)
    return known === undefined ? undefined : comparedWhole(known.text, known.title)
  })
}
