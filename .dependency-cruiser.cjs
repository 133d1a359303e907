/** The table of ARCHITECTURE.md: what each folder may import of the project. */
const TABLE = {
  'graph-seed/model': [],
  'graph-seed/read': ['graph-seed/model'],
  'graph-seed/check': ['graph-seed/model', 'graph-seed/read'],
  'graph-seed/build': ['graph-seed/model', 'graph-seed/read', 'graph-seed/check'],
  'graph-seed/cli': ['graph-seed'],
  'server/config': [],
  'server/domain': ['graph-seed/model'],
  'server/store/sqlite': ['server/domain', 'graph-seed/model'],
  'server/store/neo4j': ['server/domain', 'graph-seed/model'],
  'server/ingest': ['server/domain', 'graph-seed/model'],
  'server/desk': [
    'server/exchange',
    'server/suggest',
    'server/ingest',
    'server/domain',
    'graph-seed/build',
    'graph-seed/read',
    'graph-seed/model',
  ],
  'server/exchange': ['server/domain', 'graph-seed/model'],
  'server/reconciliation': ['server/domain', 'graph-seed/model'],
  'server/suggest': ['server/ingest', 'server/domain', 'graph-seed/model'],
  'server/graphql': ['server/desk', 'server/suggest', 'server/ingest', 'server/domain', 'graph-seed/model'],
  'server/http': [
    'server/graphql',
    'server/reconciliation',
    'server/exchange',
    'server/domain',
    'server/config',
    'graph-seed/model',
  ],
  'server/process': ['server/desk', 'server/domain', 'server/config', 'graph-seed/model'],
  server: ['server', 'graph-seed'],
  'client/graphiql': ['docs/queries'],
  client: ['client'],
}

/** Packages with one home each. */
const HOMES = {
  cytoscape: 'client/graph-canvas',
  libsql: 'server/store/sqlite',
  'neo4j-driver': 'server/store/neo4j',
  fastify: 'server/(http|main)',
  pino: 'server/(http|process|main)',
}

const PROJECT = '^(graph-seed|server|client|tests|scripts|docs)/'
const within = (folder) => `^${folder}/`
/** A unit test stands beside its source and may use what tests share. */
const TEST = String.raw`\.test\.tsx?$`
const folders = Object.keys(TABLE)

const directions = Object.entries(TABLE).flatMap(([folder, allowed]) => {
  const inner = folders.filter((other) => other.startsWith(`${folder}/`)).map(within)
  const own = [within(folder), ...allowed.map(within)]
  const name = `direction-of-${folder.replaceAll('/', '-')}`
  const comment = `${folder} may import ${allowed.join(', ') || 'nothing'} beside itself: see ARCHITECTURE.md.`
  const rule = (suffix, except, more) => ({
    name: name + suffix,
    comment,
    severity: 'error',
    from: { path: within(folder), pathNot: [...inner, ...except] },
    to: { path: PROJECT, pathNot: [...own, ...more] },
  })
  return [
    rule('', [TEST], []),
    { ...rule('-tests', [], ['^tests/support/']), from: { path: `${within(folder)}.*${TEST}`, pathNot: inner } },
  ]
})

const homes = Object.entries(HOMES).map(([name, home]) => ({
  name: `home-of-${name}`,
  comment: `Only ${home} imports ${name}: see ARCHITECTURE.md.`,
  severity: 'error',
  from: { path: '^(graph-seed|server|client)/', pathNot: [`^${home}`, TEST] },
  to: { path: `^node_modules/${name}/` },
}))

module.exports = {
  forbidden: [
    ...directions,
    ...homes,
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'What the built server imports stands under "dependencies" in package.json.',
      severity: 'error',
      from: { path: '^(server|graph-seed)/', pathNot: [TEST, '__generated__/', '^graph-seed/cli/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
