import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { choose, decodePage, encodePage, familyOf, PAGE_OPTIONS, pageOf, PAGE_TYPES, samePlace, START } from './page.ts'
import type { PageOptions, Page } from './page.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,6}([-:][a-z0-9]{1,5}){0,3}$/).filter((value) => value !== 'all')
const word = fc.stringMatching(/^[a-z0-9,~ &=-]{1,12}$/)
const page: fc.Arbitrary<Page> = fc.record({
  type: fc.constantFrom(...PAGE_TYPES.filter((type) => type !== 'start')),
  ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
  options: fc
    .dictionary(fc.constantFrom(...PAGE_OPTIONS), word, { noNullPrototype: true })
    .map((options): PageOptions => options),
})

describe('a page of the record', () => {
  test('comes back from its parameters as it was', () => {
    fc.assert(
      fc.property(page, (value) => {
        expect(decodePage(new URLSearchParams(encodePage(value).map((pair) => [...pair])))).toEqual(value)
      }),
    )
  })

  test('of changes may look at all instruments', () => {
    const all = pageOf('changes', [], { from: '2022-01-01' })
    expect(encodePage(all)).toEqual([
      ['changes', 'all'],
      ['from', '2022-01-01'],
    ])
    expect(decodePage(new URLSearchParams('changes=all&from=2022-01-01'))).toEqual(all)
  })

  test('belongs to one family', () => {
    expect(new Set(PAGE_TYPES).size).toBe(PAGE_TYPES.length)
    expect(familyOf(pageOf('treaties', ['bwc', 'cwc']))).toBe('record')
    expect(familyOf(START)).toBe('start')
  })

  test.each(['', 'start=start', 'treaty=', 'state=,', 'find=x'])('is none for "%s"', (query) => {
    expect(decodePage(new URLSearchParams(query))).toBeNull()
  })

  test('a choice begins the list anew, an empty one is taken back', () => {
    const start = pageOf('state', ['chn'], { part: 'votes', issue: 'nuclear', after: 'x' })
    expect(choose(start, { issue: null }).options).toEqual({ part: 'votes' })
    expect(choose(start, { after: 'y' }).options.after).toBe('y')
  })

  test('another part is another place, another sorting is not', () => {
    const start = pageOf('treaty', ['bwc'])
    expect(samePlace(start, choose(start, { sort: '-date' }))).toBe(true)
    expect(samePlace(start, choose(start, { part: 'articles' }))).toBe(false)
    expect(samePlace(start, pageOf('treaty', ['npt']))).toBe(false)
  })
})
