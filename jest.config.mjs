/** Tests run as ES modules, transformed by SWC; types are checked by `npm run typecheck`. */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.cache/'],
  modulePathIgnorePatterns: ['/dist/', '/.cache/'],
}

/** One real Neo4j for all test files of a run. */
const withNeo4j = {
  globalSetup: '<rootDir>/tests/support/neo4j/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/neo4j/global-teardown.mjs',
}

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{graph-seed,server,client,tests/support,tests/eval}/**/*.test.{ts,tsx}'],
    },
    { ...common, ...withNeo4j, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    { ...common, ...withNeo4j, displayName: 'integration', testMatch: ['<rootDir>/tests/integration/**/*.test.ts'] },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
}
