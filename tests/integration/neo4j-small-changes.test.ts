import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { largeBundle } from '../support/large-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { temporaryDirectory } from '../support/server.ts'
import { inOrder, storedGraph } from '../support/stored-graph.ts'

jest.setTimeout(300_000)

const CHILD = fileURLToPath(new URL('../support/neo4j/marked-child.ts', import.meta.url))

const BEFORE = largeBundle({ nodes: 300, edges: 2_000 }, 'the one version')
const OTHER = largeBundle({ nodes: 300, edges: 2_000 }, 'the other version')
/** One state and all its edges gone, one treaty and some edges changed, a source that all treaties cite come new. */
const AFTER = {
  revision: 'after',
  nodes: [
    ...BEFORE.nodes.flatMap((node) => {
      if (node.id === 'state-3') return []
      if (node.id === 'state-4') return OTHER.nodes.filter(({ id }) => id === 'state-4')
      return node.kind === 'INSTRUMENT' ? { ...node, citations: [...node.citations, { source: 'come-new' }] } : node
    }),
    ...BEFORE.nodes.flatMap((node) => (node.kind === 'SOURCE' ? { ...node, id: 'come-new' } : [])),
  ],
  edges: BEFORE.edges.flatMap((edge, index) => {
    if (edge.source === 'state-3') return []
    return (index % 50 === 0 ? OTHER.edges[index] : edge) ?? []
  }),
} satisfies Bundle
/** As AFTER, but for the source: unchanged treaties name it before it is there. */
const WITHOUT_SOURCE: Bundle = {
  revision: 'without the source',
  nodes: AFTER.nodes.filter(({ id }) => id !== 'come-new'),
  edges: AFTER.edges,
}

const NODES = `
  MATCH (node:GraphNode)
  RETURN labels(node) AS labels, properties(node) AS properties`
const RELATIONSHIPS = `
  MATCH (source:GraphNode)-[edge]->(target:GraphNode)
  RETURN source.id AS source, type(edge) AS type, target.id AS target, properties(edge) AS properties`
const REVISION = `
  MATCH (:GraphState)
  MATCH (revision:GraphRevision)
  RETURN revision.revision AS revision, revision.form AS form, revision.counts AS counts`

describe('a small change on Neo4j', () => {
  let server: Awaited<ReturnType<typeof borrowNeo4j>>
  let store: GraphStore
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  beforeAll(async () => {
    folder = await temporaryDirectory()
    server = await borrowNeo4j()
    store = await openNeo4jStore(server)
  })
  beforeEach(() => server.clear())
  afterAll(async () => {
    await store.close()
    await folder.remove()
    await server.giveBack()
  })

  /** Everything that Neo4j holds of the graph, as lines in order; the number of the generation is drawn by lot. */
  async function everything(): Promise<readonly string[]> {
    const rows = [...(await server.run(NODES)), ...(await server.run(RELATIONSHIPS)), ...(await server.run(REVISION))]
    const lines = rows.map(({ labels, properties, ...row }) => {
      const fields = Object.entries(properties ?? {}).filter(([name]) => name !== 'generation')
      return JSON.stringify({ ...row, labels: Array.isArray(labels) ? labels.toSorted() : [], fields: fields.sort() })
    })
    return lines.sort()
  }
  const generations = async () => server.run('MATCH (revision:GraphRevision) RETURN revision.generation AS generation')

  it.each([
    ['with records gone, changed and new', BEFORE, AFTER],
    ['back again', AFTER, BEFORE],
    ['that adds what unchanged nodes name already', WITHOUT_SOURCE, AFTER],
    ['that removes what unchanged nodes go on naming', AFTER, WITHOUT_SOURCE],
  ])('%s, leaves what a whole rewrite leaves, in the generation that was there', async (_, from, to) => {
    await store.apply(to)
    const whole = await everything()
    await server.clear()
    await store.apply(from)
    const before = await generations()
    await store.apply(to)
    expect(await generations()).toEqual(before)
    // Compared as text: an expectation on thousands of records takes seconds, and its report pages.
    expect((await everything()).join('\n') === whole.join('\n')).toBe(true)
  })

  const isMarked = async (): Promise<unknown> => {
    const [row] = await server.run(
      'MATCH (revision:GraphRevision) RETURN coalesce(revision.writes, 0) % 2 = 1 AS marked',
    )
    return row?.['marked']
  }

  it.each([
    ['before it is committed', 'before', BEFORE],
    ['after it was committed', 'after', AFTER],
  ])('is read by whoever waits for it, where its process is killed with the mark set, %s', async (_, moment, left) => {
    await store.apply(BEFORE)
    const child = await markedChild(AFTER, moment)
    expect(await isMarked()).toBe(true)
    // Before the commit it waits for the lock, which the end of the process frees.
    const read = storedGraph(store)
    await delay(500)
    child.kill('SIGKILL')
    expect(JSON.stringify(await read) === JSON.stringify(inOrder(left))).toBe(true)
    expect(await isMarked()).toBe(false)
    await store.apply(AFTER)
    expect(JSON.stringify(await storedGraph(store)) === JSON.stringify(inOrder(AFTER))).toBe(true)
  })

  /** A process that has stopped with the mark set. */
  async function markedChild(bundle: Bundle, moment: string): Promise<ChildProcess> {
    const file = join(folder.path, `${moment}.json`)
    await writeFile(file, JSON.stringify(bundle))
    const { uri, user, password } = server
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, file, uri, user, password, moment], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    expect(line).toBe('marked')
    return child
  }
})
