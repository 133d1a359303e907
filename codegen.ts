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
  'Document',
  'Proposition',
  'Expression',
  'Passage',
  'Assertion',
  'Anchor',
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
]

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
    'client/api/__generated__/operations.ts': {
      documents: 'client/**/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Language: 'string', Date: 'string', ID: 'string' },
        documentMode: 'string',
        immutableTypes: true,
      },
    },
  },
}

export default config
