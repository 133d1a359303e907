import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { StoreSettings } from '../../server/config/settings.ts'
import { Composition } from '../../server/desk/composition.ts'
import type { DocumentDescription } from '../../server/desk/description.ts'
import { ImportDesk } from '../../server/desk/import-desk.ts'
import { readBundleHere, readHere } from '../../server/desk/read-file.ts'
import { openNeo4jDesk } from '../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { openSqliteDesk } from '../../server/store/sqlite/sqlite-desk.ts'
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { openHere, Suggester } from '../../server/suggest/suggester.ts'
import { inventedBundle } from '../support/corpus-bundle.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { temporaryDirectory } from '../support/server.ts'
import { corpusGraph } from '../support/corpus-graph.ts'

jest.setTimeout(300_000)

const CHILD = fileURLToPath(new URL('../support/compose-child.ts', import.meta.url))

const folder = await temporaryDirectory()
const neo4j = await borrowNeo4j()
afterAll(() => Promise.all([folder.remove(), neo4j.giveBack()]))
const { uri, user, password } = neo4j
const directory = join(folder.path, 'data')
const PLACES = [
  {
    place: { kind: 'sqlite', directory } satisfies StoreSettings,
    openStore: () => openSqliteStore({ file: join(directory, 'graph.sqlite') }),
    openDesk: () => openSqliteDesk({ file: join(directory, 'desk.sqlite') }),
    removeDesk: async () => {
      for (const end of ['', '-wal', '-shm']) await rm(join(directory, `desk.sqlite${end}`), { force: true })
    },
  },
  {
    place: { kind: 'neo4j', uri, user, password, database: 'neo4j' } satisfies StoreSettings,
    openStore: () => openNeo4jStore(neo4j),
    openDesk: () => openNeo4jDesk(neo4j),
    removeDesk: async () => {
      await neo4j.run('MATCH (node:DeskState|DeskImport|DeskEntry) DETACH DELETE node')
    },
  },
]

describe.each(PLACES)(
  'a process that composed the graph of a $place.kind store before another applied a document',
  ({ place, openStore, openDesk, removeDesk }) => {
    let parts: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      parts = await open()
      await writeFile(join(folder.path, 'bundle.json'), JSON.stringify(parts.bundle))
      await parts.composer.publish()
    })
    afterAll(() => Promise.all([parts.suggester.close(), parts.store.close(), parts.desk.close()]))

    async function open() {
      const bundle = await inventedBundle()
      const [store, desk] = await Promise.all([openStore(), openDesk()])
      const composer = new Composition({ seed: corpusGraph(bundle), store, desk })
      const suggester = new Suggester(openHere)
      const imports = new ImportDesk({ desk, store, suggester, composer, read: readHere, readBundle: readBundleHere })
      return { bundle, store, desk, composer, suggester, imports }
    }

    it('does not take that out of the graph, though it is killed before it could mend it', async () => {
      const { imports, store } = parts
      const args = ['--import', 'tsx', CHILD, JSON.stringify(place), join(folder.path, 'bundle.json')]
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
      const ended = once(child, 'exit')
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      expect((await lines.next()).value).toBe('composed')

      const text = Buffer.from('A letter\n\nArland calls for a calm fund.\n')
      const description: DocumentDescription = {
        id: 'meanwhile',
        date: '2022',
        issuers: ['arland'],
        readAt: 'a test',
        readIn: 'OWN_WORK',
      }
      const brought = await imports.bringIn({ bytes: text, name: 'a.txt' }, description, 'ann')
      if (brought.type !== 'NEW') throw new Error(`The text is ${brought.type}.`)
      expect((await imports.apply(brought.import.id, 0, 'ann')).state).toBe('APPLIED')

      child.stdin.write('go on\n')
      expect((await lines.next()).value).toBe('refused')
      child.kill('SIGKILL')
      await ended
      expect((await store.snapshot().nodes(['meanwhile'])).map((node) => node?.id)).toEqual(['meanwhile'])
    })

    it('is in nobody’s way where people’s work is gone, or an older copy of it took its place', async () => {
      const { suggester, store, desk } = parts
      const isThere = async () => (await parts.store.snapshot().nodes(['meanwhile']))[0] !== null
      await Promise.all([suggester.close(), store.close(), desk.close()])
      await removeDesk()
      parts = await open()
      expect(await isThere()).toBe(true)
      await parts.composer.publish()
      expect([await isThere(), await parts.store.check()]).toEqual([false, parts.bundle.revision])
    })
  },
)
