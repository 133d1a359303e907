import { expect, it } from '@jest/globals'
import { sliceCodePoints } from '../../graph-seed/model/code-points.ts'
import { example, type GraphQLAnswer } from '../support/graphql-client.ts'

interface Parts {
  readonly data: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<GraphQLAnswer>
  readonly countedReads: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<number>
}

const TEXT =
  'China urges the United States to clarify its activities under Article VI of the Biological Weapons Convention.'

/** What a text names and claims is told through the API. */
export function suggestTests({ data, ask, countedReads }: Parts): void {
  it('suggests what a text names, each place with its words, candidates and reasons', async () => {
    interface Answer {
      suggestMentions: {
        mentions: {
          start: number
          end: number
          exact: string
          candidates: { score: number; reason: string; entity: { id: string; kind: string } }[]
        }[]
      }
    }
    const { suggestMentions } = await data<Answer>(example('suggest'), { text: TEXT })
    const best = suggestMentions.mentions.map(({ exact, candidates }) => [exact, candidates[0]?.entity.id])
    expect(best).toEqual([
      ['China', 'chn'],
      ['United States', 'usa'],
      ['Article VI', 'bwc:art-6'],
      ['Biological Weapons Convention', 'bwc'],
    ])
    for (const { start, end, exact, candidates } of suggestMentions.mentions) {
      expect(sliceCodePoints(TEXT, start, end)).toBe(exact)
      for (const { score, reason } of candidates) {
        expect(score).toBeGreaterThan(0)
        expect(reason).not.toBe('')
      }
    }
  })

  it('suggests what a text claims, with speaker, act, quote, mentions and near propositions', async () => {
    interface Answer {
      suggestAssertions: {
        start: number
        end: number
        exact: string
        speechAct: string
        speakers: { id: string }[]
        mentions: { exact: string }[]
        nearest: { id: string; text: string }[]
      }[]
    }
    const { suggestAssertions } = await data<Answer>(example('drafts'), { text: TEXT })
    expect(suggestAssertions).toMatchObject([{ speechAct: 'URGES', speakers: [{ id: 'chn' }] }])
    const [draft] = suggestAssertions
    expect(draft?.mentions.map(({ exact }) => exact)).toContain('United States')
    expect(draft?.nearest).toHaveLength(3)
    expect(sliceCodePoints(TEXT, draft?.start ?? 0, draft?.end ?? 0)).toBe(draft?.exact)
  })

  it('gives the propositions that words may express, whatever verb they have', async () => {
    const query = 'query ($text: String!, $first: Int!) { nearestPropositions(text: $text, first: $first) { id text } }'
    const text = 'Mobile biomedical teams could respond to epidemics of any origin.'
    interface Answer {
      nearestPropositions: { id: string; text: string }[]
    }
    const { nearestPropositions } = await data<Answer>(query, { text, first: 2 })
    expect(nearestPropositions).toHaveLength(2)
    expect(nearestPropositions[0]).toMatchObject({ id: 'prop-mobile-teams-respond-to-epidemics' })
    const refused = await ask(query, { text, first: 11 })
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
  })

  it('guesses a language that is left out', async () => {
    const query = 'query ($text: String!) { suggestMentions(text: $text) { language mentions { chosen rule: open } } }'
    expect(await data(query, { text: '中方敦促美方作出澄清。雙方重申該條約。' })).toMatchObject({
      suggestMentions: { language: 'zh-Hant' },
    })
  })

  it('takes text for text, whatever it looks like', async () => {
    const text =
      '<script>alert(1)</script> \u202eChina\u202c urges javascript:alert(2) <svg onload="x">Chi\u200bna</svg>'
    const query = 'query ($text: String!) { suggestMentions(text: $text) { mentions { start end exact } } }'
    interface Answer {
      suggestMentions: { mentions: { start: number; end: number; exact: string }[] }
    }
    const { suggestMentions } = await data<Answer>(query, { text })
    expect(suggestMentions.mentions.map(({ exact }) => exact)).toContain('China')
    for (const { start, end, exact } of suggestMentions.mentions) expect(sliceCodePoints(text, start, end)).toBe(exact)
  })

  it.each([
    ['language', '{ suggestMentions(text: "a", language: "ar") { language } }', 'BAD_USER_INPUT'],
    ['language', '{ suggestMentions(text: "a", language: "tlh") { language } }', 'BAD_USER_INPUT'],
    ['date', '{ suggestAssertions(text: "a", date: "soon") { start } }', 'BAD_USER_INPUT'],
    ['issuers', '{ suggestAssertions(text: "a", issuers: ["atlantis"]) { start } }', 'NOT_FOUND'],
    ['first', '{ suggestAssertions(text: "China urges peace.") { nearest(first: 9) { id } } }', 'BAD_USER_INPUT'],
  ])('names the field at fault: %s', async (argument, query, code) => {
    const { errors } = await ask(query)
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument })
  })

  it('refuses a text that is too long, naming the field', async () => {
    const query = 'query ($text: String!) { suggestMentions(text: $text) { language } }'
    const { errors } = await ask(query, { text: 'a'.repeat(100_001) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
  })

  it('reads the words of the graph once, then each level at most once', async () => {
    const query = example('drafts')
    // Revision, lexicon, speakers, propositions.
    expect(await countedReads(query, { text: TEXT })).toBeLessThanOrEqual(4)
  })
}
