import { describe, expect, test } from '@jest/globals'
import { smallAtlas } from '../state/atlas-for-tests.ts'
import { createI18n } from './i18n.ts'
import { UI_LANGUAGES } from './languages.ts'
import { sentencesFor } from './sentences.ts'

const atlas = smallAtlas()
const english = sentencesFor(atlas, createI18n('en').t, 'en')
const edges = (...ids: readonly string[]) => ids.flatMap((id) => atlas.edges.get(id) ?? [])
const node = (id: string) => {
  const found = atlas.nodes.get(id)
  if (found === undefined) throw new Error(`no node ${id}`)
  return found
}

describe('sentences about claims', () => {
  test('both speakers of a joint act are named, whichever edge is asked for', () => {
    const expected = 'Arcadia and Borduria allege: Syldavia broke the treaty'
    expect(english.ofEdges(edges('arc|ALLEGES|prop-broken'))).toBe(expected)
    expect(english.ofEdges(edges('arc|ALLEGES|prop-broken', 'bor|ALLEGES|prop-broken'))).toBe(expected)
    expect(english.ofNode(node('prop-broken'))).toBe(expected)
  })

  test('one who speaks alone speaks in the singular', () => {
    expect(english.ofNode(node('prop-talk'))).toBe('Arcadia urges: Talks should begin')
  })

  test('an edge about something says who says so', () => {
    expect(english.ofEdges(edges('prop-broken|ABOUT|syl'))).toBe(
      'Arcadia and Borduria allege, about Syldavia: Syldavia broke the treaty',
    )
  })

  test('the record is told without a speaker', () => {
    expect(english.ofEdges(edges('arc|PARTY_TO|treaty'))).toBe('Arcadia — party to — Treaty')
  })

  test.each(UI_LANGUAGES)('in %s no claim stands without its speakers', (language) => {
    const sentences = sentencesFor(atlas, createI18n(language).t, language)
    const claims = [...atlas.edges.values()]
      .filter((edge) => edge.layer === 'CLAIM')
      .map((edge) => sentences.ofEdges([edge]))
    const propositions = [...atlas.nodes.values()].filter(({ kind }) => kind === 'PROPOSITION').map(sentences.ofNode)
    for (const sentence of [...claims, ...propositions]) expect(sentence).toMatch(/^Arcadia/)
  })

  test('a name in another language says which', () => {
    const russian = sentencesFor(atlas, createI18n('ru').t, 'ru')
    expect(russian.ofEdges(edges('arc|PARTY_TO|treaty'))).toMatch(/^Arcadia \[en\] — .+ — Treaty \[en\]$/)
    expect(russian.ofNode(node('treaty'))).toMatch(/^Treaty \[en\] \(/)
    expect(russian.ofNode(node('prop-broken'))).toMatch(
      /^Arcadia \[en\] и Borduria \[en\] .+: Syldavia broke the treaty \[en\]$/,
    )
    expect(russian.ofEdges(edges('prop-broken|ABOUT|syl'))).toContain('«Syldavia [en]»')
    expect(english.ofNode(node('treaty'))).not.toContain('[')
  })
})
