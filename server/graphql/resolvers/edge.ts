import { compare } from '../../../graph-seed/model/order.ts'
import { edgeLabel } from '../../domain/edge-label.ts'
import type {
  EvidenceResolvers,
  GraphEdgeResolvers,
  GraphResolvers,
  PathResolvers,
} from '../__generated__/resolver-types.ts'

export const Graph: GraphResolvers = {
  nodes: (graph) => [...graph.nodes],
  edges: (graph) => [...graph.edges],
  assertions: async ({ edges }, _, { graph }) => {
    const said = new Set(edges.flatMap((edge) => (edge.layer === 'CLAIM' ? edge.assertions : [])))
    return [...(await graph.loader.getMany('ASSERTION', [...said].sort(compare)))]
  },
  truncated: (graph) => graph.totalNodes > graph.nodes.length,
}

export const Path: PathResolvers = {
  length: (path) => path.nodes.length - 1,
  nodes: async (path, _, { graph }) => [...(await graph.loader.entities(path.nodes))],
  edges: (path) => [...path.edges],
}

export const GraphEdge: GraphEdgeResolvers = {
  role: (edge) => edge.role ?? null,
  date: (edge) => edge.date ?? null,
  until: (edge) => (edge.layer === 'RECORD' ? (edge.until ?? null) : null),
  label: (edge, { language }) => edgeLabel(edge, language),
  verification: (edge) => (edge.layer === 'RECORD' ? edge.verification : 'CHECKED'),
  evidence: async (edge, _, { graph }) => {
    if (edge.layer === 'CLAIM') {
      return (await graph.loader.getMany('ASSERTION', edge.assertions)).map((assertion) => ({ assertion }))
    }
    const cited = edge.citations.map(({ source, locator = null }) => ({ assertion: null, source, locator }))
    const acts = await graph.loader.getMany('TREATY_ACTION', edge.treatyActions)
    return [...cited, ...acts.map((act) => ({ assertion: null, source: act.source, locator: act.note ?? null }))]
  },
}

export const Evidence: EvidenceResolvers = {
  assertion: (evidence) => evidence.assertion,
  document: ({ assertion }, _, { graph }) =>
    assertion === null ? null : graph.loader.get('DOCUMENT', assertion.document),
  passage: ({ assertion }, _, { graph }) =>
    assertion?.passage === undefined ? null : graph.loader.get('PASSAGE', assertion.passage),
  quote: async ({ assertion }, { language }, { graph }) => {
    const anchors = await graph.loader.getMany('ANCHOR', assertion?.anchors ?? [])
    return anchors.find((anchor) => anchor.language === language)?.exact ?? null
  },
  anchors: async ({ assertion }, _, { graph }) => [...(await graph.loader.getMany('ANCHOR', assertion?.anchors ?? []))],
  source: (evidence, _, { graph }) =>
    evidence.assertion === null ? graph.loader.get('SOURCE', evidence.source) : null,
  locator: (evidence) => (evidence.assertion === null ? evidence.locator : (evidence.assertion.locator ?? null)),
}
