import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { buildBundle } from '../../graph-seed/build/build-bundle.ts'
import { readCorpus } from '../../graph-seed/read/read-corpus.ts'
import { Composition } from '../../server/desk/composition.ts'
import type { DocumentDescription } from '../../server/desk/description.ts'
import { ImportDesk } from '../../server/desk/import-desk.ts'
import { readBundleHere, readHere } from '../../server/desk/read-file.ts'
import { openNeo4jDesk } from '../../server/store/neo4j/neo4j-desk.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { openHere, Suggester } from '../../server/suggest/suggester.ts'
import { borrowNeo4j } from '../support/neo4j/borrow-neo4j.ts'
import { ownWords } from '../support/own-words.ts'
import { temporaryDirectory } from '../support/server.ts'
import { withCorpusCopy } from '../support/small-corpus/broken-copy.ts'
import { corpusGraph } from '../support/corpus-graph.ts'

jest.setTimeout(300_000)

const CHILD = fileURLToPath(new URL('../support/neo4j/apply-import-child.ts', import.meta.url))

/** On the invented corpus: what matters is when the process dies, and each load takes Neo4j a while. */
describe('a process on Neo4j that is killed while it applies a document', () => {
  let neo4j: Awaited<ReturnType<typeof borrowNeo4j>>
  let folder: Awaited<ReturnType<typeof temporaryDirectory>>
  let parts: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    neo4j = await borrowNeo4j()
    folder = await temporaryDirectory()
    parts = await open()
    await writeFile(join(folder.path, 'bundle.json'), JSON.stringify(parts.bundle))
    await parts.composer.publish()
  })
  afterAll(async () => {
    await Promise.all([parts.store.close(), parts.desk.close()])
    await folder.remove()
    await neo4j.giveBack()
  })

  async function open() {
    const bundle = await withCorpusCopy([], async (corpus) => buildBundle(await readCorpus(corpus)))
    const [store, desk] = await Promise.all([openNeo4jStore(neo4j), openNeo4jDesk(neo4j)])
    const composer = new Composition({ seed: corpusGraph(bundle), store, desk })
    const imports = new ImportDesk({
      desk,
      store,
      suggester: new Suggester(openHere),
      composer,
      read: readHere,
      readBundle: readBundleHere,
    })
    return { bundle, store, desk, composer, imports }
  }

  /** Kills it so long after it began; tells whether it had acknowledged what it did. */
  async function applyAndKill(id: string, milliseconds: number): Promise<boolean> {
    const { uri, user, password } = neo4j
    const args = ['--import', 'tsx', CHILD, join(folder.path, 'bundle.json'), uri, user, password, id]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    let isAcknowledged = false
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'begun') void delay(milliseconds).then(() => child.kill('SIGKILL'))
      else isAcknowledged = true
    }
    await ended
    return isAcknowledged
  }

  it.each([0, 150, 400, 900])('has it whole or not at all, %i ms after it began', async (milliseconds) => {
    const { imports, composer, store } = parts
    const document = `killed-after-${milliseconds}`
    const words = ownWords(`after${milliseconds}`)
    const text = `A letter of ${milliseconds}\n\nArland calls for a calm fund.\n\n${words}\n`
    const description: DocumentDescription = {
      id: document,
      date: '2022',
      issuers: ['arland'],
      readAt: 'a test',
      readIn: 'OWN_WORK',
    }
    const brought = await imports.bringIn({ bytes: Buffer.from(text), name: 'a.txt' }, description, 'ann')
    if (brought.type !== 'NEW') throw new Error(`The text is ${brought.type}.`)
    const { id } = await imports.decide(brought.import.id, 0, [{ type: 'ACCEPT', mentions: ['m1'] }], 'ann')
    const isAcknowledged = await applyAndKill(id, milliseconds)
    // What a server does when it starts.
    await composer.publish()
    const after = await imports.find(id)
    expect(after?.review.decided).toBe(1)
    expect(['APPLIED', 'UNDER_REVIEW']).toContain(after?.state)
    if (isAcknowledged) expect(after?.state).toBe('APPLIED')
    const expected = after?.state === 'APPLIED' ? [document, `${document}:en`, text] : [undefined, undefined, undefined]
    const [found, version] = await store.snapshot().nodes([document, `${document}:en`])
    expect([found?.id, version?.id, version?.kind === 'EXPRESSION' ? version.text : undefined]).toEqual(expected)
    if (after?.state !== 'APPLIED') expect((await imports.apply(id, 1, 'ann')).state).toBe('APPLIED')
  })
})
