import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import type { EntityNode, NodeOf } from '../../graph-seed/model/node.ts'
import type { NeighbourCount, SearchHit } from '../domain/graph-store.ts'
import type { Matched } from '../domain/search-match.ts'
import type { Position } from '../domain/positions.ts'
import type { Path } from '../domain/paths.ts'

/** What resolvers are handed as the parent of each schema type: the records of the graph, as they are. */
export type StateModel = NodeOf<'STATE'>
export type GroupModel = NodeOf<'GROUP'>
export type OrganizationModel = NodeOf<'ORGANIZATION'>
export type BodyModel = NodeOf<'BODY'>
export type PersonModel = NodeOf<'PERSON'>
export type TopicModel = NodeOf<'TOPIC'>
export type InitiativeModel = NodeOf<'INITIATIVE'>
export type EventModel = NodeOf<'EVENT'>
export type InstrumentModel = NodeOf<'INSTRUMENT'>
export type ProvisionModel = NodeOf<'PROVISION'>
export type DocumentModel = NodeOf<'DOCUMENT'>
export type PropositionModel = NodeOf<'PROPOSITION'>
export type ExpressionModel = NodeOf<'EXPRESSION'>
export type PassageModel = NodeOf<'PASSAGE'>
export type AssertionModel = NodeOf<'ASSERTION'>
export type AnchorModel = NodeOf<'ANCHOR'>
export type SourceModel = NodeOf<'SOURCE'>
export type EntityModel = EntityNode
/** Nodes that GraphQL shows; treaty actions are shown through the edges read from them. */
export type NodeModel = EntityNode | ExpressionModel | PassageModel | AssertionModel | AnchorModel | SourceModel

export type CitationModel = EntityCitation
type EntityCitation = NodeOf<'STATE'>['citations'][number]
export type StatusEntryModel = NodeOf<'BODY'>['statusLog'][number]
export type AboutModel = PropositionModel['about'][number]
export type PassageTextModel = PassageModel['texts'][number]
export type PositionModel = Position
export type PathModel = Path
export type GraphEdgeModel = GraphEdge
export type NeighbourCountModel = NeighbourCount

export interface GraphModel {
  readonly nodes: readonly EntityNode[]
  readonly edges: readonly GraphEdge[]
  readonly totalNodes: number
}

/** For a claim, the assertion; for the record, a source and the place in it. */
export type EvidenceModel =
  | { readonly assertion: AssertionModel }
  | { readonly assertion: null; readonly source: string; readonly locator: string | null }

export interface ConnectionModel<Item> {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}
export type PropositionConnectionModel = ConnectionModel<PropositionModel>
export type EntityConnectionModel = ConnectionModel<EntityModel>
export interface SearchEdgeModel {
  readonly cursor: string
  readonly hit: SearchHit
  readonly matched: Matched
}

/** The graph as a whole: its fields read it. */
export type MetaModel = Record<string, never>
