import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { Language: '../../../graph-seed/model/language.ts#Language', Date: 'string', ID: 'string' }

const config: CodegenConfig = {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'server/graphql/__generated__/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars,
        contextType: '../context.ts#RequestContext',
        mapperTypeSuffix: 'Model',
        mappers: {
          State: '../../../graph-seed/model/node.ts#NodeOf<"STATE">',
        },
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
      },
    },
  },
}

export default config
