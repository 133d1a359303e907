import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { sliceCodePoints } from '../../graph-seed/model/code-points.ts'
import { Composition } from '../../server/desk/composition.ts'
import { ImportDesk } from '../../server/desk/import-desk.ts'
import { readBundleHere, readHere } from '../../server/desk/read-file.ts'
import type { Desk } from '../../server/domain/desk.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { openHere, Suggester } from '../../server/suggest/suggester.ts'
import { ownWords } from '../support/own-words.ts'
import { type GraphQLAnswer, graphqlClient, WRITER } from '../support/graphql-client.ts'
import { corpusGraph } from '../support/corpus-graph.ts'

interface Place {
  readonly name: string
  readonly openStore: () => Promise<GraphStore>
  readonly openDesk: () => Promise<Desk>
  readonly seed: () => Promise<Bundle>
}

interface Import {
  readonly id: string
  readonly state: string
  readonly seen: number
  readonly decidedCount: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly changedSince: boolean
  readonly description: Record<string, unknown>
  readonly text: string
  readonly mentions: readonly {
    readonly name: string
    readonly verdict: string
    readonly entity: string | null
    readonly suggestion: {
      readonly start: number
      readonly end: number
      readonly exact: string
      readonly chosen: string | null
    }
  }[]
  readonly claims: readonly {
    readonly name: string
    readonly verdict: string
    readonly suggestion: { readonly exact: string }
  }[]
}

const PARTS = `
  id state seen decidedCount canUndo canRedo changedSince text
  description { id title date language issuers readAt }
  mentions { name verdict entity suggestion { start end exact chosen } }
  claims { name verdict suggestion { exact } }`
const BRING = `mutation Bring($input: ImportDocumentInput!) { importDocument(input: $input) { known sameText { id } import { ${PARTS} } } }`
const DECIDE = `mutation Decide($id: ID!, $seen: Int!, $decisions: [DecisionInput!]!) { decide(id: $id, seen: $seen, decisions: $decisions) { ${PARTS} } }`
const change = (field: string): string =>
  `mutation Change($id: ID!, $seen: Int!) { ${field}(id: $id, seen: $seen) { ${PARTS} } }`
const WITHDRAW = `mutation Withdraw($id: ID!, $seen: Int!, $reason: String!) { withdrawImport(id: $id, seen: $seen, reason: $reason) { ${PARTS} } }`

const DESCRIPTION = {
  date: '2022-01-05',
  issuers: ['arland'],
  readAt: 'an invented archive',
  readIn: 'OFFICIAL',
  category: 'letter',
}

/** Other words make another letter: most of each is an annex of its own, so that none may be a version of another. */
function letter(words: string): string {
  const annex = ownWords(words.replaceAll(/\W/g, '').toLowerCase())
  return `A letter\n\nArland calls for a calm fund. ${words}\n\nThe Calm Committee met.\n\n${annex}\n`
}

/** What happens to documents that are brought in, on a graph of the invented corpus. */
export function describeImports({ name, openStore, openDesk, seed }: Place): void {
  describe(`documents brought in, on ${name}`, () => {
    let store: GraphStore
    let desk: Desk
    let ask: ReturnType<typeof graphqlClient>['ask']
    let reader: ReturnType<typeof graphqlClient>['ask']
    let suggester: Suggester
    let imports: ImportDesk
    let composer: Composition

    beforeAll(async () => {
      store = await openStore()
      desk = await openDesk()
      suggester = new Suggester(openHere)
      const bundle = await seed()
      await open(bundle)
    }, 120_000)
    afterAll(async () => {
      await Promise.all([suggester.close(), store.close(), desk.close()])
    })

    /** As a server does when it starts. */
    async function open(bundle: Bundle): Promise<void> {
      composer = new Composition({ seed: corpusGraph(bundle), store, desk })
      imports = new ImportDesk({ desk, store, suggester, composer, read: readHere, readBundle: readBundleHere })
      await composer.publish()
      ask = graphqlClient(store, { desk, imports, authorization: `Bearer ${WRITER.token}` }).ask
      reader = graphqlClient(store, { desk, imports }).ask
    }

    async function data<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
      const answer = await ask(query, variables)
      expect(answer.errors).toBeUndefined()
      return answer.data as Data
    }
    async function bring(words: string, description: object = DESCRIPTION): Promise<Import> {
      const input = { text: letter(words), description }
      const { importDocument } = await data<{ importDocument: { import: Import } }>(BRING, { input })
      return importDocument.import
    }
    async function decide({ id, seen }: Import, ...decisions: readonly object[]): Promise<Import> {
      return (await data<{ decide: Import }>(DECIDE, { id, seen, decisions })).decide
    }
    async function changed(field: 'undo' | 'redo' | 'applyImport', { id, seen }: Import): Promise<Import> {
      return (await data<Record<string, Import>>(change(field), { id, seen }))[field] as Import
    }
    const nameOf = ({ mentions }: Import, words: string): string =>
      mentions.find(({ suggestion }) => suggestion.exact === words)?.name ?? `no “${words}”`
    const codes = ({ errors = [] }: GraphQLAnswer): readonly unknown[] =>
      errors.map(({ extensions }) => extensions?.['code'])
    const claim = (entry: Import, words = 'a calm fund') => {
      const start = Array.from(entry.text.slice(0, entry.text.indexOf(words))).length
      const wording = {
        speakers: ['arland'],
        speechAct: 'CALLS_FOR',
        stance: 'AFFIRMS',
        proposition: 'prop-fund-wanted',
      }
      return { start, end: start + Array.from(words).length, ...wording }
    }

    it('takes nothing from whoever has no token', async () => {
      const answer = await reader(BRING, { input: { text: letter('') } })
      expect(codes(answer)).toEqual(['UNAUTHENTICATED'])
      expect(await reader('{ imports { totalCount } }')).toEqual({ data: { imports: { totalCount: 0 } } })
    })

    it('finds what a document names and claims, and keeps its text as it is', async () => {
      const entry = await bring('With <script>alert(1)</script> and \u202eturned\u200b words.')
      expect(entry.text).toBe(letter('With <script>alert(1)</script> and \u202eturned\u200b words.'))
      expect(entry).toMatchObject({ state: 'UNDER_REVIEW', seen: 0, decidedCount: 0 })
      expect(entry.description).toMatchObject({ title: 'A letter', language: 'en', issuers: ['arland'] })
      expect(entry.mentions.map(({ suggestion }) => [suggestion.exact, suggestion.chosen])).toEqual([
        ['Arland', 'arland'],
        ['calm fund', 'calm-fund'],
        ['Calm Committee', 'calm-committee'],
      ])
      for (const { suggestion } of entry.mentions)
        expect(sliceCodePoints(entry.text, suggestion.start, suggestion.end)).toBe(suggestion.exact)
      expect(entry.claims.map(({ suggestion }) => suggestion.exact)).toEqual([expect.stringContaining('a calm fund')])
    })

    it('knows a text that was brought in before, and one that the graph has', async () => {
      const first = await bring('Brought in twice.')
      const again = await data<{ importDocument: { known: boolean; import: Import } }>(BRING, {
        input: { text: first.text },
      })
      expect([again.importDocument.known, again.importDocument.import.id]).toEqual([true, first.id])
      const { expression } = await data<{ expression: { text: string } }>(
        '{ expression: node(id: "joint-note:en") { ... on Expression { text } } }',
      )
      const kept = await data<{ importDocument: unknown }>(BRING, { input: { text: expression.text } })
      expect(kept.importDocument).toEqual({ known: false, import: null, sameText: { id: 'joint-note:en' } })
    })

    it('refuses a file that is none, and says why', async () => {
      const pdf = Buffer.from('%PDF-1.7 nothing').toString('base64')
      const answers = await Promise.all([
        ask(BRING, { input: { text: ' \n ' } }),
        ask(BRING, { input: { file: pdf, fileName: 'a.pdf' } }),
        ask(BRING, { input: { file: 'no Base64!' } }),
        ask(BRING, { input: {} }),
        ask(BRING, { input: { text: 'Words', description: { issuers: ['nobody-known'] } } }),
        ask(BRING, { input: { text: 'Words', description: { date: '2022-01-05', id: 'Not an id' } } }),
        ask(BRING, { input: { text: 'Words', description: { date: '05/01/2022' } } }),
        ask(BRING, { input: { text: 'Words', description: { title: 5 } } }),
        ask(BRING, { input: { file: Buffer.from('Россия', 'utf16le').toString('base64') } }),
        ask(BRING, { input: { text: 'One \0 more.' } }),
      ])
      expect(
        answers.map(({ errors }) => [
          errors?.[0]?.extensions?.['reason'] ?? errors?.[0]?.extensions?.['code'],
          errors?.[0]?.extensions?.['argument'],
        ]),
      ).toEqual([
        ['EMPTY', 'input.text'],
        ['MALFORMED', 'input.file'],
        ['BAD_USER_INPUT', 'input.file'],
        ['BAD_USER_INPUT', 'input.text'],
        ['BAD_USER_INPUT', 'input.description.issuers'],
        ['BAD_USER_INPUT', 'input.description.id'],
        ['BAD_USER_INPUT', 'input.description.date'],
        ['BAD_USER_INPUT', 'input.description.title'],
        ['WRONG_ENCODING', 'input.encoding'],
        ['UNKNOWN_FORMAT', 'input.text'],
      ])
      expect(answers[6].errors?.[0]?.message).toMatch(/^input\.description\.date: "05\/01\/2022" is no date\./)
    })

    it('tells the days that a text tells, in the language that it is described as being in', async () => {
      const told = { ...DESCRIPTION, date: undefined }
      const entry = await bring('On 5 January 2022. 2022年1月6日', told)
      const days = '{ date exact start end }'
      const asked = await data<{ import: { daysTold: readonly { date: string; start: number; end: number }[] } }>(
        `{ import(id: "${entry.id}") { daysTold ${days} } }`,
      )
      const start = entry.text.indexOf('5 January 2022')
      expect(asked.import.daysTold).toEqual([{ date: '2022-01-05', exact: '5 January 2022', start, end: start + 14 }])
      await decide(entry, { describe: { language: 'zh-Hans' } })
      const { import: chinese } = await data<typeof asked>(`{ import(id: "${entry.id}") { daysTold ${days} } }`)
      expect(chinese.daysTold.map(({ date }) => date)).toEqual(['2022-01-06'])
    })

    it('takes decisions, takes them back, decides them again, and remembers who did', async () => {
      const entry = await bring('Decided on.')
      const accepted = await decide(
        entry,
        { accept: { mentions: [nameOf(entry, 'Arland')] } },
        { reject: { suggestions: ['c1'], reason: 'No claim.' } },
      )
      expect(accepted).toMatchObject({ seen: 1, decidedCount: 2, canUndo: true, canRedo: false, changedSince: true })
      expect(accepted.mentions[0]).toMatchObject({ verdict: 'ACCEPTED', entity: 'arland' })
      const undone = await changed('undo', accepted)
      expect(undone).toMatchObject({ seen: 2, decidedCount: 0, canUndo: false, canRedo: true })
      const redone = await changed('redo', undone)
      expect(redone).toMatchObject({ seen: 3, decidedCount: 2 })
      const { import: told } = await data<{ import: unknown }>(
        'query Journal($id: ID!) { import(id: $id) { journal { number by type decisions { type suggestions reason } } } }',
        { id: entry.id },
      )
      expect(told).toEqual({
        journal: [
          { number: 1, by: WRITER.name, type: 'DECIDED', decisions: [{ type: 'accept', suggestions: ['m1'], reason: null }, { type: 'reject', suggestions: ['c1'], reason: 'No claim.' }] },
          { number: 2, by: WRITER.name, type: 'UNDONE', decisions: [] },
          { number: 3, by: WRITER.name, type: 'REDONE', decisions: [] },
        ],
      }) // prettier-ignore
      const late = await ask(DECIDE, { id: entry.id, seen: 1, decisions: [{ accept: { mentions: ['m2'] } }] })
      expect(codes(late)).toEqual(['CONFLICT'])
    })

    it('names the field of a decision that cannot be carried out, and takes none of those sent with it', async () => {
      const entry = await bring('Refused.')
      const place = { start: 0, end: 8 }
      const bad: readonly (readonly [object, string])[] = [
        [{ name: { mentions: ['m1'], entity: 'nobody-known' } }, 'decisions.1.name.entity'],
        [{ name: { mentions: ['m99'], entity: 'arland' } }, 'decisions.1.name.mentions'],
        [{ addMention: { start: 5, end: 100_000, entity: 'arland' } }, 'decisions.1.addMention.end'],
        [{ addClaim: { ...place, speakers: ['calm-treaty'], speechAct: 'URGES', stance: 'AFFIRMS', proposition: 'prop-fund-wanted' } }, 'decisions.1.addClaim.speakers'],
        [{ addClaim: { ...place, speakers: ['arland'], speechAct: 'URGES', stance: 'AFFIRMS', proposition: 'arland' } }, 'decisions.1.addClaim.proposition'],
        [{ createEntity: { id: 'arland', kind: 'PERSON', labels: [{ language: 'en', text: 'A' }] } }, 'decisions.1.createEntity.id'],
        [{ createEntity: { id: 'a-feast', kind: 'EVENT', labels: [{ language: 'en', text: 'A' }] } }, 'decisions.1.createEntity.date'],
        [{ sameAs: { entity: 'arland', language: 'en', name: 'A', reason: ' ' } }, 'decisions.1.sameAs.reason'],
      ] // prettier-ignore
      for (const [decision, field] of bad) {
        const decisions = [{ accept: { mentions: ['m1'] } }, decision]
        const { errors } = await ask(DECIDE, { id: entry.id, seen: 0, decisions })
        expect([errors?.[0]?.extensions?.['code'], errors?.[0]?.extensions?.['argument']]).toEqual([
          'BAD_USER_INPUT',
          field,
        ])
      }
      expect((await data<{ import: Import }>(`{ import(id: "${entry.id}") { ${PARTS} } }`)).import.seen).toBe(0)
    })

    it('shows what decisions name as the graph holds it, and leaves out what it does not hold yet', async () => {
      const entry = await bring('Named by hand.')
      const created = { id: 'calm-pond', kind: 'TOPIC', labels: [{ language: 'en', text: 'Calm Pond' }] }
      const proposition = {
        id: 'prop-pond-wanted',
        propositionKind: 'NORMATIVE',
        labels: [{ language: 'en', text: 'There should be a pond.' }],
        about: [{ role: 'TOPIC', entity: 'calm-pond' }],
      }
      const known = claim(entry)
      const decided = await decide(
        entry,
        { createEntity: created },
        { createProposition: proposition },
        { addMention: { start: 0, end: 8, entity: 'calm-pond' } },
        { addMention: { start: 2, end: 8, entity: 'arland' } },
        { accept: { mentions: [nameOf(entry, 'Arland')] } },
        { claim: { claim: 'c1', ...known, addressees: ['arland'] } },
        { addClaim: { ...known, proposition: 'prop-pond-wanted' } },
      )
      const parts = `decidedCount addedMentions { entity entityInGraph { id label } } mentions { entityInGraph { id } }
        addedClaims { proposition propositionInGraph { id } actorsInGraph { id } }
        claims { claim { propositionInGraph { id } actorsInGraph { id } } }`
      const shown = await data<{ import: Record<string, unknown> }>(`{ import(id: "${decided.id}") { ${parts} } }`)
      expect(shown.import).toMatchObject({
        decidedCount: 2,
        addedMentions: [
          { entity: 'calm-pond', entityInGraph: null },
          { entity: 'arland', entityInGraph: { id: 'arland', label: 'Arland' } },
        ],
        addedClaims: [{ proposition: 'prop-pond-wanted', propositionInGraph: null, actorsInGraph: [{ id: 'arland' }] }],
        claims: [{ claim: { propositionInGraph: { id: 'prop-fund-wanted' }, actorsInGraph: [{ id: 'arland' }] } }],
      })
      expect(shown.import['mentions']).toContainEqual({ entityInGraph: { id: 'arland' } })
      expect((await changed('undo', decided)).decidedCount).toBe(0)
    })

    it('says everything that is missing before it can be applied', async () => {
      const entry = await bring('Not described.', {})
      const { errors } = await ask(change('applyImport'), { id: entry.id, seen: 0 })
      const faults = errors?.[0]?.extensions?.['faults'] as readonly { field: string; remedy: string }[]
      expect([codes({ errors: errors ?? [] }), faults.map(({ field }) => field)]).toEqual([
        ['NOT_READY'],
        ['date', 'issuers', 'readAt', 'readIn'],
      ])
      for (const { remedy } of faults) expect(remedy).not.toBe('')
    })

    it('puts what was accepted into the graph, each record with its import, rule and decision, and takes it out again', async () => {
      const entry = await bring('Applied.', { ...DESCRIPTION, id: 'letter-applied' })
      const decided = await decide(
        entry,
        { accept: { mentions: [nameOf(entry, 'Arland'), nameOf(entry, 'calm fund')] } },
        {
          createEntity: { id: 'calm-feast', kind: 'TOPIC', labels: [{ language: 'en', text: 'Feast <b>of</b> calm' }] },
        },
        { name: { mentions: [nameOf(entry, 'Calm Committee')], entity: 'calm-feast' } },
        { claim: { claim: 'c1', ...claim(entry) } },
        { sameAs: { entity: 'arland', language: 'en', name: 'Northern Arland', reason: 'The letter says so.' } },
      )
      const applied = await changed('applyImport', decided)
      expect(applied).toMatchObject({ state: 'APPLIED', changedSince: false })
      interface Graph {
        document: {
          id: string
          provenance: unknown
          assertions: { id: string; provenance: unknown; anchors: { exact: string }[] }[]
        } | null
        mentions: { edges: { node: { id: string; exact: string; provenance: unknown } }[] }
        search: { edges: { node: { id: string } }[] }
        feast: { label: string } | null
      }
      const LOOK = `{
        document(id: "letter-applied") { id provenance { import rule decision } assertions { id provenance { import rule decision } anchors { exact } } }
        mentions(entity: "arland", document: "letter-applied") { edges { node { id exact provenance { import rule decision } } } }
        search(query: "Northern Arland") { edges { node { id } } }
        feast: entity(id: "calm-feast") { label }
      }`
      const graph = (await reader(LOOK)).data as Graph
      const made = (rule: string, decision: string | null) => ({ import: entry.id, rule, decision })
      expect(graph.document).toMatchObject({
        provenance: made('TEXT', null),
        assertions: [{ provenance: made('SPEECH_VERB', '1'), anchors: [{ exact: 'a calm fund' }] }],
      })
      expect(graph.mentions.edges).toEqual([
        { node: { id: expect.any(String), exact: 'Arland', provenance: made('NAME', '1') } },
      ])
      expect(graph.search.edges.map(({ node }) => node.id)).toContain('arland')
      expect(graph.feast).toEqual({ label: 'Feast <b>of</b> calm' })

      const { withdrawImport } = await data<{ withdrawImport: Import }>(WITHDRAW, {
        id: entry.id,
        seen: applied.seen,
        reason: 'It was not genuine.',
      })
      expect(withdrawImport.state).toBe('WITHDRAWN')
      const { data: after } = await reader(`{
        document(id: "letter-applied") { id }
        withdrawnImports(id: "letter-applied") { id title withdrawn { date reason } }
        asDocument: withdrawnImports(document: "letter-applied") { id }
        standing: withdrawnImports(id: "arland") { id }
        feast: entity(id: "calm-feast") { id }
        search(query: "Northern Arland") { edges { node { id } } }
      }`)
      const withdrawn = { date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), reason: 'It was not genuine.' }
      expect(after).toEqual({
        document: null,
        withdrawnImports: [{ id: entry.id, title: expect.any(String), withdrawn }],
        asDocument: [{ id: entry.id }],
        standing: [],
        feast: null,
        search: { edges: [] },
      })
      // Whatever of it somebody may have cited.
      const cited = [
        ...(graph.document?.assertions ?? []).map(({ id }) => id),
        ...graph.mentions.edges.map(({ node }) => node.id),
        'calm-feast',
        `read-letter-applied-${entry.id}`,
        'arland|ISSUED|letter-applied',
        `arland|CALLS_FOR|${claim(entry).proposition}`,
      ]
      expect(cited).toHaveLength(6)
      for (const id of cited) {
        const { data: told } = await reader(
          'query Told($id: ID!) { node(id: $id) { id } withdrawnImports(id: $id) { id withdrawn { date reason } } }',
          { id },
        )
        expect([id, told]).toEqual([id, { node: null, withdrawnImports: [{ id: entry.id, withdrawn }] }])
      }
      for (const nothing of ['', '(id: "arland", document: "arland")'])
        expect(codes(await reader(`{ withdrawnImports${nothing} { id } }`))).toEqual(['BAD_USER_INPUT'])
      const late = await ask(DECIDE, {
        id: entry.id,
        seen: withdrawImport.seen,
        decisions: [{ accept: { mentions: ['m1'] } }],
      })
      expect(codes(late)).toEqual(['BAD_USER_INPUT'])
    })

    it('keeps of what is withdrawn what others rest on, and says that it was withdrawn', async () => {
      const first = await bring('The first.', { ...DESCRIPTION, id: 'letter-first' })
      const created = {
        createEntity: { id: 'calm-garden', kind: 'TOPIC', labels: [{ language: 'en', text: 'Calm Garden' }] },
      }
      const applied = await changed(
        'applyImport',
        await decide(
          first,
          created,
          { name: { mentions: [nameOf(first, 'Calm Committee')], entity: 'calm-garden' } },
          { claim: { claim: 'c1', ...claim(first) } },
        ),
      )
      const second = await bring('It speaks of the garden.', {
        ...DESCRIPTION,
        id: 'letter-second',
        date: '2022-02-01',
      })
      const start = second.text.indexOf('garden')
      await changed(
        'applyImport',
        await decide(second, { addMention: { start, end: start + 6, entity: 'calm-garden' } }),
      )
      await data(WITHDRAW, { id: first.id, seen: applied.seen, reason: 'A mistake.' })
      const { data: found } = await reader(`{
        garden: entity(id: "calm-garden") { label provenance { import } citations { source { withdrawn { reason } } } }
        first: document(id: "letter-first") { id }
        import(id: "${first.id}") { state withdrawn { reason } }
      }`)
      expect(found).toEqual({
        garden: {
          label: 'Calm Garden',
          provenance: { import: first.id },
          citations: [{ source: { withdrawn: { reason: 'A mistake.' } } }],
        },
        first: null,
        import: { state: 'WITHDRAWN', withdrawn: { reason: 'A mistake.' } },
      })
    })

    it('applies what two people decided at once, both whole', async () => {
      const entries = await Promise.all([
        bring('One of two.', { ...DESCRIPTION, id: 'letter-one' }),
        bring('Two of two.', { ...DESCRIPTION, id: 'letter-two' }),
      ])
      const decided = await Promise.all(
        entries.map((entry) => decide(entry, { accept: { mentions: [nameOf(entry, 'Arland')] } })),
      )
      const applied = await Promise.all(decided.map((entry) => changed('applyImport', entry)))
      expect(applied.map(({ state }) => state)).toEqual(['APPLIED', 'APPLIED'])
      const { data: found } = await reader(
        '{ one: document(id: "letter-one") { id } two: document(id: "letter-two") { id } }',
      )
      expect(found).toEqual({ one: { id: 'letter-one' }, two: { id: 'letter-two' } })
    })

    it('refuses the second of two imports that would be the same document, and is none the worse', async () => {
      const entries = [
        await bring('Same id, first.', { ...DESCRIPTION, id: 'letter-same' }),
        await bring('Same id, second.', { ...DESCRIPTION, id: 'letter-same' }),
      ]
      const answers = await Promise.all(entries.map(({ id, seen }) => ask(change('applyImport'), { id, seen })))
      expect(answers.flatMap(codes)).toEqual(['NOT_READY'])
    })

    it('finds a review as it was left when it starts anew, and brings to the graph what it had not come to', async () => {
      const entry = await bring('Left half done.', { ...DESCRIPTION, id: 'letter-left' })
      await decide(entry, { accept: { mentions: [nameOf(entry, 'Arland')] } })
      const other = await bring('Acknowledged, and then the process died.', { ...DESCRIPTION, id: 'letter-died' })
      const dying = new Composition({ seed: corpusGraph(await seed()), store, desk })
      const died = new Error('killed')
      const publish = (): Promise<never> => Promise.reject(died)
      const composer = { check: dying.check.bind(dying), publish, publishNew: publish }
      const parts = { desk, store, suggester, read: readHere, readBundle: readBundleHere }
      await expect(new ImportDesk({ ...parts, composer }).apply(other.id, 0, 'ben')).rejects.toBe(died)
      expect((await data<{ import: Import }>(`{ import(id: "${other.id}") { ${PARTS} } }`)).import.state).toBe(
        'TO_BE_APPLIED',
      )
      await open(await seed())
      const {
        import: left,
        other: told,
        document,
      } = await data<{ import: Import; other: Import; document: unknown }>(
        `{ import(id: "${entry.id}") { ${PARTS} } other: import(id: "${other.id}") { ${PARTS} } document(id: "letter-died") { id } }`,
      )
      expect([left.decidedCount, left.seen, told.state, document]).toEqual([1, 1, 'APPLIED', { id: 'letter-died' }])
    })

    it('never puts a composition in the place of one that was made while it was composed', async () => {
      const entry = await bring('Applied elsewhere meanwhile.', { ...DESCRIPTION, id: 'letter-meanwhile' })
      const bundle = await seed()
      const dead = new Composition({ seed: corpusGraph(bundle), store, desk })
      const publish = (): Promise<never> => Promise.reject(new Error('killed'))
      const composer = { check: dead.check.bind(dead), publish, publishNew: publish }
      const parts = { desk, store, suggester, read: readHere, readBundle: readBundleHere }
      const others = new ImportDesk({ ...parts, composer })
      const applied: (readonly string[])[] = []
      const watched: GraphStore = {
        ...unbound(store),
        apply: (graph, options) => {
          applied.push(graph.nodes.map(({ id }) => id))
          return store.apply(graph, options)
        },
      }
      let isFirst = true
      const slow = new Composition({
        // Asked for while composing: by then the contributors were read.
        seed: {
          revision: bundle.revision,
          read: async () => {
            if (isFirst) await others.apply(entry.id, 0, 'ben').catch(() => undefined)
            isFirst = false
            return bundle
          },
        },
        store: watched,
        desk,
      })
      await slow.publish()
      expect(applied.map((ids) => ids.includes('letter-meanwhile'))).toEqual([true])
    })

    it('works out what new documents bring as a composition of the whole does', async () => {
      await composer.publish()
      const applied: number[] = []
      const watched = new Composition({
        seed: corpusGraph(await seed()),
        store: { ...unbound(store), apply: (graph, options) => (applied.push(1), store.apply(graph, options)) },
        desk,
      })
      const parts = { desk, store, suggester, read: readHere, readBundle: readBundleHere }
      const partly = new ImportDesk({ ...parts, composer: watched })
      const first = await bring('Brought first.', { ...DESCRIPTION, id: 'letter-in-part' })
      const second = await bring('Brought second.', { ...DESCRIPTION, id: 'letter-in-part-too' })
      await decide(first, { accept: { mentions: [nameOf(first, 'Arland')] } }, { addClaim: claim(first) })
      await decide(second, { addClaim: claim(second) })
      await partly.applyAll([first.id, second.id], 'ben', { another: true })
      // None of it was composed as a whole, and that would change nothing.
      expect(applied).toEqual([])
      const { nodes, edges } = await composer.publish()
      expect([nodes, edges]).toMatchObject([
        { added: 0, changed: 0, removed: 0 },
        { added: 0, changed: 0, removed: 0 },
      ])
      expect((await imports.find(second.id))?.state).toBe('APPLIED')
      const { document } = await data<{ document: unknown }>(
        '{ document(id: "letter-in-part-too") { assertions { proposition { id } } } }',
      )
      expect(document).toEqual({ assertions: [{ proposition: { id: 'prop-fund-wanted' } }] })
    })

    it('applies a second group that is like the first, of which the graph had nothing when that was looked at', async () => {
      const parts = { desk, store, suggester, composer, read: readHere, readBundle: readBundleHere }
      const one = new ImportDesk({ ...parts, recordsTogether: 1 })
      const ids: string[] = []
      for (const id of ['letter-in-first-group', 'letter-in-second-group']) {
        const text = `On ${id}\n\n${ownWords('grouping')}\n\nThe end of ${id}.`
        const description = { ...DESCRIPTION, id, title: `On ${id}`, language: 'en', date: '2019-03-04' }
        const brought = await data<{ importDocument: { import: Import } }>(BRING, { input: { text, description } })
        ids.push(brought.importDocument.import.id)
      }
      const { applied, refused } = await one.applyAll(ids, 'ben', { another: true })
      expect([applied, refused]).toEqual([ids, []])
    })

    it('applies of several with one id the first alone, and tells the others that the id is taken', async () => {
      const described = async (id: string, ...words: readonly string[]) => {
        const brought: string[] = []
        for (const word of words)
          brought.push((await bring(`One id: ${word}.`, { ...DESCRIPTION, id, date: '2017-05-06' })).id)
        return brought.sort()
      }
      const taken = (id: string) => ({
        field: 'id',
        record: id,
        problem: `"${id}" is taken`,
        remedy: 'Take another id.',
      })
      const upwards = await described('letter-upwards', 'the first', 'the second')
      const downwards = (await described('letter-downwards', 'the third', 'the fourth')).reverse()
      for (const [id, ids] of [['letter-upwards', upwards], ['letter-downwards', downwards]] as const) {
        const { applied, refused } = await imports.applyAll(ids, 'ben', { another: true })
        expect([applied, refused.map(({ faults }) => faults)]).toEqual([
          [ids[0]],
          [[{ ...taken(id), importId: ids[1], decision: null }]],
        ])
      } // prettier-ignore
      for (const [id, ids] of [['letter-upwards', upwards], ['letter-downwards', downwards]] as const) {
        const { errors } = await ask(change('applyImport'), { id: ids[1], seen: 0 })
        expect(errors?.[0]?.extensions?.['faults']).toEqual([expect.objectContaining(taken(id))])
      } // prettier-ignore
    })

    it('gives a text to a document of which only metadata was known, beside what was said of it by page', async () => {
      const description = {
        versionOf: 'closed-report',
        language: 'en',
        readAt: 'an invented archive',
        readIn: 'REPOST',
      }
      const entry = await bring('The League has opened its report.', description)
      const applied = await changed('applyImport', await decide(entry, { addClaim: claim(entry) }))
      const { document } = await data<{ document: { assertions: readonly { anchors: readonly unknown[] }[] } }>(
        `{ document(id: "closed-report") { expressions { language } assertions { locator passage { number } anchors { exact } speechAct } } }`,
      )
      expect(document).toEqual({
        expressions: [{ language: 'en' }],
        assertions: expect.arrayContaining([
          { locator: 'para. 4', passage: null, anchors: [], speechAct: 'OPPOSES' },
          { locator: null, passage: { number: 1 }, anchors: [{ exact: 'a calm fund' }], speechAct: 'CALLS_FOR' },
        ]),
      })
      const silence = async () => {
        const { comparePositions } = await data<{ comparePositions: { edges: readonly { node: { rule: string } }[] } }>(
          '{ comparePositions(document: "joint-note", with: "closed-report", first: 100) { edges { node { rule } } } }',
        )
        return comparePositions.edges.map(({ node }) => node.rule).filter((rule) => /OPEN|ONLY/.test(rule))
      }
      expect(await silence()).toEqual(['CLAIMS_OPEN'])
      const gone = await decide(applied, { reject: { suggestions: applied.claims.map(({ name }) => name) } })
      const { seen } = await changed('applyImport', gone)
      expect(await silence()).toEqual(['FIRST_ONLY'])
      await data(`mutation { withdrawImport(id: "${entry.id}", seen: ${seen}, reason: "Closed again.") { state } }`)
      const id = entry.description['id'] as string
      expect(await data(`{ withdrawnImports(document: "${id}") { id } }`)).toEqual({ withdrawnImports: [] })
      expect(await data('{ document(id: "closed-report") { expressions { id } assertions { locator } } }')).toEqual({
        document: { expressions: [], assertions: [{ locator: 'para. 4' }] },
      })
    })

    it('takes a version of a document as such, and quotes from it only what stands in its place', async () => {
      const { expression } = await data<{ expression: { text: string } }>(
        '{ expression: node(id: "joint-note:en") { ... on Expression { text } } }',
      )
      const text = expression.text.replace('a calm fund', 'some calm fund')
      const input = {
        text,
        description: { versionOf: 'joint-note', language: 'en', readAt: 'an invented archive', readIn: 'REPOST' },
      }
      const { importDocument } = await data<{ importDocument: { import: Import } }>(BRING, { input })
      const { import: told } = await data<{
        import: { quotesFoundAgain: readonly { outcome: string; exact: string }[] }
      }>(`{ import(id: "${importDocument.import.id}") { quotesFoundAgain { outcome exact } } }`)
      expect(told.quotesFoundAgain.map(({ outcome }) => outcome).sort()).toEqual(['GONE', 'IN_ITS_PLACE'])
      await changed('applyImport', importDocument.import)
      interface Note {
        document: {
          expressions: { id: string }[]
          assertions: { anchors: { exact: string; expression: { id: string } }[] }[]
        }
      }
      const { document } = await data<Note>(
        '{ document(id: "joint-note") { expressions { id } assertions { anchors { exact expression { id } } } } }',
      )
      expect(document.expressions.map(({ id }) => id)).toContain('joint-note:en.2')
      const anew = document.assertions.flatMap(({ anchors }) =>
        anchors.filter((one) => one.expression.id === 'joint-note:en.2'),
      )
      expect(anew.map(({ exact }) => exact)).toEqual(['say again that the Calm Treaty holds'])
      // Applied again, it is the same version.
      await changed(
        'applyImport',
        (await data<{ import: Import }>(`{ import(id: "${importDocument.import.id}") { ${PARTS} } }`)).import,
      )
      const again = await data<Note>(
        '{ document(id: "joint-note") { expressions { id } assertions { anchors { exact expression { id } } } } }',
      )
      expect(again.document.expressions).toEqual(document.expressions)
    })

    describe('that may be a version of a document of the graph', () => {
      interface Weighed {
        readonly possibleVersions: readonly {
          readonly document: { readonly id: string }
          readonly text: { readonly sameWords: number; readonly nearWords: number; readonly passages: number } | null
          readonly agreeing: readonly string[]
          readonly verdict: string
        }[]
        readonly description: { readonly versionOf: string | null }
      }
      const VERSIONS =
        'possibleVersions { document { id } text { expression { id } sameWords nearWords passages } agreeing verdict } description { versionOf }'
      const weighed = async ({ id }: Import): Promise<Weighed> =>
        (await data<{ import: Weighed }>(`{ import(id: "${id}") { ${VERSIONS} } }`)).import
      const words = (end: string): string =>
        `A paper of its own\n\nThe keepers of the lighthouse counted every ship that passed in the night.\n\nIn the morning they wrote the number on a slate beside the door${end}\n`
      const bringText = async (text: string, description: object): Promise<Import> =>
        (await data<{ importDocument: { import: Import } }>(BRING, { input: { text, description } })).importDocument
          .import
      let first: Import
      beforeAll(async () => {
        first = await bringText(words('.'), { ...DESCRIPTION, id: 'paper-of-its-own', date: '2019-04-03' })
        first = await changed('applyImport', first)
      })

      it('says so with its reasons, and decides nothing', async () => {
        const second = await bringText(words(' and left it there.'), { date: '2019-04-03', issuers: ['borland'] })
        expect(await weighed(second)).toEqual({
          possibleVersions: [
            {
              document: { id: 'paper-of-its-own' },
              text: { expression: { id: 'paper-of-its-own:en' }, sameWords: 1, nearWords: 1, passages: 2 },
              agreeing: ['TITLE', 'DATE'],
              verdict: 'OPEN',
            },
          ],
          description: { versionOf: null },
        })
        // What an import brought itself is nothing that it could be a version of.
        expect((await weighed(first)).possibleVersions).toEqual([])
      })

      it('becomes a text of it, or a document of its own, as a person says, who can take it back', async () => {
        const entry = await bringText(words(' before breakfast.'), {})
        const verdicts = async (): Promise<readonly [string | undefined, string | null]> => {
          const { possibleVersions, description } = await weighed(entry)
          const one = possibleVersions.find(({ document }) => document.id === 'paper-of-its-own')
          return [one?.verdict, description.versionOf]
        }
        const another = await decide(entry, { notVersionOf: { document: 'paper-of-its-own', reason: 'A copyist’s.' } })
        expect(await verdicts()).toEqual(['REJECTED', null])
        const undone = await changed('undo', another)
        expect(await verdicts()).toEqual(['OPEN', null])
        const version = await decide(undone, { describe: { versionOf: 'paper-of-its-own' } })
        expect(await verdicts()).toEqual(['ACCEPTED', 'paper-of-its-own'])
        const not = await decide(version, { notVersionOf: { document: 'paper-of-its-own' } })
        expect(await verdicts()).toEqual(['REJECTED', null])
        const again = await changed('undo', not)
        expect(await verdicts()).toEqual(['ACCEPTED', 'paper-of-its-own'])
        const faults = [
          expect.objectContaining({
            importId: entry.id,
            field: 'versionOf',
            problem: expect.stringMatching(
              /^it may be a version of paper-of-its-own: of 2 paragraphs 1 are word for word/,
            ),
            remedy: expect.stringContaining('notVersionOf'),
          }),
        ]
        const open = await changed('undo', again)
        expect(await verdicts()).toEqual(['OPEN', null])
        const refused = await ask(change('applyImport'), { id: entry.id, seen: open.seen })
        expect(refused.errors?.[0]?.extensions).toMatchObject({
          code: 'NOT_READY',
          faults: expect.arrayContaining(faults),
        })
        const decided = await decide(open, { describe: { versionOf: 'paper-of-its-own' } })
        await changed('applyImport', decided)
        const { document } = await data<{ document: { expressions: { id: string }[] } }>(
          '{ document(id: "paper-of-its-own") { expressions { id } } }',
        )
        expect(new Set(document.expressions.map(({ id }) => id))).toEqual(
          new Set(['paper-of-its-own:en', 'paper-of-its-own:en.2']),
        )
        const { errors } = await ask(DECIDE, {
          id: first.id,
          seen: first.seen,
          decisions: [{ notVersionOf: { document: 'arland' } }],
        })
        expect(errors?.[0]?.extensions?.['argument']).toBe('decisions.0.notVersionOf.document')
      })

      it('tells of texts like it that are not in the graph yet, of which one command applies the first alone', async () => {
        const paper = (end: string): string =>
          `Another paper\n\nThe bakers of the harbour sold every loaf they had before the bells were rung.\n\nIn the evening they counted the coins in a jar${end}\n`
        const like = async ({ id }: Import) => {
          const query = `{ import(id: "${id}") { similarImports { import { id title } likeness } } }`
          return (await data<{ import: { similarImports: readonly { likeness: number }[] } }>(query)).import
            .similarImports
        }
        const described = (id: string) => ({ ...DESCRIPTION, id, date: '2018-02-03' })
        const one = await bringText(paper('.'), described('bakers-one'))
        expect(await like(one)).toEqual([])
        const two = await bringText(paper(' and shared them.'), described('bakers-two'))
        const expected = { title: 'Another paper' }
        expect(await like(one)).toEqual([{ import: { id: two.id, ...expected }, likeness: expect.any(Number) }])
        const [first] = await like(two)
        expect(first).toMatchObject({ import: { id: one.id, ...expected } })
        expect(first?.likeness).toBeGreaterThan(0.7)

        const { applied, refused } = await imports.applyAll([one.id, two.id], 'ben')
        expect([applied, refused.map(({ field, remedy }) => [field, remedy])]).toEqual([
          [one.id],
          [['versionOf', expect.stringContaining('Apply that one first')]],
        ])
        expect(await like(two)).toEqual([])
        const { possibleVersions } = await weighed(two)
        expect(possibleVersions[0]).toMatchObject({ document: { id: 'bakers-one' }, verdict: 'OPEN' })
        await changed('applyImport', await decide(two, { describe: { versionOf: 'bakers-one' } }))

        const others = [
          await bringText(paper(' and wept.'), described('bakers-three')),
          await bringText(paper(' and slept.'), described('bakers-four')),
        ]
        const apart = { notVersionOf: { document: 'bakers-one' } }
        for (const other of others) await decide(other, apart)
        const ids = others.map(({ id }) => id)
        expect((await imports.applyAll(ids, 'ben', { another: true })).applied).toEqual(ids)
      })

      it('is not asked again of what is in the graph, when that is applied anew', async () => {
        const later = await bringText(words(' and went to sleep.'), { ...DESCRIPTION, id: 'paper-of-another' })
        const open = (await weighed(later)).possibleVersions.map(({ document }) => document.id)
        const others = open.map((document) => ({ notVersionOf: { document } }))
        await changed('applyImport', await decide(later, ...others))
        expect((await weighed(first)).possibleVersions).toContainEqual(
          expect.objectContaining({ document: { id: 'paper-of-another' }, verdict: 'OPEN' }),
        )
        expect((await changed('applyImport', first)).state).toBe('APPLIED')
      })
    })

    it('takes away one thing that was added by hand, unless something that stays names it', async () => {
      const entry = await bring('Added to and taken from.', { ...DESCRIPTION, id: 'letter-taken-from' })
      const known = claim(entry)
      const created = { id: 'calm-mill', kind: 'TOPIC', labels: [{ language: 'en', text: 'Calm Mill' }] }
      const proposition = {
        id: 'prop-mill-wanted',
        propositionKind: 'NORMATIVE',
        labels: [{ language: 'en', text: 'There should be a mill.' }],
        about: [{ role: 'TOPIC', entity: 'calm-mill' }],
      }
      const PARTS_ADDED = `seen addedMentions { name entity } addedClaims { name proposition } entities { name id } propositions { name id }`
      interface Added {
        readonly addedMentions: readonly { readonly name: string; readonly entity: string }[]
        readonly addedClaims: readonly { readonly name: string; readonly proposition: string }[]
        readonly entities: readonly { readonly name: string; readonly id: string }[]
        readonly propositions: readonly { readonly name: string; readonly id: string }[]
      }
      const added = async (): Promise<Added> =>
        (await data<{ import: Added }>(`{ import(id: "${entry.id}") { ${PARTS_ADDED} } }`)).import
      const decided = await decide(
        entry,
        { createEntity: created },
        { createProposition: proposition },
        { addMention: { start: 0, end: 8, entity: 'calm-mill' } },
        { addMention: { start: 2, end: 8, entity: 'arland' } },
        { addClaim: { ...known, addressees: [], proposition: 'prop-mill-wanted' } },
        { addClaim: { ...known, addressees: ['arland'] } },
      )
      expect(await added()).toMatchObject({
        addedMentions: [
          { name: '1.3', entity: 'calm-mill' },
          { name: '1.4', entity: 'arland' },
        ],
        addedClaims: [{ name: '1.5' }, { name: '1.6', proposition: 'prop-fund-wanted' }],
        entities: [{ name: '1.1', id: 'calm-mill' }],
        propositions: [{ name: '1.2', id: 'prop-mill-wanted' }],
      })
      for (const names of [['1.1'], ['1.1', '1.3'], ['1.2'], ['1.9'], ['m1']]) {
        const remove = { id: entry.id, seen: decided.seen, decisions: [{ remove: { added: names } }] }
        const { errors } = await ask(DECIDE, remove)
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'BAD_USER_INPUT',
          argument: expect.stringMatching(/^decisions\.0\.remove\.added/),
        })
      }
      const without = await decide(decided, { remove: { added: ['1.5', '1.2'] } }, { remove: { added: ['1.3'] } })
      expect(await added()).toMatchObject({
        addedMentions: [{ name: '1.4' }],
        addedClaims: [{ name: '1.6' }],
        entities: [{ name: '1.1' }],
        propositions: [],
      })
      const gone = await decide(without, { remove: { added: ['1.1'] } })
      expect((await added()).entities).toEqual([])
      const applied = await changed('applyImport', gone)
      const { data: graph } = await reader(
        '{ mill: entity(id: "calm-mill") { id } document(id: "letter-taken-from") { assertions { id } } mentions(document: "letter-taken-from") { totalCount } }',
      )
      expect(graph).toEqual({
        mill: null,
        // The same as before others were taken away.
        document: { assertions: [{ id: 'letter-taken-from:en.a1.6' }] },
        mentions: { totalCount: 1 },
      })
      const back = await changed('undo', await changed('undo', applied))
      expect(await added()).toMatchObject({ addedMentions: [{ name: '1.3' }, { name: '1.4' }], entities: [{}] })
      // Taken away, an id is free again.
      const anew = await decide(back, { remove: { added: ['1.5', '1.2', '1.3'] } })
      await decide(anew, { remove: { added: ['1.1'] } }, { createEntity: created })
      expect((await added()).entities).toEqual([{ name: '9.2', id: 'calm-mill' }])
    })

    it('lists imports, the newest first, in pages', async () => {
      const query =
        'query List($after: String) { imports(first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id title mentionCount by } } } }'
      interface List {
        imports: {
          totalCount: number
          pageInfo: { hasNextPage: boolean; endCursor: string }
          edges: { node: { id: string; title: string } }[]
        }
      }
      const ids: string[] = []
      let after: string | null = null
      const totals = new Set<number>()
      do {
        const { imports }: List = await data<List>(query, { after })
        ids.push(...imports.edges.map(({ node }) => node.id))
        totals.add(imports.totalCount)
        after = imports.pageInfo.hasNextPage ? imports.pageInfo.endCursor : null
      } while (after !== null)
      expect([...totals]).toEqual([ids.length])
      expect(new Set(ids).size).toBe(ids.length)
    })
  })
}

/** The operations of a store as those of a value, for a test to put another in the place of one. */
function unbound(store: GraphStore): GraphStore {
  return {
    snapshot: () => store.snapshot(),
    apply: (graph, options) => store.apply(graph, options),
    change: (change) => store.change(change),
    held: () => store.held(),
    check: () => store.check(),
    close: () => Promise.resolve(),
  }
}
