import { expect, it } from '@jest/globals'
import type { Bundle } from '../../graph-seed/model/bundle.ts'
import { COVERAGE_ID } from '../../graph-seed/model/index-node.ts'
import type { Localized } from '../../graph-seed/model/language.ts'

type Data = <Answer>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>

const STATEMENT = 'cn-ru-bwc-statement-2021'
const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ru'] as const

interface Told {
  readonly text: string | null
  readonly language: string | null
}

interface Answer {
  readonly described: Told
  readonly claim: Told
  readonly provision: Told
  readonly proposition: Told
  readonly document: {
    readonly divergences: readonly (Told & { readonly readings: readonly Told[] })[]
  }
  readonly coverage: { readonly gaps: readonly Told[] }
}

const QUERY = `query ($language: Language!, $provision: ID!, $proposition: ID!) {
  described: entity(id: "bwc") { text: description(language: $language) language: descriptionLanguage(language: $language) }
  claim: entity(id: $proposition) { text: description(language: $language) language: descriptionLanguage(language: $language) }
  provision(id: $provision) { text: summary(language: $language) language: summaryLanguage(language: $language) }
  proposition: entity(id: $proposition) { ... on Proposition {
    text(language: $language) language: textLanguage(language: $language) } }
  document(id: "${STATEMENT}") { divergences {
    text: subject(language: $language) language: subjectLanguage(language: $language)
    readings { text(language: $language) language: textLanguage(language: $language) } } }
  coverage { gaps { text(language: $language) language: textLanguage(language: $language) } }
}`

/** Words that are missing in a language are told in another, and which one that is. */
export function fallbackTests(data: Data, bundle: Bundle): void {
  it.each(LANGUAGES)('says which language words are in where they are wanted in %s', async (language) => {
    const provision = bundle.nodes.find((node) => node.kind === 'PROVISION')
    const proposition = bundle.nodes.find((node) => node.kind === 'PROPOSITION')
    const treaty = bundle.nodes.find((node) => node.id === 'bwc')
    const document = bundle.nodes.find((node) => node.id === STATEMENT)
    const coverage = bundle.nodes.find((node) => node.id === COVERAGE_ID)
    if (
      provision === undefined ||
      proposition === undefined ||
      treaty?.kind !== 'INSTRUMENT' ||
      document?.kind !== 'DOCUMENT' ||
      coverage?.kind !== 'COVERAGE'
    )
      throw new Error('The corpus holds none of what is asked for.')
    const answer = await data<Answer>(QUERY, { language, provision: provision.id, proposition: proposition.id })
    const isIn = (texts: Localized, told: Told | undefined) => {
      expect(told?.language).not.toBeNull()
      // Nothing stands in for words that are there.
      if (texts[language] !== undefined) expect(told?.language).toBe(language)
      expect(Object.entries(texts)).toContainEqual([told?.language, told?.text])
    }
    isIn(treaty.description ?? {}, answer.described)
    isIn(provision.description, answer.provision)
    isIn(proposition.labels, answer.proposition)
    expect(answer.claim).toEqual({ text: null, language: null })
    expect(answer.document.divergences.length).toBeGreaterThan(0)
    expect(answer.document.divergences).toHaveLength(document.divergences.length)
    document.divergences.forEach(({ subject, readings }, place) => {
      isIn(subject, answer.document.divergences[place])
      readings.forEach(({ text }, at) => {
        isIn(text, answer.document.divergences[place]?.readings[at])
      })
    })
    expect(answer.coverage.gaps).toHaveLength(coverage.gaps.length)
    coverage.gaps.forEach(({ text }, place) => {
      isIn(text, answer.coverage.gaps[place])
    })
  })
}
