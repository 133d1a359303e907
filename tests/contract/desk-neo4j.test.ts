import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import neo4j from 'neo4j-driver'
import type { Desk } from '../../server/domain/desk.ts'
import { openNeo4jDesk } from '../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { describeDesk } from './desk-contract.ts'
import { describeScenes } from './scene-contract.ts'
import { PATIENCE } from './store-harness.ts'

const server = await borrowNeo4j()
afterAll(() => server.giveBack())

describeDesk({
  name: 'Neo4j',
  open: () => openNeo4jDesk(server),
  reset: () => server.clear(),
})

describeScenes({
  name: 'Neo4j',
  openStore: () => openNeo4jStore(server),
  openDesk: () => openNeo4jDesk(server),
})

/** Each statement takes its lock first and then looks at what stands there: not at what stood there when it began to wait. */
describe('people’s work on Neo4j, while another transaction holds the lock', () => {
  const ENTRY = { at: '2026-01-05T11:00:00.000Z', by: 'ann', payload: 'an entry' }
  const contribute = (desk: Desk, seen: number) =>
    desk.contribute(
      [{ importId: 'note', after: 0, entries: [ENTRY], effect: { type: 'CONTRIBUTE', digest: 'd', contribution: {} } }],
      seen,
    )
  beforeEach(() => server.clear(), PATIENCE)

  /** What becomes of the work, where the other commits half a second after it began to wait. */
  async function whileHeld<Result>(held: string, work: (desk: Desk) => Promise<Result>): Promise<Result> {
    const desk = await openNeo4jDesk(server)
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
    const session = driver.session()
    try {
      const [createdAt, kept] = ['2026-01-05T10:00:00.000Z', { summary: null, payload: null }]
      await desk.addImport({ id: 'note', sha256: 'note', createdAt, by: 'ann', ...kept })
      await contribute(desk, 0)
      const other = await session.beginTransaction()
      await other.run(held)
      let isWaiting = true
      const result = work(desk).finally(() => (isWaiting = false))
      await delay(500)
      expect(isWaiting).toBe(true)
      await other.commit()
      return await result
    } finally {
      await session.close()
      await driver.close()
      await desk.close()
    }
  }

  it(
    'adds no entry after another that was not seen',
    async () => {
      const held = "MATCH (import:DeskImport {id: 'note'}) SET import.entries = 2"
      expect(await whileHeld(held, (desk) => desk.append('note', 1, [ENTRY]))).toBe(false)
    },
    PATIENCE,
  )

  it(
    'contributes nothing to a version that was not seen',
    async () => {
      const held = "MATCH (state:DeskState {key: 'contributors'}) SET state.version = 2"
      expect(await whileHeld(held, (desk) => contribute(desk, 1))).toEqual({ written: false, because: 'contributors' })
    },
    PATIENCE,
  )

  it(
    'notes nothing of what has changed since',
    async () => {
      const held = "MATCH (import:DeskImport {id: 'note'}) SET import.changedIn = 2"
      expect(await whileHeld(held, (desk) => desk.settle([{ importId: 'note', changedIn: 1 }], ENTRY))).toEqual([])
    },
    PATIENCE,
  )
})

it(
  'of what was withdrawn before it was kept by record, every record is known all the same',
  async () => {
    await server.clear()
    const first = await openNeo4jDesk(server)
    const kept = { summary: null, payload: null }
    for (const id of ['gone', 'standing'])
      await first.addImport({ id, sha256: id, createdAt: '2026-01-05T10:00:00.000Z', by: 'ann', ...kept })
    await first.close()
    const nodes = [{ id: 'letter', labels: { en: 'What "id":"no-record" is' } }, { id: 'topic' }]
    await server.run('MATCH (import:DeskImport) SET import.contribution = $contribution', {
      contribution: JSON.stringify({ nodes, edges: [{ id: 'a|CITES|b' }] }),
    })
    await server.run("MATCH (import:DeskImport {id: 'gone'}) SET import.withdrawnAt = '2026-01-06T10:00:00.000Z'")
    await server.run('MATCH (migration:SchemaMigration {version: 6}) DELETE migration')
    const desk = await openNeo4jDesk(server)
    for (const record of ['letter', 'topic', 'a|CITES|b'])
      expect((await desk.withdrawnImports(record)).map(({ id }) => id)).toEqual(['gone'])
    expect(await desk.withdrawnImports('no-record')).toEqual([])
    await desk.close()
  },
  PATIENCE,
)
