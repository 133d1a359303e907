import { LAYERS } from '../../../graph-seed/model/edge.ts'
import { localize } from '../../../graph-seed/model/language.ts'
import type {
  DivergenceResolvers,
  DivergentReadingResolvers,
  DocumentResolvers,
  ExpressionResolvers,
  PassageResolvers,
  PassageTextResolvers,
} from '../__generated__/resolver-types.ts'
import { distinct, inRange } from '../arguments.ts'
import { MOST_NODES } from '../limits.ts'

export const Document: DocumentResolvers = {
  issuers: async (document, _, { graph }) => [...(await graph.loader.entities(document.issuers))],
  expressions: async (document, _, { graph }) => [...(await graph.loader.getMany('EXPRESSION', document.expressions))],
  passages: async (document, _, { graph }) => [...(await graph.loader.getMany('PASSAGE', document.passages))],
  assertions: async (document, _, { graph }) => [...(await graph.loader.getMany('ASSERTION', document.assertions))],
  graph: async (document, { limit, layers }, { graph }) => {
    const own = [document.id, ...document.propositions, ...document.entities]
    const found = await graph.snapshot.neighbourhood({
      seeds: own,
      depth: 0,
      limit: inRange('limit', limit, 1, MOST_NODES),
      layers: distinct('layers', layers, LAYERS.length),
      kinds: null,
      asOf: null,
    })
    graph.loader.remember(found.nodes)
    const assertions = new Set(document.assertions)
    const edges = found.edges.filter(
      (edge) => edge.layer === 'RECORD' || edge.assertions.some((assertion) => assertions.has(assertion)),
    )
    return { nodes: found.nodes, edges, totalNodes: found.totalNodes }
  },
}

export const Divergence: DivergenceResolvers = {
  subject: (divergence, { language }) => localize(divergence.subject, language).text,
}

export const DivergentReading: DivergentReadingResolvers = {
  languages: (reading) => [...reading.languages],
  text: (reading, { language }) => localize(reading.text, language).text,
  documents: async (reading, _, { graph }) => [...(await graph.loader.getMany('DOCUMENT', reading.documents))],
}

export const Expression: ExpressionResolvers = {
  document: (expression, _, { graph }) => graph.loader.get('DOCUMENT', expression.document),
}

export const Passage: PassageResolvers = {
  document: (passage, _, { graph }) => graph.loader.get('DOCUMENT', passage.document),
  text: (passage, { language }) => passage.texts.find((text) => text.language === language)?.text ?? null,
  assertions: async (passage, _, { graph }) => [...(await graph.loader.getMany('ASSERTION', passage.assertions))],
}

export const PassageText: PassageTextResolvers = {
  expression: (text, _, { graph }) => graph.loader.get('EXPRESSION', text.expression),
}
