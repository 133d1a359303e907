import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UI_LANGUAGES } from '../i18n/languages.ts'
import { pageOf } from './record-page.ts'
import { decodeView, encodeView } from './view-url.ts'
import { OPENING_DOCUMENT, OPENING_VIEW, PANES, THEMES } from './view.ts'
import type { Expansion, Selection, View } from './view.ts'
import { EDGE_TYPES, KINDS, LAYERS, SPEECH_ACTS } from './vocabulary.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}([-:.][a-z0-9]{1,5}){0,3}$/)
const some = <Item>(items: readonly Item[]) => fc.subarray([...items])
const edge = fc
  .tuple(id, fc.constantFrom(...SPEECH_ACTS, 'ABOUT', 'PARTY_TO'), id)
  .map((parts) => ({ type: 'edge', id: parts.join('|') }) as const)
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  id.map((value) => ({ type: 'node', id: value }) as const),
  edge,
  id.filter((value) => !/^p\d/.test(value)).map((value) => ({ type: 'quote', id: value }) as const),
  fc.integer({ min: 1, max: 9999 }).map((number) => ({ type: 'passage', number }) as const),
)
const expansion = fc
  .record({
    id,
    kinds: some(KINDS),
    types: fc.subarray([...EDGE_TYPES], { minLength: 1, maxLength: 3 }),
    most: fc.nat(100),
    with: some(['types', 'most'] as const),
  })
  .map((drawn): Expansion => ({
    id: drawn.id,
    kinds: drawn.kinds,
    ...(drawn.with.includes('types') ? { types: drawn.types } : {}),
    ...(drawn.with.includes('most') ? { most: drawn.most } : {}),
  }))
const expansions = fc.uniqueArray(expansion, { maxLength: 5, selector: (value) => JSON.stringify(value) })
const page = fc.constantFrom(
  null,
  pageOf('treaty', ['bwc'], { part: 'articles' }),
  pageOf('states', ['chn', 'rus'], { issue: 'nuclear', find: 'a b' }),
  pageOf('changes', [], { from: '2022-01-01', to: '2026-06-01' }),
)
const view: fc.Arbitrary<View> = fc.record({
  document: id,
  page,
  asOf: fc.constantFrom(null, '2001-07-25', '2024-02-29'),
  selection,
  expansions,
  hiddenLayers: some(LAYERS),
  hiddenKinds: some(KINDS),
  pane: fc.constantFrom(...PANES),
  text: fc.option(fc.constantFrom('en', 'zh-Hant', 'both')),
  language: fc.option(fc.constantFrom(...UI_LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
})

describe('a view in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(decodeView(encodeView(value))).toEqual(value)
      }),
    )
  })

  test('is empty for the opening view, and the other way round', () => {
    expect(encodeView(OPENING_VIEW)).toBe('')
    expect(decodeView('')).toEqual(OPENING_VIEW)
  })

  test('can be read', () => {
    const shown: View = {
      ...OPENING_VIEW,
      selection: { type: 'edge', id: 'chn|ALLEGES|prop-x' },
      expansions: [
        { id: 'bwc', kinds: ['STATE', 'EVENT'] },
        { id: 'bwc:art-6', kinds: [] },
      ],
      hiddenLayers: ['RECORD'],
      language: 'zh-Hant',
    }
    expect(encodeView(shown)).toBe(
      `doc=${OPENING_DOCUMENT}&edge=chn~ALLEGES~prop-x&expand=bwc~state~event,bwc:art-6&layers=claim&lang=zh-Hant`,
    )
  })

  test('names a page of the record and a day', () => {
    const shown: View = { ...OPENING_VIEW, page: pageOf('treaty', ['bwc'], { as: 'grid' }), asOf: '2001-07-25' }
    expect(encodeView(shown)).toBe('treaty=bwc&as=grid&asOf=2001-07-25')
  })

  test('names words of its own document by paragraph and place', () => {
    const quote = { type: 'quote', id: `${OPENING_DOCUMENT}:p5.2` } as const
    expect(encodeView({ ...OPENING_VIEW, selection: quote })).toBe(`doc=${OPENING_DOCUMENT}&quote=p5.2`)
    expect(decodeView('quote=p5.2').selection).toEqual(quote)
  })

  test.each([
    'theme=pink&lang=xx&pane=attic&passage=-1',
    'passage=1e9',
    'asOf=2001-02-31',
    'treaty=&state=,',
    'layers=&hide=nothing',
    'expand=,,',
    '%E0%A4%A',
  ])('leaves out what cannot be understood: %s', (query) => {
    expect(decodeView(query)).toEqual(OPENING_VIEW)
  })
})
