import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { dateBounds } from '../../graph-seed/model/date.ts'
import type { GraphQLAnswer } from '../support/graphql-client.ts'
import { example } from '../support/graphql-client.ts'

type Data = <Answer>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
type Row = Readonly<Record<string, string>>

const corpus = new URL('../../graph-seed/corpus/', import.meta.url)
/** The corpus' own table, read without any of the code that the graph is built with. */
const table = (file: string): readonly Row[] =>
  parse(readFileSync(new URL(file, corpus), 'utf8'), { columns: true, skip_empty_lines: true })

const CONSENTS = ['RATIFICATION', 'ACCESSION', 'ACCEPTANCE', 'APPROVAL', 'SUCCESSION', 'CONSENT']

/** What sources state about themselves: parties and signatories as each of them counts. */
const PUBLISHED = [
  { instrument: 'ctbt', source: 'untc-xxvi-4', consents: 178, signatories: 187 },
  { instrument: 'cwc', source: 'untc-xxvi-3', consents: 193, signatories: 165 },
  { instrument: 'tpnw', source: 'untc-xxvi-9', consents: 74, signatories: 95 },
  { instrument: 'att', source: 'untc-xxvi-8', consents: 117, signatories: 130 },
  { instrument: 'npt', source: 'survivalscores-timeline', consents: 191, signatories: 93 },
  { instrument: 'bwc', source: 'survivalscores-timeline', consents: 189, signatories: 109 },
]

/** The record as the API tells it; `data` asks and expects no errors. */
export function recordTests(data: Data, ask: (query: string) => Promise<GraphQLAnswer>): void {
  it.each(PUBLISHED)(
    'counts the parties and signatories of $instrument as $source does',
    async ({ instrument, source, consents, signatories }) => {
      const { instrument: found } = await data<{ instrument: Record<string, { totalCount: number }> }>(
        `query ($id: ID!, $source: ID!) { instrument(id: $id) {
          parties(source: $source, asOf: "2026-10-01") { totalCount }
          contractingStates(source: $source, asOf: "2026-10-01") { totalCount }
          signatories(source: $source, asOf: "2026-10-01") { totalCount } } }`,
        { id: instrument, source },
      )
      expect((found['parties']?.totalCount ?? 0) + (found['contractingStates']?.totalCount ?? 0)).toBe(consents)
      expect(found['signatories']?.totalCount).toBe(signatories)
    },
  )

  it('tells who was party on a day, from the acts before it', async () => {
    interface Answer {
      instrument: {
        enteredIntoForce: string
        parties: {
          totalCount: number
          edges: { date: string; action: string; node: { id: string }; sources: unknown[] }[]
        }
        provisions: { locator: string; summary: string; functions: string[]; invokedBy: { totalCount: number } }[]
      }
    }
    const { instrument } = await data<Answer>(example('then'))
    expect(instrument.enteredIntoForce).toBe('1975-03-26')
    // By the table alone: a consent that some source dates before the day, of a state that had begun and not ended by then.
    const states = new Map(table('states.csv').map((state) => [state['id'], state]))
    const consented = table('treaty-actions.csv').filter(
      ({ instrument: of, act = '', date = '', state }) =>
        of === 'bwc' &&
        CONSENTS.includes(act) &&
        (dateBounds(date)?.latest ?? '9') <= '2001-07-25' &&
        (states.get(state)?.['valid_to'] ?? '') === '',
    )
    const least = new Set(consented.map(({ state }) => state)).size
    // Successions count from when they took effect, which may be before any source dates the notice.
    expect(instrument.parties.totalCount).toBeGreaterThanOrEqual(least - 1)
    expect(instrument.parties.totalCount).toBeLessThanOrEqual(least + 2)
    expect(instrument.parties.edges).toHaveLength(3)
    for (const { date, sources } of instrument.parties.edges) {
      expect(date <= '2001-07-25').toBe(true)
      expect(sources.length).toBeGreaterThan(0)
    }
    const article = (locator: string) => instrument.provisions.find((provision) => provision.locator === locator)
    expect(article('art. VI')?.functions).toContain('complaint')
    // The statement invokes the complaint to the Security Council, consultation, cooperation and review.
    for (const locator of ['art. V', 'art. VI', 'art. X', 'art. XII']) {
      expect(article(locator)?.invokedBy.totalCount).toBeGreaterThan(0)
    }
  })

  it('tells the standing of a state to every instrument, and calls a disputed withdrawal disputed', async () => {
    interface Answer {
      state: { label: string; memberships: { instrument: { id: string }; status: string; since: string }[] }
    }
    const { state } = await data<Answer>(example('now'))
    expect(state.label).toMatch(/\p{Script=Han}/u)
    const standing = Object.fromEntries(state.memberships.map((one) => [one.instrument.id, one.status]))
    expect(standing).toMatchObject({ bwc: 'PARTY', npt: 'WITHDRAWAL_DISPUTED' })
    expect(standing).not.toHaveProperty('ctbt')
  })

  it('tells what changed between two days, by date', async () => {
    interface Answer {
      changes: { date: string; instrument: { id: string }; state: { id: string }; action: string }[]
    }
    const { changes } = await data<Answer>(example('change'))
    const told = changes.map((change) => `${change.instrument.id} ${change.state.id} ${change.action} ${change.date}`)
    expect(told).toContain('ctbt rus RATIFICATION_REVOKED 2023-11-03')
    expect(told).toContain('ccm ltu WITHDRAWAL_EFFECTIVE 2025-03-06')
    expect(told).toContain('new-start rus SUSPENSION 2023-02-28')
    expect(changes.map(({ date }) => date)).toEqual(changes.map(({ date }) => date).sort())
    const ids = new Set(changes.map(({ instrument }) => instrument.id))
    expect([...ids].sort()).toEqual(['apmbc', 'ccm', 'cfe', 'ctbt', 'new-start'])
  })

  it('tells how often states voted alike, counting only what both voted on', async () => {
    interface Answer {
      votingAgreement: { a: { id: string }; b: { id: string }; agreement: number; sharedRollCalls: number }[]
    }
    const { votingAgreement } = await data<Answer>(example('votes'))
    const votes = new Map(table('votes.csv').map((row) => [row['state'], row]))
    const rollCalls = table('roll-calls.csv').filter(
      ({ issues = '', date = '' }) =>
        issues.split(';').includes('NUCLEAR') && date >= '2000-01-01' && date.slice(0, 4) <= '2019',
    )
    expect(votingAgreement.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['chn rus', 'chn usa', 'rus usa'])
    for (const { a, b, agreement, sharedRollCalls } of votingAgreement) {
      const shared = rollCalls.filter(({ id = '' }) => votes.get(a.id)?.[id] && votes.get(b.id)?.[id])
      const alike = shared.filter(({ id = '' }) => votes.get(a.id)?.[id] === votes.get(b.id)?.[id])
      expect(sharedRollCalls).toBe(shared.length)
      expect(agreement).toBeCloseTo(alike.length / shared.length, 10)
    }
  })

  it('shares no roll call between states that did not exist at one time', async () => {
    const { votingAgreement } = await data<{
      votingAgreement: { agreement: number | null; sharedRollCalls: number }[]
    }>('{ votingAgreement(states: ["suhh", "rus"]) { agreement sharedRollCalls } }')
    expect(votingAgreement).toEqual([{ agreement: null, sharedRollCalls: 0 }])
  })

  it('sets claims that exclude each other side by side', async () => {
    interface Answer {
      conflicts: {
        totalCount: number
        edges: { node: { state: { id: string }; claims: { date: string; source: { id: string } }[] } }[]
      }
    }
    const { conflicts } = await data<Answer>(example('doubt'))
    expect(conflicts.edges).toHaveLength(5)
    expect(conflicts.totalCount).toBeGreaterThan(20)
    const rows = table('treaty-actions.csv')
    for (const { node } of conflicts.edges) {
      expect(new Set(node.claims.map(({ date }) => date)).size).toBeGreaterThan(1)
      for (const { date, source } of node.claims) {
        const told = rows.some(
          (row) =>
            row['instrument'] === 'bwc' &&
            row['state'] === node.state.id &&
            row['date'] === date &&
            row['source'] === source.id,
        )
        expect(told).toBe(true)
      }
    }
  })

  it('draws the graph as of a day', async () => {
    interface Answer {
      graph: { edges: { source: string; target: string; type: string; date: string | null }[] }
    }
    const query = (asOf: string) =>
      `{ graph(seeds: ["ctbt"], limit: 400, layers: [RECORD], asOf: "${asOf}") { edges { source target type date } } }`
    const types = async (asOf: string) => {
      const { graph } = await data<Answer>(query(asOf))
      return graph.edges.filter(({ source, target }) => source === 'rus' && target === 'ctbt').map(({ type }) => type)
    }
    expect(await types('1996-01-01')).toEqual([])
    expect(await types('2010-01-01')).toContain('PARTY_TO')
    expect(await types('2024-01-01')).toEqual(['SIGNATORY_TO'])
  })

  it('draws votes between the states and roll calls that are shown', async () => {
    const [rollCall] = table('roll-calls.csv').slice(-1)
    const id = rollCall?.['id'] ?? ''
    const { graph } = await data<{ graph: { edges: { type: string; source: string; role: string }[] } }>(
      'query ($seeds: [ID!]!) { graph(seeds: $seeds, depth: 0) { edges { type source role evidence { source { id } } } } }',
      { seeds: ['chn', 'usa', id] },
    )
    const votes = new Map(table('votes.csv').map((row) => [row['state'], row[id]]))
    const words: Readonly<Record<string, string>> = { y: 'yes', n: 'no', a: 'abstain' }
    const cast = graph.edges.filter(({ type }) => type === 'VOTED')
    expect(cast.map(({ source, role }) => [source, role])).toEqual(
      expect.arrayContaining(['chn', 'usa'].map((state) => [state, words[votes.get(state) ?? '']])),
    )
    expect(cast).toHaveLength(2)
  })

  it('draws votes between what is shown and what is there already, none of them before it was cast', async () => {
    const [rollCall] = table('roll-calls.csv').slice(-1)
    const [id, date] = [rollCall?.['id'] ?? '', rollCall?.['date'] ?? '']
    interface Answer {
      graph: { nodes: { id: string }[]; edges: { id: string; type: string; source: string }[] }
    }
    const voters = async (seeds: string[], joinedTo: string[], asOf: string) => {
      const { graph } = await data<Answer>(
        `query ($seeds: [ID!]!, $joinedTo: [ID!]!, $asOf: Date!) {
          graph(seeds: $seeds, depth: 0, joinedTo: $joinedTo, asOf: $asOf) { nodes { id } edges { id type source } } }`,
        { seeds, joinedTo, asOf },
      )
      expect(graph.nodes.map((node) => node.id)).toEqual(seeds)
      const ids = graph.edges.map((edge) => edge.id)
      expect(ids).toEqual([...new Set(ids)].sort())
      return graph.edges.filter(({ type }) => type === 'VOTED').map(({ source }) => source)
    }
    expect(await voters([id], ['chn', 'usa', id], date)).toEqual(['chn', 'usa'])
    expect(await voters(['chn'], ['usa', 'no-such', id], date)).toEqual(['chn'])
    expect(await voters(['chn', 'usa'], ['rus'], date)).toEqual([])
    expect(await voters(['chn', id], ['usa'], '1950-01-01')).toEqual([])
  })

  it('tells what it rests on and what it lacks', async () => {
    interface Answer {
      coverage: {
        sources: { id: string; records: number; statusDate: string | null }[]
        gaps: { id: string; text: string; concerns: { id: string }[] }[]
        uncheckedNodes: { totalCount: number; edges: { node: { id: string } }[] }
        uncheckedEdges: { totalCount: number; edges: { node: { verification: string } }[] }
      }
    }
    const { coverage } = await data<Answer>(`{ coverage {
      sources { id records statusDate } gaps { id text(language: "zh-Hant") concerns { id } }
      uncheckedNodes(first: 5) { totalCount edges { node { id } } }
      uncheckedEdges(first: 5) { totalCount edges { node { verification } } } } }`)
    expect(coverage.sources.map(({ id }) => id)).toEqual(
      table('sources.csv')
        .map(({ id }) => id)
        .sort(),
    )
    const rows = table('treaty-actions.csv').filter(({ source }) => source === 'untc-xxvi-4')
    expect(coverage.sources.find(({ id }) => id === 'untc-xxvi-4')?.records).toBeGreaterThanOrEqual(rows.length)
    expect(coverage.gaps.length).toBeGreaterThan(20)
    expect(coverage.uncheckedNodes.totalCount).toBeGreaterThan(coverage.uncheckedNodes.edges.length)
    for (const { node } of coverage.uncheckedEdges.edges) expect(node.verification).toBe('UNCHECKED')
  })

  it.each([
    ['changes(from: "2024-01-01", to: "2023-01-01") { date }', 'BAD_USER_INPUT', 'to'],
    ['changes(from: "soon", to: "2023-01-01") { date }', 'BAD_USER_INPUT', 'date'],
    ['changes(from: "2022-01-01", to: "2023-01-01", instruments: ["no-such"]) { date }', 'NOT_FOUND', 'instruments'],
    ['conflicts { totalCount }', 'BAD_USER_INPUT', 'instrument'],
    ['votingAgreement(states: ["chn"]) { agreement }', 'BAD_USER_INPUT', 'states'],
    ['votingAgreement(states: ["chn", "no-such"]) { agreement }', 'NOT_FOUND', 'states'],
    ['instrument(id: "bwc") { parties(first: 251) { totalCount } }', 'BAD_USER_INPUT', 'first'],
  ])('refuses %s', async (field, code, argument) => {
    const { errors } = await ask(`{ ${field} }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
  })
}
