import { createHash } from 'node:crypto'
import { codePointLength } from '../../graph-seed/model/code-points.ts'
import type { NodeInput } from './bundle-of.ts'

/** The texts of the fixture's one document, and what is asserted in them. */
const TEXTS = {
  en: { title: 'Note on visits', paragraph: 'Visits help the convention. The walkout was wise.' },
  'zh-Hant': { title: '關於互訪的照會', paragraph: '互訪有助於公約。離場是明智的。' },
} as const
const QUOTES = {
  en: ['Visits help the convention.', 'The walkout was wise.'],
  'zh-Hant': ['互訪有助於公約。', '離場是明智的。'],
} as const
const LANGUAGES = ['en', 'zh-Hant'] as const

export const FIXTURE_EVIDENCE: readonly NodeInput[] = [
  ...LANGUAGES.map((language): NodeInput => {
    const { title, paragraph } = TEXTS[language]
    const text = `${title}\n\n${paragraph}\n`
    const sha256 = createHash('sha256').update(text).digest('hex')
    return {
      kind: 'EXPRESSION',
      id: `note:${language.toLowerCase()}`,
      document: 'note',
      language,
      title,
      fidelity: 'AUTHENTIC',
      sha256,
      text,
    }
  }),
  {
    kind: 'PASSAGE',
    id: 'note:p1',
    document: 'note',
    number: 1,
    texts: LANGUAGES.map((language) => {
      const { title, paragraph } = TEXTS[language]
      const start = codePointLength(title) + 2
      return {
        expression: `note:${language.toLowerCase()}`,
        language,
        start,
        end: start + codePointLength(paragraph),
        text: paragraph,
      }
    }),
    assertions: ['note:p1.1', 'note:p1.2'],
  },
  ...(['visits-help', 'walkout-was-wise'] as const).map((proposition, index): NodeInput => ({
    kind: 'ASSERTION',
    id: `note:p1.${index + 1}`,
    document: 'note',
    passage: 'note:p1',
    speakers: ['northland', 'state-01'],
    speechAct: index === 0 ? 'SUPPORTS' : 'STRESSES',
    stance: 'AFFIRMS',
    addressees: index === 0 ? ['league'] : [],
    proposition,
    date: '2001-08',
    anchors: LANGUAGES.map((language) => `note:p1.${index + 1}:${language.toLowerCase()}`),
  })),
  ...LANGUAGES.flatMap((language) =>
    QUOTES[language].map((exact, index): NodeInput => {
      const { title, paragraph } = TEXTS[language]
      const text = `${title}\n\n${paragraph}\n`
      const before = text.slice(0, text.indexOf(exact))
      const start = codePointLength(before)
      return {
        kind: 'ANCHOR',
        id: `note:p1.${index + 1}:${language.toLowerCase()}`,
        assertion: `note:p1.${index + 1}`,
        expression: `note:${language.toLowerCase()}`,
        passage: 'note:p1',
        language,
        exact,
        prefix: before.slice(-8),
        suffix: text.slice(before.length + exact.length).slice(0, 8),
        start,
        end: start + codePointLength(exact),
        sha256: createHash('sha256').update(text).digest('hex'),
      }
    }),
  ),
  ...(
    [
      ['en', 'note:p1', 'visits', 'Visits', 16],
      ['en', 'note:p1', 'convention', 'convention', 32],
      ['en', 'note:p1', 'walkout', 'walkout', 48],
      ['en', undefined, 'visits', 'visits', 8],
      ['zh-Hant', 'note:p1', 'visits', '互訪', 9],
      ['zh-Hant', 'note:p1', 'convention', '公約', 14],
    ] as const
  ).map(([language, passage, entity, exact, start]): NodeInput => ({
    kind: 'MENTION',
    id: `note:${language.toLowerCase()}:m${start}-${start + exact.length}.1`,
    document: 'note',
    expression: `note:${language.toLowerCase()}`,
    ...(passage === undefined ? {} : { passage }),
    entity,
    language,
    exact,
    start,
    end: start + exact.length,
  })),
  {
    kind: 'PROFILE',
    id: 'note:profile',
    document: 'note',
    entries: [
      { entity: 'convention', mentions: 2, speaks: 0, addressed: 0, spokenOf: 0 },
      { entity: 'northland', mentions: 0, speaks: 2, addressed: 0, spokenOf: 0 },
      { entity: 'visits', mentions: 3, speaks: 0, addressed: 0, spokenOf: 1 },
    ],
  },
  {
    kind: 'TREATY_ACTION',
    id: 'convention:state-01:ratification:1990:almanac',
    instrument: 'convention',
    state: 'state-01',
    act: 'RATIFICATION',
    date: '1990',
    source: 'almanac',
  },
  {
    kind: 'SOURCE',
    id: 'almanac',
    title: 'Almanac of what is not',
    publisher: 'Nobody',
    locator: 'in this file',
    classes: ['OWN_WORK'],
  },
]
