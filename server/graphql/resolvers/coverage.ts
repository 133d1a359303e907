import { localize } from '../../../graph-seed/model/language.ts'
import { isIndex } from '../../../graph-seed/model/node.ts'
import type {
  CoverageResolvers,
  GapResolvers,
  GraphEdgeConnectionResolvers,
  NodeConnectionResolvers,
  QueryResolvers,
} from '../__generated__/resolver-types.ts'
import { edgesOf, idsOf, pageInfoOf, pageOf } from './connection.ts'

export const CoverageQuery = {
  coverage: async (_, __, { graph }) => {
    const { nodes } = await graph.snapshot.all({ kinds: ['COVERAGE'], edgeTypes: [] })
    const parts = nodes.filter((node) => node.kind === 'COVERAGE')
    const unchecked = parts.map((part) => part.unchecked)
    return {
      gaps: parts.flatMap(({ gaps }) => gaps),
      unchecked: {
        nodes: unchecked.flatMap((ids) => ids.nodes).sort(),
        edges: unchecked.flatMap((ids) => ids.edges).sort(),
      },
    }
  },
} satisfies QueryResolvers

export const Coverage: CoverageResolvers = {
  sources: async (_, __, { graph }) => {
    const { nodes } = await graph.snapshot.all({ kinds: ['SOURCE'], edgeTypes: [] })
    return nodes.filter((node) => node.kind === 'SOURCE')
  },
  gaps: (coverage) => [...coverage.gaps],
  uncheckedNodes: ({ unchecked }, page) => pageOf(unchecked.nodes, (id) => id, page),
  uncheckedEdges: ({ unchecked }, page) => pageOf(unchecked.edges, (id) => id, page),
}

export const Gap: GapResolvers = {
  text: (gap, { language }) => localize(gap.text, language).text,
  textLanguage: (gap, { language }) => localize(gap.text, language).language,
  concerns: async (gap, _, { graph }) => [...(await graph.loader.entities(gap.concerns))],
}

export const NodeConnection: NodeConnectionResolvers = {
  edges: async (page, _, { graph }) => {
    const nodes = await Promise.all(idsOf(page).map((id) => graph.loader.find(id)))
    return edgesOf(page, nodes).flatMap(({ cursor, node }) =>
      node === null || isIndex(node) ? [] : [{ cursor, node }],
    )
  },
  pageInfo: pageInfoOf,
}

export const GraphEdgeConnection: GraphEdgeConnectionResolvers = {
  edges: async (page, _, { graph }) => edgesOf(page, await graph.loader.edges(idsOf(page))),
  pageInfo: pageInfoOf,
}
