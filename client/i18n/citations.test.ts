import { describe, expect, test } from '@jest/globals'
import { smallAssertion, smallAtlas } from '../state/atlas-for-tests.ts'
import type { Assertion, MapEdge } from '../state/atlas.ts'
import { citationsFor } from './citations.ts'
import { createI18n } from './i18n.ts'
import { UI_LANGUAGES } from './languages.ts'
import type { UiLanguage } from './languages.ts'
import { sentencesFor } from './sentences.ts'

const URL = 'https://graph.example/?quote=p2.1'
const atlas = smallAtlas()
const citing = (language: UiLanguage) => {
  const { t } = createI18n(language)
  return citationsFor(sentencesFor(atlas, t, language), t, language, (tag) => tag.toUpperCase())
}
const source = {
  id: 's1',
  title: 'Register',
  publisher: 'Depositary',
  locator: 'https://source.example/1',
  classes: ['UN'],
} as const
const alleged: Assertion = {
  ...smallAssertion('doc:p2.1', ['arc', 'bor'], 'ALLEGES', 'prop-broken', 2),
  anchors: [
    {
      language: 'en',
      exact: 'broke it',
      prefix: '',
      suffix: '',
      start: 0,
      end: 8,
      expression: { fidelity: 'OWN_TRANSLATION' },
    },
    {
      language: 'ru',
      exact: 'нарушила',
      prefix: '',
      suffix: '',
      start: 0,
      end: 8,
      expression: { fidelity: 'AUTHENTIC' },
    },
  ],
}
const deposited: MapEdge = {
  id: 'arc|DEPOSITARY_OF|treaty',
  source: 'arc',
  target: 'treaty',
  type: 'DEPOSITARY_OF',
  layer: 'RECORD',
  role: null,
  date: '1972-04-10',
  until: null,
  verification: 'UNCHECKED',
  assertions: [],
  citations: [{ source: { ...source, statusDate: '2017-06-02' }, locator: 'p. 3' }],
}

describe('a citation of what was said', () => {
  test('names who says it, in which words, where, when and how near to the authentic text', () => {
    const { text, bibtex } = citing('en').ofAssertion(alleged, atlas.document, URL)
    expect(text).toBe(
      `Arcadia and Borduria allege: Syldavia broke the treaty (“broke it”). Statement, ¶ 2, 2001, EN: own translation, Arms control graph. ${URL}`,
    )
    expect(bibtex).toContain(
      '  author = {{Arcadia} and {Borduria}},\n  title = {{Arcadia and Borduria allege: Syldavia broke the treaty}},',
    )
    expect(bibtex).toContain('howpublished = {Statement, ¶ 2}')
    expect(bibtex).toContain('note = {broke it, EN: own translation}')
  })

  test('quotes the version in the reader’s language', () => {
    expect(citing('ru').ofAssertion(alleged, null, URL).text).toContain('(«нарушила»)')
  })

  test('says where it was read and that the words are not its own, where they are not held', () => {
    const reported: Assertion = {
      ...alleged,
      anchors: [],
      verification: 'UNCHECKED',
      citations: [{ source, locator: 'p. 1' }],
    }
    const { text } = citing('en').ofAssertion(reported, null, URL)
    expect(text).toContain('(in this project’s words)')
    expect(text).toContain('read in: Register, Depositary, p. 1, UNCHECKED')
  })

  test.each(UI_LANGUAGES)('in %s never reads as a fact', (language) => {
    const { text, bibtex } = citing(language).ofAssertion(alleged, null, URL)
    expect(text).toMatch(/^Arcadia.+Borduria.+Syldavia broke the treaty/)
    expect(bibtex).toMatch(/title = \{\{Arcadia.+Borduria.+Syldavia/)
  })
})

describe('a citation of the record', () => {
  test('names the source, the place in it and its status date, and what is unchecked', () => {
    const { text, bibtex } = citing('en').ofRecord(deposited, URL)
    expect(text).toBe(
      `Arcadia — depositary of — Treaty. 10 April 1972, UNCHECKED, Register, Depositary, p. 3, as of 2 June 2017, Arms control graph. ${URL}`,
    )
    expect(bibtex).toContain('author = {{Depositary}}')
    expect(bibtex).toContain('title = {{Register}}')
    expect(bibtex).toContain('howpublished = {p. 3, as of 2 June 2017}')
  })

  test('has an entry for each source, and one of the graph’s own where an edge is structural', () => {
    const two = {
      ...deposited,
      citations: [...deposited.citations, { source: { ...source, id: 's2', title: 'List' }, locator: null }],
    }
    expect(
      citing('en')
        .ofRecord(two, URL)
        .bibtex.match(/@misc\{[^,]+/g),
    ).toEqual(['@misc{arc-DEPOSITARY-OF-treaty-1', '@misc{arc-DEPOSITARY-OF-treaty-2'])
    expect(citing('en').ofRecord({ ...deposited, citations: [] }, URL).bibtex).toContain(
      'author = {{Arms control graph}}',
    )
  })
})

test('a document and a passage are cited by their issuers', () => {
  const { text } = citing('en').ofPassage(atlas.document, 2, null, URL)
  expect(text).toBe(`Arcadia and Borduria: Statement. 2001, ¶ 2, Arms control graph. ${URL}`)
  expect(citing('en').ofDocument(atlas.document, null, URL).bibtex).toMatch(
    /^@misc\{doc,\n {2}author = \{\{Arcadia\} and \{Borduria\}\},/,
  )
})
