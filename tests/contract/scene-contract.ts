import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { smallAtlas } from '../../client/state/atlas-for-tests.ts'
import { readScene } from '../../client/state/scene-shape.ts'
import { sceneOfAtlas, writeScene } from '../../client/state/scene.ts'
import type { Scene } from '../../client/state/scene.ts'
import type { Desk } from '../../server/domain/desk.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { type GraphQLAnswer, graphqlClient, WRITER } from '../support/graphql-client.ts'
import { PATIENCE } from './store-harness.ts'

interface Place {
  readonly name: string
  readonly openStore: () => Promise<GraphStore>
  readonly openDesk: () => Promise<Desk>
}

interface Kept {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly note: string | null
  readonly createdAt: string
  readonly by: string
  readonly nodeCount: number
  readonly edgeCount: number
  readonly file: string
}

/** What a file holds, sign for sign; whoever opens it closes the directions that its texts turn. */
const sceneIn = (file: string): Scene => readScene(JSON.parse(file), '')

const SUMMARY = 'id title language note createdAt by nodeCount edgeCount'
const SAVE = `mutation Save($input: SaveSceneInput!) { saveScene(input: $input) { ${SUMMARY} file } }`
const ONE = `query One($id: ID!) { scene(id: $id) { ${SUMMARY} file } }`
const LIST = `query List($first: Int!, $after: String) { scenes(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${SUMMARY} } } } }`

/** As the explorer writes it. */
const SCENE: Scene = sceneOfAtlas(smallAtlas(), {
  title: 'as the explorer calls it',
  saved: '2026-11-25T10:00:00Z',
  revision: null,
  view: 'layout=force',
  notes: [
    { on: null, text: 'About the whole.' },
    { on: 'treaty', text: 'Look here <b>first</b>. \u202e' },
  ],
  positions: { treaty: { x: 10, y: -20 } },
})

function inputWith(more: Readonly<Record<string, unknown>> = {}) {
  return { input: { title: 'What Arcadia says', language: 'en', file: writeScene(SCENE), ...more } }
}
/** The file with something in it changed. */
function altered(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(writeScene(SCENE)) as object), ...change })
}

/** What happens to views that are kept under a name. No graph need be there. */
export function describeScenes({ name, openStore, openDesk }: Place): void {
  describe(`scenes on ${name}`, () => {
    let store: GraphStore
    let desk: Desk
    let ask: ReturnType<typeof graphqlClient>['ask']
    let reader: ReturnType<typeof graphqlClient>['ask']
    beforeAll(async () => {
      ;[store, desk] = await Promise.all([openStore(), openDesk()])
      ask = graphqlClient(store, { desk, authorization: `Bearer ${WRITER.token}` }).ask
      reader = graphqlClient(store, { desk }).ask
    }, PATIENCE)
    afterAll(async () => {
      await Promise.all([store.close(), desk.close()])
    })

    const refused = ({ errors = [] }: GraphQLAnswer) =>
      errors.map(({ extensions }) => [extensions?.['code'], extensions?.['argument']])
    async function save(more: Readonly<Record<string, unknown>> = {}): Promise<Kept> {
      const answer = await ask(SAVE, inputWith(more))
      expect(answer.errors).toBeUndefined()
      return (answer.data as { saveScene: Kept }).saveScene
    }

    it('come back to whoever asks as they were kept, with places and notes', async () => {
      const kept = await save()
      expect(kept).toMatchObject({
        title: 'What Arcadia says',
        language: 'en',
        note: 'About the whole.',
        by: WRITER.name,
        nodeCount: SCENE.nodes.length,
        edgeCount: SCENE.edges.length,
      })
      const answer = await reader(ONE, { id: kept.id })
      expect(answer).toEqual({ data: { scene: kept } })
      expect(sceneIn(kept.file)).toEqual({ ...SCENE, title: kept.title, saved: kept.createdAt })
    })

    it('are never changed: keeping one again makes another', async () => {
      const first = await save()
      const second = await save({ title: 'The same again' })
      expect(second.id).not.toBe(first.id)
      expect(await reader(ONE, { id: first.id })).toEqual({ data: { scene: first } })
    })

    it('take a note about the whole in place of the one in the file, and keep nothing they are not told of', async () => {
      const { note, file } = await save({ note: ' Другая заметка. ', language: 'ru', file: altered({ stray: 'x' }) })
      expect(note).toBe('Другая заметка.')
      expect(file).not.toContain('stray')
      expect(sceneIn(file)).toMatchObject({ notes: [{ on: null, text: note }, SCENE.notes[1]] })
      expect((await save({ note: '' })).note).toBeNull()
    })

    it('are listed newest first, page by page, with the beginning of a long note', async () => {
      const newest = await save({ note: 'ж'.repeat(2_000) })
      const { file: _, ...summary } = newest
      const first = await reader(LIST, { first: 1 })
      const { scenes } = first.data as {
        scenes: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: Kept }[] }
      }
      expect(scenes.edges).toEqual([{ node: { ...summary, note: `${'ж'.repeat(499)}…` } }])
      const rest = await reader(LIST, { first: 100, after: scenes.pageInfo.endCursor })
      expect((rest.data as { scenes: { edges: unknown[] } }).scenes.edges).toHaveLength(scenes.totalCount - 1)
      expect(refused(await reader(LIST, { first: 101 }))).toEqual([['BAD_USER_INPUT', 'first']])
      expect(refused(await reader(LIST, { first: 1, after: 'x' }))).toEqual([['BAD_USER_INPUT', 'after']])
    })

    it('are null where there is none with the id', async () => {
      expect(await reader(ONE, { id: 'file' })).toEqual({ data: { scene: null } })
    })

    it('are kept for nobody without a token', async () => {
      expect(refused(await reader(SAVE, inputWith()))).toEqual([['UNAUTHENTICATED', 'Authorization']])
    })

    it.each([
      ['input.title', { title: ' \n ' }],
      ['input.title', { title: 'x'.repeat(301) }],
      ['input.note', { note: 'x'.repeat(20_001) }],
      ['input.file', { file: '{' }],
      ['input.file', { file: ' '.repeat(10_000_001) }],
      ['input.file.version', { file: altered({ version: 2 }) }],
      ['input.file.nodes[0].kind', { file: altered({ nodes: [{ id: 'a', kind: 'GHOST', label: 'A' }] }) }],
      ['input.file.nodes[1].id', { file: altered({ nodes: [SCENE.nodes[0], SCENE.nodes[0]], edges: [] }) }],
      ['input.file.edges[0].source', { file: altered({ nodes: [] }) }],
      ['input.file.positions.a.x', { file: altered({ positions: { a: { x: 1e7, y: 0 } } }) }],
      ['input.file.notes[0].text', { file: altered({ notes: [{ on: null, text: 7 }] }) }],
    ])('are refused with the field at fault: %s', async (field, more) => {
      const { totalCount } = ((await reader(LIST, { first: 1 })).data as { scenes: { totalCount: number } }).scenes
      expect(refused(await ask(SAVE, inputWith(more)))).toEqual([['BAD_USER_INPUT', field]])
      expect(await reader('{ scenes { totalCount } }')).toEqual({ data: { scenes: { totalCount } } })
    })
  })
}
