import { describe, expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { sliceCodePoints } from '../../graph-seed/model/code-points.ts'
import type { GraphNode, NodeKind, NodeOf } from '../../graph-seed/model/node.ts'
import { example, type GraphQLAnswer } from '../support/graphql-client.ts'

const STATEMENT = 'cn-ru-bwc-statement-2021'

interface Id {
  readonly id: string
}
interface Page<Node> {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }'

/** What the API answers on mentions, related documents, demands and positions. Expectations come from the bundle itself. */
export function linksTests(
  data: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>,
  ask: (query: string) => Promise<GraphQLAnswer>,
  bundle: Bundle,
): void {
  const ofKind = <K extends NodeKind>(kind: K): readonly NodeOf<K>[] =>
    bundle.nodes.filter((node): node is GraphNode & NodeOf<K> => node.kind === kind)

  const profiled = new Set(ofKind('PROFILE').map(({ document }) => document))
  /** A document in which nobody and nothing appears. */
  const silentDocument = ofKind('DOCUMENT').find(({ id }) => !profiled.has(id))?.id ?? ''

  describe('links', () => {
    it('gives where texts name the Convention, and the documents nearest to the statement', async () => {
      interface Together {
        mentions: Page<{ document: Id; passage: { number: number } | null; exact: string }>
        relatedDocuments: { document: Id; weight: number; shared: Id[] }[]
      }
      const { mentions, relatedDocuments } = await data<Together>(example('together'))
      expect(mentions.totalCount).toBe(ofKind('MENTION').filter(({ entity }) => entity === 'bwc').length)
      expect(mentions.edges).toHaveLength(20)
      expect(new Set(mentions.edges.map(({ node }) => node.exact))).toContain('Biological Weapons Convention')
      expect(relatedDocuments).toHaveLength(5)
      const weights = relatedDocuments.map(({ weight }) => weight)
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      for (const { document, weight, shared } of relatedDocuments) {
        expect(document.id).not.toBe(STATEMENT)
        expect(weight > 0 && weight <= 1).toBe(true)
        expect(shared.length).toBeGreaterThan(0)
      }
    })

    it('gives every mention of the statement once, page by page, each at its place in the text', async () => {
      type Mention = Id & { exact: string; start: number; end: number; entity: Id; expression: { text: string } }
      const query = `query ($after: String) { mentions(document: "${STATEMENT}", first: 50, after: $after) { totalCount ${PAGE_INFO}
        edges { cursor node { id exact start end entity { id } expression { text } } } } }`
      const found: Mention[] = []
      for (let after: string | null = null, more = true; more;) {
        const { mentions }: { mentions: Page<Mention> } = await data(query, { after })
        found.push(...mentions.edges.map(({ node }) => node))
        after = mentions.pageInfo.endCursor
        more = mentions.pageInfo.hasNextPage
      }
      expect(found.map(({ id }) => id).sort()).toEqual(
        ofKind('MENTION')
          .filter(({ document }) => document === STATEMENT)
          .map(({ id }) => id)
          .sort(),
      )
      for (const { exact, start, end, expression } of found)
        expect(sliceCodePoints(expression.text, start, end)).toBe(exact)
    })

    it('counts what is named in the same paragraphs', async () => {
      const { coMentioned } = await data<{ coMentioned: { entity: Id; passages: number; documents: number }[] }>(
        '{ coMentioned(entity: "us-allies", first: 3) { entity { id } passages documents } }',
      )
      expect(coMentioned.slice(0, 3)).toEqual(
        ['chn', 'rus', 'usa'].map((id) => ({ entity: { id }, passages: 3, documents: 1 })),
      )
    })

    it('gives the documents in which an entity appears, and how', async () => {
      const { documentsWith } = await data<{
        documentsWith: {
          totalCount: number
          edges: { node: Id; appearance: { mentions: number; speaks: number; spokenOf: number } }[]
        }
      }>(
        '{ documentsWith(entity: "us-allies", first: 100) { totalCount edges { node { id } appearance { mentions speaks spokenOf } } } }',
      )
      expect(documentsWith.totalCount).toBe(documentsWith.edges.length)
      const statement = documentsWith.edges.find(({ node }) => node.id === STATEMENT)
      expect(statement?.appearance.mentions).toBe(10)
      expect(statement?.appearance.speaks).toBe(0)
      expect(documentsWith.edges.length).toBeGreaterThan(1)
    })

    it('tells how much of a document is held, and who and what appears in it', async () => {
      interface Held {
        counts: { mentions: number; assertions: number; entities: number }
        assertions: Id[]
        appearing: { entity: Id; appearance: { mentions: number; speaks: number } }[]
      }
      const { document, mentions, documentsWith, bare } = await data<{
        document: Held
        mentions: { totalCount: number }
        documentsWith: { edges: { node: Id; appearance: { mentions: number; speaks: number } }[] }
        bare: Held
      }>(`{ document(id: "${STATEMENT}") { ...Held } mentions(document: "${STATEMENT}", first: 1) { totalCount }
        documentsWith(entity: "usa", first: 100) { edges { node { id } appearance { mentions speaks } } }
        bare: document(id: "${silentDocument}") { ...Held } }
        fragment Held on Document { counts { mentions assertions entities } assertions { id } appearing(first: 100) { entity { id } appearance { mentions speaks } } }`)
      expect(document.counts.mentions).toBe(mentions.totalCount)
      expect(document.counts.assertions).toBe(document.assertions.length)
      expect(document.counts.entities).toBe(document.appearing.length)
      const named = document.appearing.map(({ appearance }) => appearance.mentions)
      expect(named).toEqual([...named].sort((a, b) => b - a))
      expect(document.appearing.find(({ entity }) => entity.id === 'usa')?.appearance).toEqual(
        documentsWith.edges.find(({ node }) => node.id === STATEMENT)?.appearance,
      )
      expect(bare).toEqual({ counts: { mentions: 0, assertions: 0, entities: 0 }, assertions: [], appearing: [] })
    })

    it('explains what each shared entity adds to the weight', async () => {
      const { relatedDocuments } = await data<{
        relatedDocuments: {
          weight: number
          shared: Id[]
          explanation: {
            entity: Id
            weight: number
            documents: number
            here: { mentions: number; speaks: number; addressed: number; spokenOf: number }
            there: { mentions: number; speaks: number; addressed: number; spokenOf: number }
          }[]
        }[]
      }>(`{ relatedDocuments(document: "${STATEMENT}", first: 20) { weight shared { id } explanation { entity { id } weight documents
        here { mentions speaks addressed spokenOf } there { mentions speaks addressed spokenOf } } } }`)
      for (const { weight, shared, explanation } of relatedDocuments) {
        expect(explanation.map(({ entity }) => entity)).toEqual(shared)
        expect(explanation.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(weight, 10)
        for (const { here, there, documents } of explanation) {
          expect(documents).toBeGreaterThanOrEqual(2)
          for (const way of [here, there])
            expect(way.mentions + way.speaks + way.addressed + way.spokenOf).toBeGreaterThan(0)
        }
      }
    })

    it('gives what China and Russia ask for, and what answers it', async () => {
      interface Demands {
        demands: {
          edges: { node: Id & { addressees: Id[]; responses: { type: string; assertion: Id }[] } }[]
        }
      }
      const { demands } = await data<Demands>(example('demands'))
      expect(demands.edges).toHaveLength(20)
      const assertions = new Map(ofKind('ASSERTION').map((one) => [one.id, one]))
      for (const { node } of demands.edges) {
        const demand = assertions.get(node.id)
        expect(['CALLS_FOR', 'URGES', 'PROPOSES']).toContain(demand?.speechAct)
        expect(demand?.speakers.some((speaker) => speaker === 'chn' || speaker === 'rus')).toBe(true)
        expect(node.addressees.map(({ id }) => id)).toEqual(demand?.addressees)
        for (const { type, assertion } of node.responses) {
          const response = assertions.get(assertion.id)
          const linked = demand?.linkedFrom.some((link) => link.assertion === assertion.id && link.type === type)
          expect(linked === true || response?.proposition === demand?.proposition).toBe(true)
        }
      }
    })

    it('narrows demands by who is asked and by what they are about', async () => {
      const { demands } = await data<{ demands: Page<{ addressees: Id[]; proposition: { about: { entity: Id }[] } }> }>(
        `{ demands(to: ["usa"], about: "bwc-verification-protocol", first: 50) { totalCount ${PAGE_INFO}
          edges { cursor node { addressees { id } proposition { about { entity { id } } } } } } }`,
      )
      expect(demands.totalCount).toBeGreaterThan(0)
      for (const { node } of demands.edges) {
        expect(node.addressees).toContainEqual({ id: 'usa' })
        expect(node.proposition.about.map(({ entity }) => entity.id)).toContain('bwc-verification-protocol')
      }
    })

    it('compares the positions of two documents, every proposition of either once', async () => {
      const [first, second] = [STATEMENT, 'cn-ru-joint-statement-2022-02-04']
      const { comparePositions } = await data<{
        comparePositions: Page<{
          change: string
          rule: string
          proposition: Id
          before: Id[]
          after: Id[]
          links: { type: string; later: Id; earlier: Id }[]
        }>
      }>(`{ comparePositions(document: "${first}", with: "${second}", first: 100) { totalCount ${PAGE_INFO}
        edges { cursor node { change rule proposition { id } before { id } after { id } links { type later { id } earlier { id } } } } } }`)
      const documents = new Map(ofKind('DOCUMENT').map((one) => [one.id, one]))
      const either = new Set([first, second].flatMap((id) => documents.get(id)?.propositions ?? []))
      const all = comparePositions.edges.map(({ node }) => node)
      const inOrder = (some: typeof all): readonly string[] => {
        const ids = new Set(some.map(({ proposition }) => proposition.id))
        return [...either].filter((id) => ids.has(id))
      }
      const unknown = all.filter(({ change }) => change === 'NOT_KNOWN')
      const told = all.filter(({ change }) => change !== 'NOT_KNOWN')
      expect(all.map(({ proposition }) => proposition.id)).toEqual([...inOrder(told), ...inOrder(unknown)])
      expect(all).toHaveLength(either.size)
      const links = told.flatMap((one) => one.links.map((link) => ({ ...link, one })))
      expect(links.length).toBeGreaterThan(0)
      for (const { later, earlier, one } of links) {
        expect(one.after).toContainEqual(later)
        expect(one.before).toContainEqual(earlier)
      }
      const changes = new Set(comparePositions.edges.map(({ node }) => node.change))
      // The text of the second document is not held.
      expect(changes).toContain('NOT_KNOWN')
      expect(changes).not.toContain('DROPPED')
      expect([...changes].some((change) => ['KEPT', 'HARDENED', 'SOFTENED'].includes(change))).toBe(true)
    })

    it('puts propositions beside speakers, a cell for each, in one answer', async () => {
      const speakers = ['chn', 'rus', 'usa', 'eu']
      const { positionTable } = await data<{
        positionTable: {
          totalCount: number
          truncated: boolean
          columns: { speaker: Id; propositions: number }[]
          rows: { proposition: Id; cells: { speaker: Id; stances: string[]; assertions: Id[] }[] }[]
        }
      }>(
        `query ($speakers: [ID!]) { positionTable(about: "bwc-verification-protocol", speakers: $speakers, first: 50) { totalCount truncated
          columns { speaker { id } propositions } rows { proposition { id } cells { speaker { id } stances assertions { id } } } } }`,
        { speakers },
      )
      expect(positionTable.columns.map(({ speaker }) => speaker.id)).toEqual(speakers)
      expect(positionTable.truncated).toBe(false)
      const filled = positionTable.rows.map(
        ({ cells }) => cells.filter(({ assertions }) => assertions.length > 0).length,
      )
      expect(filled).toEqual([...filled].sort((a, b) => b - a))
      expect(filled.every((count) => count > 0)).toBe(true)
      const assertions = new Map(ofKind('ASSERTION').map((one) => [one.id, one]))
      for (const { proposition, cells } of positionTable.rows) {
        expect(cells.map(({ speaker }) => speaker.id)).toEqual(speakers)
        for (const cell of cells) {
          const expected = [...assertions.values()].filter(
            (one) => one.proposition === proposition.id && one.speakers.includes(cell.speaker.id),
          )
          expect(cell.assertions.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
        }
      }
    })

    it('says where language versions of the statement differ, in the language wanted', async () => {
      const { document } = await data<{
        document: {
          divergences: {
            subject: string
            verification: string
            readings: { languages: string[]; text: string; documents: Id[]; citations: { source: Id }[] }[]
          }[]
        }
      }>(`{ document(id: "${STATEMENT}") { divergences { subject(language: "ru") verification
        readings { languages text(language: "zh-Hant") documents { id } citations { source { id } } } } } }`)
      expect(document.divergences).toHaveLength(4)
      expect(document.divergences[1]).toEqual({
        subject: 'Как названа цель Конвенции',
        verification: 'CHECKED',
        readings: [
          {
            languages: ['en'],
            text: '排除將生物劑用作武器。',
            documents: [{ id: `${STATEMENT}-english-text` }],
            citations: [{ source: { id: 'pku' } }],
          },
          {
            languages: ['zh-Hant'],
            text: '完全消除生物武器。',
            documents: [],
            citations: [{ source: { id: 'seed' } }],
          },
        ],
      })
    })

    it.each([
      ['{ mentions { totalCount } }', 'entity', 'BAD_USER_INPUT'],
      ['{ mentions(entity: "nobody") { totalCount } }', 'entity', 'NOT_FOUND'],
      ['{ mentions(document: "bwc") { totalCount } }', 'document', 'NOT_FOUND'],
      ['{ mentions(entity: "bwc", after: "x") { totalCount } }', 'after', 'BAD_USER_INPUT'],
      ['{ coMentioned(entity: "nobody") { passages } }', 'entity', 'NOT_FOUND'],
      ['{ documentsWith(entity: "nobody") { totalCount } }', 'entity', 'NOT_FOUND'],
      ['{ relatedDocuments(document: "bwc") { weight } }', 'document', 'NOT_FOUND'],
      ['{ relatedDocuments(document: "bwc", first: 51) { weight } }', 'first', 'BAD_USER_INPUT'],
      ['{ demands(from: []) { totalCount } }', 'from', 'BAD_USER_INPUT'],
      ['{ demands(from: ["nobody"]) { totalCount } }', 'from', 'NOT_FOUND'],
      ['{ demands(to: ["nobody"]) { totalCount } }', 'to', 'NOT_FOUND'],
      ['{ demands(about: "nobody") { totalCount } }', 'about', 'NOT_FOUND'],
      [
        `{ document(id: "${STATEMENT}") { appearing(first: 101) { appearance { speaks } } } }`,
        'first',
        'BAD_USER_INPUT',
      ],
      [`{ comparePositions(document: "nobody", with: "${STATEMENT}") { totalCount } }`, 'document', 'NOT_FOUND'],
      [`{ comparePositions(document: "${STATEMENT}", with: "nobody") { totalCount } }`, 'with', 'NOT_FOUND'],
      ['{ positionTable { totalCount } }', 'about', 'BAD_USER_INPUT'],
      ['{ positionTable(about: "nobody") { totalCount } }', 'about', 'NOT_FOUND'],
      ['{ positionTable(documents: ["nobody"]) { totalCount } }', 'documents', 'NOT_FOUND'],
      ['{ positionTable(propositions: ["bwc"]) { totalCount } }', 'propositions', 'NOT_FOUND'],
      ['{ positionTable(about: "bwc", speakers: ["nobody"]) { totalCount } }', 'speakers', 'NOT_FOUND'],
    ])('refuses %s, naming %s', async (query, argument, code) => {
      const { errors } = await ask(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
    })
  })
}
