import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UI_LANGUAGES } from '../i18n/languages.ts'
import { LIST_TABLES, PLAIN_LIST } from './list-state.ts'
import { pageOf } from './page.ts'
import { decodeView, encodeView } from './view-url.ts'
import { BASES, LAYOUTS, MOST_HOPS, OPENING_DOCUMENT, OPENING_VIEW, PANES, startView, THEMES } from './view.ts'
import type { Expansion, Selection, View } from './view.ts'
import { EDGE_TYPES, KINDS, LAYERS, SPEECH_ACTS, STANCES } from './vocabulary.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}([-:.][a-z0-9]{1,5}){0,3}$/)
const some = <Item>(items: readonly Item[]) => fc.subarray([...items])
const edge = fc
  .tuple(id, fc.constantFrom(...SPEECH_ACTS, 'ABOUT', 'PARTY_TO'), id)
  .map((parts) => ({ type: 'edge', id: parts.join('|') }) as const)
const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  id.map((value) => ({ type: 'node', id: value }) as const),
  edge,
  id.filter((value) => !/^(p\d|a\.\d)/.test(value)).map((value) => ({ type: 'quote', id: value }) as const),
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
const ids = fc.uniqueArray(id, { maxLength: 4 })
const line = fc.tuple(fc.constantFrom('record', 'speech'), id, id).map((parts) => parts.join('|'))
const coordinate = fc.integer({ min: -99999, max: 99999 })
const anyView: fc.Arbitrary<View> = fc.record({
  base: fc.constantFrom(...BASES),
  scene: fc.option(fc.constantFrom('file', 'k3x9')),
  layout: fc.constantFrom(...LAYOUTS),
  without: ids,
  placed: fc.dictionary(id, fc.record({ x: coordinate, y: coordinate }), { maxKeys: 4, noNullPrototype: true }),
  marked: ids,
  opened: fc.uniqueArray(line, { maxLength: 3 }),
  near: fc.option(fc.record({ id, hops: fc.integer({ min: 1, max: MOST_HOPS }) })),
  paths: fc.option(
    fc.record({
      ends: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
      chosen: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    }),
  ),
  hiddenActs: some(SPEECH_ACTS),
  hiddenStances: some(STANCES),
  onlySpeakers: ids,
  period: fc.constantFrom(null, { from: '2001-01-01', to: '2021-12-31' }, { from: '2001-07-25', to: '2001-07-25' }),
  document: id,
  page,
  asOf: fc.constantFrom(null, '2001-07-25', '2024-02-29'),
  selection,
  expansions,
  hiddenLayers: some(LAYERS),
  hiddenKinds: some(KINDS),
  pane: fc.constantFrom(...PANES),
  timeline: fc.boolean(),
  list: fc.record({
    table: fc.constantFrom(...LIST_TABLES),
    find: fc.constantFrom('', 'korea', '中國 a'),
    sort: fc.constantFrom(null, 'date', '-degree'),
    after: fc.option(fc.nat(99_999)),
  }),
  text: fc.option(fc.constantFrom('en', 'zh-Hant', 'both')),
  language: fc.option(fc.constantFrom(...UI_LANGUAGES)),
  theme: fc.option(fc.constantFrom(...THEMES)),
})

/** A page's own choices have the names of the list's. */
const view = anyView.map((drawn) => (drawn.page === null ? drawn : { ...drawn, list: PLAIN_LIST }))

describe('a view in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(decodeView(encodeView(value))).toEqual(value)
      }),
    )
  })

  test.each([
    ['', startView(OPENING_VIEW)],
    ['lang=ru&theme=dark', startView({ language: 'ru', theme: 'dark' })],
    [`doc=${OPENING_DOCUMENT}`, OPENING_VIEW],
    [`doc=${OPENING_DOCUMENT}&lang=ru`, { ...OPENING_VIEW, language: 'ru' as const }],
    ['map=blank', { ...OPENING_VIEW, base: 'blank' as const, layout: 'force' as const }],
  ])('begins with the start page unless it names something: %s', (query, shown) => {
    expect(encodeView(shown)).toBe(query)
    expect(decodeView(query)).toEqual(shown)
  })

  test.each(['asOf=2001-07-25', 'focus=bwc', 'pane=list', 'expand=bwc', 'layers=claim', 'layout=time', 'text=both'])(
    'shows the map of the opening document where it names anything of a map: %s',
    (query) => {
      expect(decodeView(query).page).toBeNull()
      expect(decodeView(query).document).toBe(OPENING_DOCUMENT)
    },
  )

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

  test('can be read where the map was arranged by hand', () => {
    const arranged: View = {
      ...OPENING_VIEW,
      base: 'blank',
      layout: 'time',
      placed: { bwc: { x: 120, y: -40 }, chn: { x: 0, y: 8 } },
      without: ['usa'],
      onlySpeakers: ['chn', 'rus'],
      hiddenActs: ['ALLEGES'],
      period: { from: '2001-01-01', to: '2021-12-31' },
      near: { id: 'bwc', hops: 2 },
      paths: { ends: ['chn', 'bwc'], chosen: [1, 3] },
    }
    expect(encodeView(arranged)).toBe(
      'map=blank&hideActs=alleges&by=chn,rus&period=2001-01-01~2021-12-31&layout=time&without=usa' +
        '&at=bwc~120~-40,chn~0~8&near=bwc~2&paths=chn,bwc&ways=1,3',
    )
  })

  test('names the layout only where it is not the usual one of its map', () => {
    expect(encodeView({ ...OPENING_VIEW, base: 'blank', layout: 'force' })).toBe('map=blank')
    expect(encodeView({ ...OPENING_VIEW, layout: 'force' })).toBe(`doc=${OPENING_DOCUMENT}&layout=force`)
    expect(decodeView('map=blank').layout).toBe('force')
  })

  test('names a page of the record and a day', () => {
    const shown: View = { ...OPENING_VIEW, page: pageOf('treaty', ['bwc'], { as: 'grid' }), asOf: '2001-07-25' }
    expect(encodeView(shown)).toBe('treaty=bwc&as=grid&asOf=2001-07-25')
  })

  test('holds nothing of a map beside the start page', () => {
    expect(encodeView(startView({ ...OPENING_VIEW, language: 'ru' }))).toBe('lang=ru')
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
    'table=chairs&sort=a~b&after=x',
    'map=desert&layout=spiral&near=bwc~9&ways=0,-1,x',
    'at=bwc,bwc~1,~1~2,bwc~1e3~4,bwc~12345678~0',
    'timeline=shut&period=2021-01-01~2001-01-01&hideActs=shouts&hideStances=maybe',
    '%E0%A4%A',
  ])('leaves out what cannot be understood: %s', (query) => {
    expect(decodeView(query)).toEqual(startView(OPENING_VIEW))
  })
})
