import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { Composition } from '../../server/desk/composition.ts'
import { ImportDesk } from '../../server/desk/import-desk.ts'
import { readBundleHere, readHere } from '../../server/desk/read-file.ts'
import type { Desk } from '../../server/domain/desk.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { toJsonLd } from '../../server/exchange/json-ld/to-json-ld.ts'
import { type Part, partOf } from '../../server/exchange/part.ts'
import { openHere, Suggester } from '../../server/suggest/suggester.ts'
import { graphqlClient, WRITER } from '../support/graphql-client.ts'
import { corpusGraph } from '../support/corpus-graph.ts'

interface Place {
  readonly name: string
  readonly openStore: () => Promise<GraphStore>
  readonly openDesk: () => Promise<Desk>
  readonly seed: () => Promise<Bundle>
}

interface Entry {
  readonly id: string
  readonly seen: number
  readonly state: string
}
interface Fault {
  readonly record: string | null
  readonly field: string
  readonly problem: string
  readonly remedy: string
}

const LETTER = 'letter-carried'
const TEXT =
  'A letter carried\n\nArland calls for a calm fund 🌊 of its own.\n\nThe Calm Committee met at the Feast of Calm.\n'
const IMPORT = `mutation Bundle($input: ImportBundleInput!) { importBundle(input: $input) { known added same import { id seen state format } } }`

/** What happens to records of another graph that are brought in, on a graph of the invented corpus. */
export function describeBundles({ name, openStore, openDesk, seed }: Place): void {
  describe(`bundles brought in, on ${name}`, () => {
    let store: GraphStore
    let desk: Desk
    let ask: ReturnType<typeof graphqlClient>['ask']
    let reader: ReturnType<typeof graphqlClient>['ask']
    let suggester: Suggester
    /** The letter as another instance has it, with all that it needs. */
    let exported: Part

    beforeAll(async () => {
      store = await openStore()
      desk = await openDesk()
      suggester = new Suggester(openHere)
      await start()
      exported = await elsewhere()
    }, 300_000)
    afterAll(async () => {
      await Promise.all([suggester.close(), store.close(), desk.close()])
    })

    /** As a server does when it starts. */
    async function start(): Promise<void> {
      const bundle = await seed()
      const composer = new Composition({ seed: corpusGraph(bundle), store, desk })
      const imports = new ImportDesk({ desk, store, suggester, composer, read: readHere, readBundle: readBundleHere })
      await composer.publish()
      ask = graphqlClient(store, { desk, imports, authorization: `Bearer ${WRITER.token}` }).ask
      reader = graphqlClient(store, { desk, imports }).ask
    }

    async function data<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
      const answer = await ask(query, variables)
      expect(answer.errors).toBeUndefined()
      return answer.data as Data
    }
    const apply = async ({ id, seen }: Entry): Promise<Entry> =>
      (await data<{ applyImport: Entry }>(`mutation { applyImport(id: "${id}", seen: ${seen}) { id seen state } }`))
        .applyImport
    const withdraw = async ({ id, seen }: Entry): Promise<Entry> =>
      (
        await data<{ withdrawImport: Entry }>(
          `mutation { withdrawImport(id: "${id}", seen: ${seen}, reason: "No more.") { id seen state } }`,
        )
      ).withdrawImport
    const bring = (part: object) =>
      data<{ importBundle: { import: Entry; known: boolean; added: number; same: number } }>(IMPORT, {
        input: { text: JSON.stringify(part) },
      }).then(({ importBundle }) => importBundle)
    async function faultsOf(part: object): Promise<readonly Fault[]> {
      const { errors = [] } = await ask(IMPORT, { input: { text: JSON.stringify(part) } })
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_READY'])
      return errors[0]?.extensions?.['faults'] as readonly Fault[]
    }
    async function part(): Promise<Part> {
      const found = await partOf(store.snapshot(), LETTER)
      if (found === null) throw new Error('The graph has no letter.')
      return found
    }
    /** The part with some of its nodes changed. */
    const changed = (id: string, change: object): object => ({
      ...exported,
      nodes: exported.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
    })

    /** Makes the letter here as a reviewer does, takes it away as a bundle, and withdraws it. */
    async function elsewhere(): Promise<Part> {
      const description = {
        id: LETTER,
        date: '2022-01-05',
        issuers: ['arland'],
        readAt: 'an invented archive',
        readIn: 'OFFICIAL',
      }
      const { importDocument } = await data<{ importDocument: { import: Entry } }>(
        'mutation Bring($input: ImportDocumentInput!) { importDocument(input: $input) { import { id } } }',
        { input: { text: TEXT, description } },
      )
      const at = (words: string) => {
        const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length
        return { start, end: start + Array.from(words).length }
      }
      const label = (text: string) => [{ language: 'en', text }]
      const wording = { speakers: ['arland'], speechAct: 'CALLS_FOR', stance: 'AFFIRMS' }
      const decisions = [
        { accept: { mentions: ['m1'] } },
        { createEntity: { id: 'calm-feast', kind: 'EVENT', date: '2022-01', labels: label('Feast of Calm') } },
        { addMention: { ...at('Feast of Calm'), entity: 'calm-feast' } },
        { createProposition: { id: 'prop-own-fund', propositionKind: 'PROPOSAL', labels: label('There is to be a fund.'), about: [{ role: 'TOPIC', entity: 'calm-feast' }] } },
        { addClaim: { ...at('a calm fund 🌊 of its own'), ...wording, proposition: 'prop-own-fund' } },
        { sameAs: { entity: 'arland', language: 'en', name: 'Carried Arland', reason: 'The letter says so.' } },
      ] // prettier-ignore
      const { decide } = await data<{ decide: Entry }>(
        'mutation Decide($id: ID!, $decisions: [DecisionInput!]!) { decide(id: $id, seen: 0, decisions: $decisions) { id seen } }',
        { id: importDocument.import.id, decisions },
      )
      const applied = await apply(decide)
      const taken = await part()
      await withdraw(applied)
      return taken
    }

    it('takes a document with all that it needs, and gives the same again; it can be withdrawn whole', async () => {
      const { import: entry, known, added, same } = await bring(exported)
      expect([known, entry.state]).toEqual([false, 'UNDER_REVIEW'])
      expect([added > 5, same > 0]).toEqual([true, true])
      const before = await reader(`{ document(id: "${LETTER}") { id } }`)
      expect(before.data).toEqual({ document: null })
      const applied = await apply(entry)
      expect(applied.state).toBe('APPLIED')
      const again = await part()
      expect(bare(again)).toEqual(bare(exported))
      const made = again.nodes.filter((node) => 'provenance' in node && node.provenance !== undefined)
      expect(made.map((node) => 'provenance' in node && node.provenance)).toEqual(
        made.map(() => ({ import: entry.id, rule: 'BUNDLE' })),
      )
      const { data: named } = await reader('{ search(query: "Carried Arland") { edges { node { id } } } }')
      expect(named).toEqual({ search: { edges: [{ node: { id: 'arland' } }] } })

      expect(await bring(exported)).toMatchObject({ known: true, import: { id: entry.id } })
      const asJsonLd = toJsonLd(exported, 'https://graph.example')
      expect(await bring(asJsonLd)).toMatchObject({ known: true, import: { id: entry.id } })
      // Part of the same records, as another file: all is there already.
      const nothing = await bring({
        ...exported,
        edges: [],
        nodes: exported.nodes.filter(({ kind }) => kind !== 'MENTION'),
      })
      expect(nothing).toMatchObject({ import: null, added: 0 })

      expect(await apply(applied)).toMatchObject({ state: 'APPLIED' })
      expect(bare(await part())).toEqual(bare(exported))
      const told = await data<{ import: { bundle: { about: string; added: number; counts: { kind: string }[] } } }>(
        `{ import(id: "${entry.id}") { bundle { about added same counts { kind count } leftOut { record } conflicts { record } } } }`,
      )
      expect(told.import.bundle).toMatchObject({ about: LETTER, added, same, leftOut: [], conflicts: [] })
      expect(told.import.bundle.counts).toContainEqual({ kind: 'PROPOSITION', count: 1 })

      await start()
      expect(bare(await part())).toEqual(bare(exported))
      const { import: kept } = await data<{ import: Entry }>(`{ import(id: "${entry.id}") { id seen state } }`)
      expect((await withdraw(kept)).state).toBe('WITHDRAWN')
      const { data: after } = await reader(
        `{ document(id: "${LETTER}") { id } event: entity(id: "calm-feast") { id } search(query: "Carried Arland") { edges { node { id } } } }`,
      )
      expect(after).toEqual({ document: null, event: null, search: { edges: [] } })
      for (const id of made.map((node) => node.id)) {
        const { data: told } = await reader(
          `{ node(id: "${id}") { id } withdrawnImports(id: "${id}") { id withdrawn { reason } } }`,
        )
        const { withdrawnImports } = told as { withdrawnImports: readonly unknown[] }
        expect([id, told]).toEqual([id, { node: null, withdrawnImports }])
        expect(withdrawnImports).toContainEqual({ id: entry.id, withdrawn: { reason: 'No more.' } })
      }
    })

    it('refuses what the graph has with other content, by record and field, and overwrites nothing', async () => {
      const faults = await faultsOf(changed('arland', { labels: { en: 'Arland the Great' }, note: 'Great.' }))
      expect(faults.map(({ record, field }) => [record, field])).toEqual([
        ['arland', 'labels'],
        ['arland', 'note'],
      ])
      for (const { problem, remedy } of faults) expect([problem, remedy]).not.toContain('')
      const { data: now } = await reader('{ state(id: "arland") { label } }')
      expect(now).toEqual({ state: { label: 'Arland' } })
    })

    it('refuses words that do not stand exactly where they are said to, and texts that are not what they were', async () => {
      const anchor = exported.nodes.find((node) => node.kind === 'ANCHOR' && node.id.startsWith(LETTER))
      const mention = exported.nodes.find((node) => node.kind === 'MENTION')
      const text = exported.nodes.find((node) => node.kind === 'EXPRESSION' && node.document === LETTER)
      if (anchor?.kind !== 'ANCHOR' || mention?.kind !== 'MENTION' || text?.kind !== 'EXPRESSION')
        throw new Error('none')
      const shifted = await faultsOf(changed(anchor.id, { start: anchor.start + 1, end: anchor.end + 1 }))
      expect(shifted).toContainEqual(expect.objectContaining({ record: anchor.id, field: 'start' }))
      const reworded = await faultsOf(changed(mention.id, { exact: 'Brland' }))
      expect(reworded).toContainEqual(expect.objectContaining({ record: mention.id, field: 'start' }))
      const forged = await faultsOf(changed(text.id, { text: `${text.text}More.\n` }))
      expect(forged).toContainEqual(expect.objectContaining({ record: text.id, field: 'sha256' }))
    })

    it('refuses records that name what nobody has, that registers alone tell of, and that are none', async () => {
      const { id: mention = '' } = exported.nodes.find((node) => node.kind === 'MENTION') ?? {}
      expect(await faultsOf(changed(mention, { entity: 'nobody-known' }))).toContainEqual(
        expect.objectContaining({ record: mention, field: 'entity' }),
      )
      const act = {
        kind: 'TREATY_ACTION',
        id: 'act-invented',
        instrument: 'calm-treaty',
        state: 'arland',
        act: 'SIGNATURE',
        date: '1980',
        source: 'nobody',
      }
      expect(await faultsOf({ ...exported, nodes: [...exported.nodes, act] })).toEqual([
        expect.objectContaining({ record: 'act-invented', field: 'kind' }),
      ])
      expect(await faultsOf(changed(LETTER, { date: 'someday' }))).toEqual([
        expect.objectContaining({ record: LETTER, field: 'date' }),
      ])
    })

    it('refuses a file that is no bundle, and whoever has no token', async () => {
      const refused = async (text: string) =>
        (await ask(IMPORT, { input: { text } })).errors?.[0]?.extensions?.['reason']
      expect(await refused('{"format": "other"}')).toBe('UNKNOWN_FORMAT')
      expect(await refused('{"format": ')).toBe('MALFORMED')
      expect(await refused('{"@context": "http://localhost:1/c.jsonld", "@graph": []}')).toBe('REMOTE_CONTEXT')
      const answer = await reader(IMPORT, { input: { text: JSON.stringify(exported) } })
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    })

    it('leaves out assertions of which the bundle holds too little, and says so', async () => {
      const { id = '' } = exported.nodes.find((node) => node.kind === 'ANCHOR' && node.id.startsWith(LETTER)) ?? {}
      const { import: entry } = await bring({ ...exported, nodes: exported.nodes.filter((node) => node.id !== id) })
      const told = await data<{ import: { bundle: { leftOut: { record: string }[] } } }>(
        `{ import(id: "${entry.id}") { bundle { leftOut { record because } } } }`,
      )
      expect(told.import.bundle.leftOut.map(({ record }) => record)).toEqual([
        expect.stringMatching(`^${LETTER}:en\\.`),
        'prop-own-fund',
      ])
      const applied = await apply(entry)
      const { data: now } = await reader(`{ document(id: "${LETTER}") { assertions { id } } }`)
      expect(now).toEqual({ document: { assertions: [] } })
      const late = await ask(
        'mutation Decide($id: ID!, $seen: Int!) { decide(id: $id, seen: $seen, decisions: [{ accept: { mentions: ["m1"] } }]) { id } }',
        { id: applied.id, seen: applied.seen },
      )
      expect(late.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
      await withdraw(applied)
    })
  })
}

/** Without which imports made it, and what each graph tells for itself. */
function bare({ nodes, edges }: Part): unknown {
  const told = JSON.stringify([nodes, edges], (key, value: unknown) =>
    ['provenance', 'verification', 'records'].includes(key) ? undefined : value,
  )
  return JSON.parse(told)
}
