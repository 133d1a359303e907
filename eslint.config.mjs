import graphql from '@graphql-eslint/eslint-plugin'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const environmentOnlyInConfig = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'Only server/config reads the environment: take the value from Settings.',
    },
  ],
}

/** One for all files: the plugin keeps the first that it is given. */
const graphQLConfig = { schema: 'schema.graphql', documents: ['docs/queries/*.graphql', 'client/**/*.graphql'] }

export default defineConfig(
  globalIgnores(['dist/', 'data/', '.cache/', 'coverage/', '**/__generated__/']),
  // The rules that ask for types are in .oxlintrc.json: they take the native compiler a tenth of the time.
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // A rest without some properties is how they are left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // `== null` asks for null and undefined at once, which is what GraphQL's optional arguments are.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // The part of no-meaningless-void-operator that asks for no types, which .oxlintrc.json's lacks.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'UnaryExpression[operator="void"] > :not(CallExpression, ChainExpression, AssignmentExpression, ConditionalExpression)',
          message: 'void leaves out what a call returns; here it does nothing.',
        },
      ],
    },
  },
  { files: ['{graph-seed,server}/**/*.ts'], ignores: ['server/config/**'], rules: environmentOnlyInConfig },
  { files: ['tests/**/*.ts', '**/*.test.{ts,tsx}'], rules: { 'max-lines': 'off' } },
  { files: ['tests/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['client/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: environmentOnlyInConfig,
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/naming-convention': [
        'error',
        { types: 'PascalCase', FieldDefinition: 'camelCase', Argument: 'camelCase', EnumValueDefinition: 'UPPER_CASE' },
      ],
      '@graphql-eslint/no-duplicate-fields': 'off',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, rootField: true },
      ],
      '@graphql-eslint/unique-enum-value-names': 'error',
    },
  },
  {
    files: ['docs/queries/*.graphql', 'client/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig },
    },
    extends: [graphql.configs['flat/operations-recommended']],
    plugins: { '@graphql-eslint': graphql },
    rules: {
      // One file is one tab, or what one screen asks for; ids come first where they identify, and not where nothing is to be identified.
      '@graphql-eslint/require-selections': 'off',
    },
  },
)
