import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, visit } from 'graphql'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { sliceCodePoints } from '../../graph-seed/model/code-points.ts'
import { type GraphNode, isIndex, type NodeKind, type NodeOf } from '../../graph-seed/model/node.ts'
import type { GraphStore } from '../../server/domain/graph-store.ts'
import { SnapshotSuperseded } from '../../server/domain/store-errors.ts'
import { countReads } from '../support/counting-store.ts'
import { assertionLinkTests } from './assertion-links-contract.ts'
import { fallbackTests } from './fallback-contract.ts'
import { linksTests } from './links-contract.ts'
import { recordTests } from './record-contract.ts'
import { suggestTests } from './suggest-contract.ts'
import { example, graphqlClient, type GraphQLAnswer } from '../support/graphql-client.ts'

const STATEMENT = 'cn-ru-bwc-statement-2021'

/** What the API answers from a store that holds the corpus. Expectations are worked out from the bundle itself. */
export function describeGraphQL(name: string, open: () => Promise<GraphStore>, bundle: Bundle): void {
  const byId = new Map(bundle.nodes.map((node) => [node.id, node]))
  const nodesOf = <K extends NodeKind>(kind: K): readonly NodeOf<K>[] =>
    bundle.nodes.filter((node) => isKind(node, kind))

  describe(`GraphQL on ${name}`, () => {
    let store: GraphStore
    let ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphQLAnswer>

    beforeAll(async () => {
      store = await open()
      await store.apply(bundle)
      ask = graphqlClient(store).ask
    }, 120_000)
    afterAll(() => store.close())

    const data = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
      const answer = await ask(query, variables)
      expect(answer.errors).toBeUndefined()
      return answer.data as Data
    }

    recordTests(data, (query) => ask(query))
    linksTests(data, (query) => ask(query), bundle)
    fallbackTests(data, bundle)
    assertionLinkTests(data, nodesOf('ASSERTION'))
    suggestTests({
      data,
      ask: (query, variables) => ask(query, variables),
      countedReads: async (query, variables) => {
        const counting = countReads(store)
        expect((await graphqlClient(counting.store).ask(query, variables)).errors).toBeUndefined()
        return counting.reads()
      },
    })

    it('gives every assertion of the statement with the words it stands on', async () => {
      interface Answer {
        document: {
          passages: {
            number: number
            text: string
            assertions: {
              id: string
              speakers: { id: string }[]
              anchors: { language: string; exact: string; start: number; end: number }[]
            }[]
          }[]
        }
      }
      const { document } = await data<Answer>(example('statement'))
      expect(document.passages.map((passage) => passage.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      const texts = new Map(nodesOf('EXPRESSION').map((text) => [`${text.document} ${text.language}`, text.text]))
      const assertions = document.passages.flatMap((passage) => passage.assertions)
      expect(new Set(assertions.map((assertion) => assertion.id))).toEqual(
        new Set(
          nodesOf('ASSERTION')
            .filter((one) => one.document === STATEMENT)
            .map((one) => one.id),
        ),
      )
      for (const { speakers, anchors } of assertions) {
        expect(speakers.map((speaker) => speaker.id)).toEqual(['chn', 'rus'])
        expect(anchors.map((anchor) => anchor.language).sort()).toEqual(['en', 'zh-Hant'])
        for (const { language, exact, start, end } of anchors) {
          expect(sliceCodePoints(texts.get(`${STATEMENT} ${language}`) ?? '', start, end)).toBe(exact)
        }
      }
    })

    it('gives what is around the Convention, every claim with its words', async () => {
      interface Answer {
        graph: {
          nodes: { id: string; kind: string; label: string }[]
          edges: {
            source: string
            target: string
            layer: string
            evidence: { document: { id: string } | null; passage: { number: number } | null; quote: string | null }[]
          }[]
          totalNodes: number
          truncated: boolean
        }
      }
      const { graph } = await data<Answer>(example('around'))
      const joined = bundle.edges.flatMap((edge) =>
        edge.source === 'bwc' ? [edge.target] : edge.target === 'bwc' ? [edge.source] : [],
      )
      expect(graph.totalNodes).toBe(new Set(['bwc', ...joined]).size)
      expect(graph.truncated).toBe(graph.totalNodes > 60)
      expect(graph.nodes[0]).toEqual({ id: 'bwc', kind: 'INSTRUMENT', label: '禁止生物武器公約' })
      const shown = new Set(graph.nodes.map((node) => node.id))
      for (const edge of graph.edges) {
        expect(shown.has(edge.source) && shown.has(edge.target)).toBe(true)
        if (edge.layer !== 'CLAIM') continue
        expect(edge.evidence.length).toBeGreaterThan(0)
        for (const { document, passage, quote } of edge.evidence) {
          if (document?.id !== STATEMENT) continue
          expect(passage?.number).toBeGreaterThan(0)
          expect(quote).toMatch(/\p{Script=Han}/u)
        }
      }
    })

    it('finds the ways from China to the proposed committee, shortest first', async () => {
      interface Answer {
        paths: { length: number; nodes: { id: string }[]; edges: { id: string }[] }[]
      }
      const { paths } = await data<Answer>(example('paths'))
      expect(paths).toHaveLength(3)
      expect(paths[0]?.length).toBe(2)
      for (const path of paths) {
        expect(path.nodes.at(0)?.id).toBe('chn')
        expect(path.nodes.at(-1)?.id).toBe('bwc-scientific-advisory-committee')
        expect(path.nodes).toHaveLength(path.length + 1)
        expect(path.edges.length).toBeGreaterThanOrEqual(path.length)
      }
      const lengths = paths.map((path) => path.length)
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    })

    it.each([
      ['科学咨询委员会', 'bwc-scientific-advisory-committee'],
      ['科學諮詢委員會', 'bwc-scientific-advisory-committee'],
      ['scientific advis', 'bwc-scientific-advisory-committee'],
      ['BWC', 'bwc'],
      ['КБТО', 'bwc'],
      ['公约', 'bwc'],
      ['公約', 'bwc'],
      ['生物武器公约', 'bwc'],
      ['Security Council', 'un-security-council'],
      ['安理会', 'un-security-council'],
      ['Совет Безопас', 'un-security-council'],
      ['俄罗斯', 'rus'],
      ['Росси', 'rus'],
      ['china', 'chn'],
    ])('finds %s', async (query, id) => {
      interface Answer {
        search: { totalCount: number; edges: { score: number; node: { id: string } }[] }
      }
      const { search } = await data<Answer>(
        'query ($query: String!) { search(query: $query, first: 5) { totalCount edges { score node { id } } } }',
        { query },
      )
      expect(search.edges.map((edge) => edge.node.id)).toContain(id)
      const scores = search.edges.map((edge) => edge.score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    })

    it('ranks an exact name first and says what matched', async () => {
      interface Answer {
        search: { edges: { score: number; node: { id: string }; matched: { language: string; text: string } }[] }
      }
      const { search } = await data<Answer>(example('find'))
      expect(search.edges[0]).toMatchObject({ score: 1, node: { id: 'bwc-scientific-advisory-committee' } })
      expect(search.edges[0]?.matched.text).toMatch(/科[学學][咨諮][询詢]委[员員][会會]/)
    })

    it('shows where speakers stand, by speaker and stance', async () => {
      interface Answer {
        propositions: {
          totalCount: number
          edges: {
            node: { id: string; positions: { speaker: { id: string }; stance: string; assertions: { id: string }[] }[] }
          }[]
          pageInfo: { hasNextPage: boolean; endCursor: string | null }
        }
      }
      const { propositions } = await data<Answer>(example('views'))
      const about = nodesOf('PROPOSITION').filter((one) => one.about.some((part) => part.entity === 'bwc'))
      expect(propositions.totalCount).toBe(about.length)
      expect(propositions.pageInfo.hasNextPage).toBe(about.length > 50)
      for (const { node } of propositions.edges) {
        const assertions = nodesOf('ASSERTION').filter((one) => one.proposition === node.id)
        const speakers = new Set(assertions.flatMap((one) => one.speakers.map((speaker) => `${speaker} ${one.stance}`)))
        expect(new Set(node.positions.map((one) => `${one.speaker.id} ${one.stance}`))).toEqual(speakers)
      }
    })

    it('gives one node by id, and counts of the whole', async () => {
      interface Answer {
        node: { id: string; date: string; label: string }
        meta: { revision: string; counts: { kind: NodeKind; count: number }[] }
      }
      const { node, meta } = await data<Answer>(example('one'))
      expect(node).toMatchObject({ id: 'us-withdrawal-2001', date: '2001-07-25' })
      expect(node.label).toMatch(/\p{Script=Cyrillic}/u)
      expect(meta.revision).toBe(bundle.revision)
      const shown = bundle.nodes.filter((one) => !isIndex(one))
      for (const { kind, count } of meta.counts) expect(count).toBe(nodesOf(kind).length)
      expect(meta.counts.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length)
    })

    it('gives every kind of node a type of its own', async () => {
      const samples = [
        ...new Map(bundle.nodes.filter((one) => !isIndex(one)).map((node) => [node.kind, node.id])).entries(),
      ]
      for (const [kind, id] of samples) {
        const { node } = await data<{ node: { __typename: string; id: string } }>(
          'query ($id: ID!) { node(id: $id) { __typename id } }',
          { id },
        )
        expect(node.__typename.toUpperCase()).toBe(kind.replaceAll('_', ''))
        expect(node.id).toBe(id)
      }
    })

    it('pages through a list without losing or repeating any', async () => {
      interface Answer {
        entities: {
          totalCount: number
          edges: { node: { id: string } }[]
          pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }
        }
      }
      const seen: string[] = []
      let after: string | null = null
      do {
        const { entities }: Answer = await data<Answer>(
          'query ($after: String) { entities(kind: PERSON, first: 7, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
          { after },
        )
        expect(entities.totalCount).toBe(nodesOf('PERSON').length)
        expect(entities.pageInfo.hasPreviousPage).toBe(after !== null)
        seen.push(...entities.edges.map((edge) => edge.node.id))
        after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null
      } while (after !== null)
      expect(seen).toEqual(
        nodesOf('PERSON')
          .map((person) => person.id)
          .sort(),
      )
    })

    it('draws the graph of the statement from its own claims only', async () => {
      interface Answer {
        document: {
          graph: {
            nodes: { id: string }[]
            edges: { layer: string; evidence: { document: { id: string } | null }[] }[]
            totalNodes: number
            truncated: boolean
          }
        }
      }
      const { document } = await data<Answer>(
        `{ document(id: "${STATEMENT}") { graph(limit: 300) { nodes { id } edges { layer evidence { document { id } } } totalNodes truncated } } }`,
      )
      expect(document.graph.truncated).toBe(false)
      const shown = new Set(document.graph.nodes.map((node) => node.id))
      const statement = byId.get(STATEMENT)
      if (statement?.kind !== 'DOCUMENT') throw new Error('the corpus has lost the statement')
      for (const id of ['chn', 'rus', 'usa', 'us-allies', 'bwc', ...statement.propositions]) expect(shown).toContain(id)
      for (const edge of document.graph.edges.filter((one) => one.layer === 'CLAIM')) {
        expect(edge.evidence.map((one) => one.document?.id)).toContain(STATEMENT)
      }
    })

    it('joins what comes to a graph to what is there, with each assertion that this rests on once', async () => {
      interface Answer {
        graph: {
          nodes: { id: string }[]
          edges: { id: string; source: string; target: string; evidence: { assertion: { id: string } | null }[] }[]
          assertions: { id: string; speechAct: string }[]
        }
      }
      const fields = 'nodes { id } edges { id source target evidence { assertion { id } } } assertions { id speechAct }'
      const query = `query ($seeds: [ID!]!, $joinedTo: [ID!]!) { graph(seeds: $seeds, depth: 0, limit: 500, joinedTo: $joinedTo) { ${fields} } }`
      const ask = async (seeds: string[], joinedTo: string[]) => (await data<Answer>(query, { seeds, joinedTo })).graph
      const statement = byId.get(STATEMENT)
      if (statement?.kind !== 'DOCUMENT') throw new Error('the corpus has lost the statement')
      const [coming, there] = [
        ['chn', 'bwc'],
        [...statement.propositions, 'no-such', 'chn'],
      ]
      const joined = await ask(coming, there)
      expect(joined.nodes.map(({ id }) => id)).toEqual(coming)
      const whole = await ask([...coming, ...statement.propositions], [])
      const touching = whole.edges.filter(({ source, target }) => coming.includes(source) || coming.includes(target))
      expect(touching.length).toBeGreaterThan(statement.propositions.length)
      expect(joined.edges).toEqual(touching)
      const said = touching.flatMap(({ evidence }) => evidence.flatMap(({ assertion }) => assertion?.id ?? []))
      expect(joined.assertions.map(({ id }) => id)).toEqual([...new Set(said)].sort())
      for (const { id, speechAct } of joined.assertions) expect(byId.get(id)).toMatchObject({ speechAct })
    })

    it.each([
      ['{ graph(seeds: ["no-such"]) { totalNodes } }', 'NOT_FOUND', 'seeds'],
      ['{ graph(seeds: []) { totalNodes } }', 'BAD_USER_INPUT', 'seeds'],
      ['{ graph(seeds: ["bwc"], limit: 501) { totalNodes } }', 'BAD_USER_INPUT', 'limit'],
      ['{ graph(seeds: ["bwc"], depth: -1) { totalNodes } }', 'BAD_USER_INPUT', 'depth'],
      ['{ graph(seeds: ["bwc"], layers: []) { totalNodes } }', 'BAD_USER_INPUT', 'layers'],
      ['{ paths(from: "no-such", to: "bwc") { length } }', 'NOT_FOUND', 'from'],
      ['{ paths(from: "bwc", to: "no-such") { length } }', 'NOT_FOUND', 'to'],
      ['{ paths(from: "bwc", to: "chn", maxLength: 7) { length } }', 'BAD_USER_INPUT', 'maxLength'],
      ['{ search(query: "…") { totalCount } }', 'BAD_USER_INPUT', 'query'],
      [`{ search(query: "${'a'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT', 'query'],
      ['{ search(query: "bwc", first: 0) { totalCount } }', 'BAD_USER_INPUT', 'first'],
      ['{ search(query: "bwc", after: "nonsense") { totalCount } }', 'BAD_USER_INPUT', 'after'],
      ['{ propositions(about: "no-such") { totalCount } }', 'NOT_FOUND', 'about'],
      ['{ entities(kind: STATE, after: "e30") { totalCount } }', 'BAD_USER_INPUT', 'after'],
      ['{ entity(id: "bwc") { label(language: "tlh") } }', 'BAD_USER_INPUT', 'language'],
    ])('refuses %s', async (query, code, argument) => {
      const { errors } = await ask(query)
      expect(errors).toHaveLength(1)
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
      expect(errors?.[0]?.extensions?.['remedy']).toEqual(expect.any(String))
    })

    it.each([
      ['seeds', { seeds: invented(501), joinedTo: [] }],
      ['joinedTo', { seeds: ['bwc'], joinedTo: invented(10_001) }],
    ])('refuses more %s than it takes', async (argument, variables) => {
      const query =
        'query ($seeds: [ID!]!, $joinedTo: [ID!]!) { graph(seeds: $seeds, joinedTo: $joinedTo) { totalNodes } }'
      const { errors } = await ask(query, variables)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    })

    it('refuses an unknown language in a variable', async () => {
      const { errors } = await ask('query ($l: Language!) { entity(id: "bwc") { label(language: $l) } }', { l: 'xx' })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'language' })
    })

    it('answers null for ids that nothing has', async () => {
      expect(
        await data('{ node(id: "no-such") { id } entity(id: "no-such") { id } document(id: "bwc") { id } }'),
      ).toEqual({
        node: null,
        entity: null,
        document: null,
      })
    })

    it.each([
      ['levels of nesting', nested(20)],
      ['aliases', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: meta { revision }`).join(' ')} }`],
      ['tokens', `{ ${'meta { revision } '.repeat(600)} }`],
      [
        'fields',
        '{ graph(seeds: ["bwc"], limit: 500) { nodes { neighbourCounts { count } citations { source { id title } } } edges { evidence { anchors { expression { document { passages { text } } } } } } } }',
      ],
    ])('refuses an operation with too many %s', async (what, query) => {
      const { errors } = await ask(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
      expect(errors?.[0]?.message).toContain(what)
    })

    it.each(['statement', 'around', 'views', 'one', 'find', 'then', 'now', 'change', 'votes', 'doubt'])(
      'reads at most once a level of nesting for %s',
      async (name) => {
        const counting = countReads(store)
        const answer = await graphqlClient(counting.store).ask(example(name))
        expect(answer.errors).toBeUndefined()
        expect(counting.reads()).toBeGreaterThan(0)
        expect(counting.reads()).toBeLessThanOrEqual(nestingOf(example(name)))
      },
    )

    it('answers what was asked before of the same revision with one read', async () => {
      const counting = countReads(store)
      const { ask: askAgain } = graphqlClient(counting.store)
      const first = await askAgain(example('statement'))
      const readsOfFirst = counting.reads()
      expect(await askAgain(example('statement'))).toEqual(first)
      expect(counting.reads()).toBe(readsOfFirst + 1)
      const variables = { id: 'chn' }
      const query = 'query Other($id: ID!) { entity(id: $id) { id } }'
      expect(await askAgain(query, variables)).toEqual({ data: { entity: { id: 'chn' } } })
      expect(await askAgain(query, { id: 'rus' })).toEqual({ data: { entity: { id: 'rus' } } })
    })

    it('executes again when the graph was replaced in between, and gives up after a while', async () => {
      const failing = (times: number): GraphStore => {
        let left = times
        return {
          ...countReads(store).store,
          snapshot: () => ({
            ...countReads(store).store.snapshot(),
            nodes: (ids) => (left-- > 0 ? Promise.reject(new SnapshotSuperseded()) : store.snapshot().nodes(ids)),
          }),
        }
      }
      const query = '{ entity(id: "bwc") { id } }'
      expect(await graphqlClient(failing(2)).ask(query)).toEqual({ data: { entity: { id: 'bwc' } } })
      const { errors } = await graphqlClient(failing(9)).ask(query)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'REVISION_CHANGED' })
    })

    it('keeps the cause of an internal error to itself', async () => {
      const broken: GraphStore = {
        ...countReads(store).store,
        snapshot: () => ({
          ...countReads(store).store.snapshot(),
          nodes: () => Promise.reject(new Error('secret detail')),
        }),
      }
      const { ask: askBroken, causes } = graphqlClient(broken)
      const answer = await askBroken('{ entity(id: "bwc") { id } }')
      expect(JSON.stringify(answer)).not.toContain('secret')
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
      expect(causes).toEqual([new Error('secret detail')])
    })
  })
}

function isKind<K extends NodeKind>(node: GraphNode, kind: K): node is NodeOf<K> {
  return node.kind === kind
}

/** Levels of fields in the deepest place of an operation. */
/** So many ids that nothing has. */
function invented(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `x-${index}`)
}

function nestingOf(query: string): number {
  let depth = 0
  let deepest = 0
  visit(parse(query), {
    Field: {
      enter: () => {
        depth += 1
        deepest = Math.max(deepest, depth)
      },
      leave: () => {
        depth -= 1
      },
    },
  })
  return deepest
}

function nested(levels: number): string {
  return `{ node(id: "bwc") { ... on Document { ${'passages { document { '.repeat(levels / 2)} id ${'} }'.repeat(levels / 2)} } } }`
}
