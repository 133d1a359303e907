import { localize } from '../../../graph-seed/model/language.ts'
import { isIndex, type NodeOf } from '../../../graph-seed/model/node.ts'
import { COVERAGE_ID } from '../../../graph-seed/model/index-node.ts'
import type {
  CoverageResolvers,
  GapResolvers,
  GraphEdgeConnectionResolvers,
  NodeConnectionResolvers,
  QueryResolvers,
} from '../__generated__/resolver-types.ts'
import { edgesOf, idsOf, pageInfoOf, pageOf } from './connection.ts'

const NOTHING: NodeOf<'COVERAGE'> = {
  kind: 'COVERAGE',
  id: COVERAGE_ID,
  sources: [],
  gaps: [],
  unchecked: { nodes: [], edges: [] },
}

export const CoverageQuery = {
  coverage: async (_, __, { graph }) => (await graph.loader.findKind('COVERAGE', COVERAGE_ID)) ?? NOTHING,
} satisfies QueryResolvers

export const Coverage: CoverageResolvers = {
  sources: async (coverage, _, { graph }) => [...(await graph.loader.getMany('SOURCE', coverage.sources))],
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
