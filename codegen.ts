import { readdirSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { Language: '../../../graph-seed/model/language.ts#Language', Date: 'string', ID: 'string' }

/** Schema types whose parent objects are records of the graph; the others are plain values in the shape of the schema. */
const MAPPED = [
  'State',
  'Group',
  'Organization',
  'Body',
  'Person',
  'Topic',
  'Initiative',
  'Event',
  'Instrument',
  'Provision',
  'RollCall',
  'TreatyAction',
  'InstrumentStatusEntry',
  'Standing',
  'Membership',
  'TreatyChange',
  'TreatyConflict',
  'VotingAgreement',
  'YearOfAgreement',
  'StateVote',
  'RollCallVote',
  'ProvisionReference',
  'Coverage',
  'Gap',
  'StandingConnection',
  'TreatyActionConnection',
  'TreatyConflictConnection',
  'StateVoteConnection',
  'RollCallVoteConnection',
  'RollCallConnection',
  'AssertionConnection',
  'NodeConnection',
  'GraphEdgeConnection',
  'Document',
  'Divergence',
  'DivergentReading',
  'Proposition',
  'Expression',
  'Passage',
  'Assertion',
  'AssertionLink',
  'Anchor',
  'Mention',
  'MentionConnection',
  'CoMention',
  'AppearingEntity',
  'AppearanceConnection',
  'AppearanceEdge',
  'RelatedDocument',
  'SharedEntity',
  'Demand',
  'DemandConnection',
  'DemandResponse',
  'PositionChange',
  'PositionLink',
  'PositionChangeConnection',
  'PositionTable',
  'PositionColumn',
  'PositionRow',
  'PositionCell',
  'Source',
  'Entity',
  'Node',
  'Citation',
  'StatusEntry',
  'About',
  'PassageText',
  'Position',
  'Path',
  'GraphEdge',
  'NeighbourCount',
  'Graph',
  'Evidence',
  'PropositionConnection',
  'EntityConnection',
  'SearchEdge',
  'Meta',
  'MentionSuggestion',
  'MentionCandidate',
  'AssertionSuggestion',
  'NearProposition',
  'DocumentImport',
  'DocumentDescription',
  'ImportedBundle',
  'PossibleVersion',
  'SimilarImport',
  'TextLikeness',
  'ReviewedMention',
  'ReviewedClaim',
  'AddedMention',
  'DecidedClaim',
  'ImportSummary',
  'DocumentImportConnection',
  'ImportEntry',
  'Scene',
  'SceneSummary',
  'SceneConnection',
]

/** Folders of client/api, each for one family of pages. */
const FAMILIES = readdirSync('client/api', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  .map(({ name }) => name)

function operations(...documents: readonly string[]): CodegenConfig['generates'][string] {
  return {
    documents: [...documents],
    plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Language: 'string', Date: 'string', ID: 'string' },
      documentMode: 'string',
      // Fragments that no operation is sent by are left out of the script.
      pureMagicComment: true,
      immutableTypes: true,
    },
  }
}

const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'server/graphql/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        contextType: '../context.ts#RequestContext',
        addInterfaceFieldResolverTypes: true,
        mappers: Object.fromEntries(MAPPED.map((type) => [type, `../models.ts#${type}Model`])),
      },
    },
    'client/api/__generated__/operations.ts': operations('client/api/*.graphql'),
    // What only one family of pages asks is a module of its own, so that it loads with them.
    ...Object.fromEntries(
      FAMILIES.map((family) => [
        `client/api/__generated__/${family}-operations.ts`,
        operations('client/api/fragments.graphql', `client/api/${family}/*.graphql`),
      ]),
    ),
  },
}

export default config
