import type { GraphEdge } from '../../graph-seed/model/edge.ts'
import type { EntityNode, GraphNode, IndexKind, NodeOf } from '../../graph-seed/model/node.ts'
import type { LedgerEntry } from '../../graph-seed/model/treaty-status.ts'
import type { StateStanding, TreatyChange, TreatyConflict } from '../domain/treaty-ledger.ts'
import type { PairAgreement, Vote, YearOfAgreement } from '../domain/voting-agreement.ts'
import type { CoMention, NeighbourCount, RelatedDocument, SearchHit, SharedEntity } from '../domain/graph-store.ts'
import type { DecisionOf } from '../desk/decision.ts'
import type { BundlePlan } from '../desk/bundle/plan.ts'
import type { BundleRecords } from '../desk/bundle/records.ts'
import type { DocumentDescription } from '../desk/description.ts'
import type { ReviewedImport } from '../desk/reviewed-import.ts'
import type { Review } from '../desk/review.ts'
import type { SimilarImport } from '../desk/similar-imports.ts'
import type { WeighedVersion } from '../desk/versions.ts'
import type { ImportRow, JournalEntry, SceneRow, StoredScene } from '../domain/desk.ts'
import type { DemandResponse } from '../domain/demand-responses.ts'
import type { PositionChange, PositionLink } from '../domain/compare-positions.ts'
import type { TableColumn, TableRow } from '../domain/position-table.ts'
import type { Matched } from '../domain/search-match.ts'
import type { Position } from '../domain/positions.ts'
import type { Path } from '../domain/paths.ts'
import type { Draft } from '../ingest/claims/find-drafts.ts'
import type { NearProposition } from '../ingest/claims/nearest-propositions.ts'
import type { Candidate, Mention } from '../ingest/mentions/suggestion.ts'

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
export type RollCallModel = NodeOf<'ROLL_CALL'>
export type DocumentModel = NodeOf<'DOCUMENT'>
export type DivergenceModel = DocumentModel['divergences'][number]
export type DivergentReadingModel = DivergenceModel['readings'][number]
export type PropositionModel = NodeOf<'PROPOSITION'>
export type ExpressionModel = NodeOf<'EXPRESSION'>
export type PassageModel = NodeOf<'PASSAGE'>
export type AssertionModel = NodeOf<'ASSERTION'>
export type AnchorModel = NodeOf<'ANCHOR'>
export type MentionModel = NodeOf<'MENTION'>
export type SourceModel = NodeOf<'SOURCE'>
export type EntityModel = EntityNode
/** An entry of a ledger is the action without its kind. */
export type TreatyActionModel = LedgerEntry | NodeOf<'TREATY_ACTION'>
/** Nodes that GraphQL shows: all but the indexes. */
export type NodeModel = Exclude<GraphNode, NodeOf<IndexKind>>

export type CitationModel = EntityCitation
type EntityCitation = NodeOf<'STATE'>['citations'][number]
export type StatusEntryModel = NodeOf<'BODY'>['statusLog'][number]
export type InstrumentStatusEntryModel = InstrumentModel['statusLog'][number]
export type AboutModel = PropositionModel['about'][number]
export type AssertionLinkModel = AssertionModel['links'][number]
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

/** An item of a page, with its place in it. */
export interface PageEdge<Item> {
  readonly cursor: string
  readonly node: Item
}
export type StandingConnectionModel = ConnectionModel<StateStanding>
export type StandingModel = PageEdge<StateStanding>
export type MembershipModel = StateStanding
export type TreatyActionConnectionModel = ConnectionModel<TreatyActionModel>
export type TreatyChangeModel = TreatyChange
export type TreatyConflictModel = TreatyConflict
export type TreatyConflictConnectionModel = ConnectionModel<TreatyConflict>
export type VotingAgreementModel = PairAgreement
export type YearOfAgreementModel = YearOfAgreement

/** One vote; the roll call or the state by its id, whichever the page is not of. */
export interface CastVote {
  readonly vote: Vote
  readonly of: string
}
export type StateVoteConnectionModel = ConnectionModel<CastVote>
export type StateVoteModel = PageEdge<CastVote>
export type RollCallVoteConnectionModel = ConnectionModel<CastVote>
export type RollCallVoteModel = PageEdge<CastVote>
/** Pages of records that are read when asked for: their ids. */
export type RollCallConnectionModel = ConnectionModel<string>
export type AssertionConnectionModel = ConnectionModel<string>
export type NodeConnectionModel = ConnectionModel<string>
export type GraphEdgeConnectionModel = ConnectionModel<string>

export type ProvisionReferenceModel = ProvisionModel['references'][number]
export type CoverageModel = Pick<NodeOf<'COVERAGE'>, 'gaps' | 'unchecked'>
export type GapModel = CoverageModel['gaps'][number]

/** The graph as a whole: its fields read it. */
export type MetaModel = Record<string, never>

export type MentionSuggestionModel = Mention
export type MentionCandidateModel = Candidate
/** A draft with the mentions in its words. */
export interface AssertionSuggestionModel {
  readonly draft: Draft
  readonly mentions: readonly Mention[]
}
export type NearPropositionModel = NearProposition

export type MentionConnectionModel = ConnectionModel<MentionModel>
export type CoMentionModel = CoMention

/** The profile of a document that names the entity. */
export interface Appearing {
  readonly profile: NodeOf<'PROFILE'>
  readonly entity: string
}
export type AppearingEntityModel = NodeOf<'PROFILE'>['entries'][number]
export type AppearanceConnectionModel = ConnectionModel<Appearing>
export type AppearanceEdgeModel = PageEdge<Appearing>
export interface RelatedDocumentModel {
  readonly related: RelatedDocument
  /** The document that was asked about. */
  readonly to: string
}
export interface SharedEntityModel extends RelatedDocumentModel {
  readonly shared: SharedEntity
}
/** The assertion by which it is made. */
export type DemandModel = AssertionModel
export type DemandConnectionModel = ConnectionModel<DemandModel>
export interface DemandResponseModel extends DemandResponse {
  readonly demand: DemandModel
}
export type PositionChangeModel = PositionChange
export type PositionLinkModel = PositionLink
export type PositionChangeConnectionModel = ConnectionModel<PositionChange>
export interface PositionTableModel {
  readonly columns: readonly TableColumn[]
  readonly speakerCount: number
  readonly page: ConnectionModel<TableRow>
  readonly truncated: boolean
}
export type PositionColumnModel = TableColumn
export interface PositionRowModel {
  readonly cursor: string
  readonly row: TableRow
  readonly speakers: readonly string[]
}
export interface PositionCellModel {
  readonly speaker: string
  readonly assertions: readonly AssertionModel[]
}

export type DocumentImportModel = ReviewedImport
export type DocumentDescriptionModel = DocumentDescription
export interface ReviewedMentionModel {
  readonly name: string
  readonly suggestion: Mention
  readonly verdict: Review['mentions'][number]
}
export interface ReviewedClaimModel {
  readonly name: string
  readonly suggestion: AssertionSuggestionModel
  readonly verdict: Review['claims'][number]
}
export interface AddedMentionModel {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly entry: number
  readonly name: string
}
/** A claim with the journal's entry that decided it; its name where it was added by hand. */
export type DecidedClaimModel = Omit<DecisionOf<'ADD_CLAIM'>, 'type'> & {
  readonly entry: number
  readonly name: string | null
}
export type ImportSummaryModel = ImportRow
export type DocumentImportConnectionModel = ConnectionModel<ImportRow>
export type ImportEntryModel = JournalEntry
export type SceneModel = StoredScene
export type SceneSummaryModel = SceneRow
export type SceneConnectionModel = ConnectionModel<SceneRow>

export type PossibleVersionModel = WeighedVersion
export type SimilarImportModel = SimilarImport
export type TextLikenessModel = NonNullable<WeighedVersion['text']>

/** What a bundle holds, and what the graph makes of it. */
export interface ImportedBundleModel {
  readonly records: BundleRecords
  readonly plan: BundlePlan
}
