import { profileId } from '../../../graph-seed/model/index-node.ts'
import type { NodeOf } from '../../../graph-seed/model/node.ts'
import { LAYERS } from '../../../graph-seed/model/edge.ts'
import { localize } from '../../../graph-seed/model/language.ts'
import type {
  AppearingEntityResolvers,
  DivergenceResolvers,
  DivergentReadingResolvers,
  DocumentResolvers,
  ExpressionResolvers,
  PassageResolvers,
  PassageTextResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct, inRange } from '../arguments.ts'
import { MOST_NODES, MOST_PAGE } from '../limits.ts'
import type { Loader } from '../loader.ts'

export const Document: DocumentResolvers = {
  issuers: async (document, _, { graph }) => [...(await graph.loader.entities(document.issuers))],
  expressions: async (document, _, { graph }) => [...(await graph.loader.getMany('EXPRESSION', document.expressions))],
  passages: async (document, _, { graph }) => [...(await graph.loader.getMany('PASSAGE', document.passages))],
  assertions: async (document, _, { graph }) => [...(await graph.loader.getMany('ASSERTION', document.assertions))],
  counts: async (document, _, { graph }) => {
    const entries = await entriesOf(document.id, graph.loader)
    return {
      mentions: entries.reduce((sum, { mentions }) => sum + mentions, 0),
      assertions: document.assertions.length,
      entities: entries.length,
    }
  },
  appearing: async (document, { first }, { graph }) => {
    const most = inRange('first', first, 1, MOST_PAGE)
    const said = ({ speaks, addressed, spokenOf }: Entry): number => speaks + addressed + spokenOf
    // The entries of a profile are ordered by id, and a sort keeps the order of equals.
    return [...(await entriesOf(document.id, graph.loader))]
      .sort((a, b) => b.mentions - a.mentions || said(b) - said(a))
      .slice(0, most)
  },
  graph: async (document, { limit, layers }, { graph }) => {
    const own = [document.id, ...document.propositions, ...document.entities]
    const found = await graph.snapshot.neighbourhood({
      seeds: own,
      depth: 0,
      limit: inRange('limit', limit, 1, MOST_NODES),
      layers: distinct('layers', layers, LAYERS.length),
      kinds: null,
      asOf: null,
      joinedTo: [],
    })
    graph.loader.remember(found.nodes)
    const assertions = new Set(document.assertions)
    const edges = found.edges.filter(
      (edge) => edge.layer === 'RECORD' || edge.assertions.some((assertion) => assertions.has(assertion)),
    )
    return { nodes: found.nodes, edges, totalNodes: found.totalNodes }
  },
}

type Entry = NodeOf<'PROFILE'>['entries'][number]

/** Who and what appears in a document; nobody and nothing where it has no profile. */
async function entriesOf(document: string, loader: Loader): Promise<readonly Entry[]> {
  return (await loader.findKind('PROFILE', profileId(document)))?.entries ?? []
}

export const AppearingEntity: AppearingEntityResolvers = {
  entity: ({ entity }, _, { graph }) => graph.loader.entity(entity),
  appearance: (entry) => entry,
}

export const Divergence: DivergenceResolvers = {
  subject: (divergence, { language }) => localize(divergence.subject, language).text,
  subjectLanguage: (divergence, { language }) => localize(divergence.subject, language).language,
}

export const DivergentReading: DivergentReadingResolvers = {
  languages: (reading) => [...reading.languages],
  text: (reading, { language }) => localize(reading.text, language).text,
  textLanguage: (reading, { language }) => localize(reading.text, language).language,
  documents: async (reading, _, { graph }) => [...(await graph.loader.getMany('DOCUMENT', reading.documents))],
}

export const Expression: ExpressionResolvers = {
  document: (expression, _, { graph }) => graph.loader.get('DOCUMENT', expression.document),
  openClaims: ({ openClaims = 0 }) => openClaims,
}

export const Passage: PassageResolvers = {
  document: (passage, _, { graph }) => graph.loader.get('DOCUMENT', passage.document),
  text: (passage, { language }) => passage.texts.find((text) => text.language === language)?.text ?? null,
  assertions: async (passage, _, { graph }) => [...(await graph.loader.getMany('ASSERTION', passage.assertions))],
}

export const PassageText: PassageTextResolvers = {
  expression: (text, _, { graph }) => graph.loader.get('EXPRESSION', text.expression),
}
