import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphStore, Page, SearchHit, SearchKey } from '../../server/domain/graph-store.ts'
import { searchQuery } from '../../server/domain/search-text.ts'
import { bundleOf, type NodeInput } from '../support/bundle-of.ts'
import { fixtureBundle } from '../support/fixture-bundle.ts'
import { searchesFor } from '../support/questions.ts'
import { PATIENCE, type StoreHarness } from './store-harness.ts'
import { expectSameAnswers } from './reading-contract.ts'

/** Text that means something to FTS5, Lucene, SQL or Cypher, and nothing to search. */
const AWKWARD = [
  'OR',
  'AND verification',
  'NOT bwc',
  'NEAR(bwc convention)',
  'NEAR',
  'names:bwc',
  'everything : bwc',
  '{names} : bwc',
  '^bwc',
  '"bwc',
  'bwc"*',
  "bwc' OR '1'='1",
  "'); DROP TABLE node; --",
  'bwc*',
  '*bwc',
  'b?c',
  'bwc~2',
  '/bwc/',
  '[a TO z]',
  '(bwc',
  'bwc)',
  '-bwc',
  '+bwc',
  'bwc && convention || x',
  'bwc\\',
  '%bwc_',
  '$query',
  '`bwc`',
  'null',
  '\u0000bwc',
]

/** Letters that an older version of Unicode does not know, and Han characters that are no letters. */
const RARE = ['ა', '𐓘', '𞤢', '𐲀', '⺀', '〇', '々', '㐀', '𠀀', '𫠠', '𰀀', 'ꟃ', '٣', 'ⅷ']

export function describeSearching(harness: StoreHarness): void {
  describe('searching', () => {
    let store: GraphStore
    beforeAll(async () => {
      await harness.reset()
      store = await harness.open()
      await store.apply(fixtureBundle)
    }, PATIENCE)
    afterAll(() => store.close(), PATIENCE)

    const search = (text: string, first = 50, after: SearchKey | null = null): Promise<Page<SearchHit>> => {
      const query = searchQuery(text)
      if (query === null) throw new Error(`"${text}" holds nothing to search for`)
      return store.snapshot().search(query, { kinds: null }, { first, after })
    }
    const found = async (text: string): Promise<readonly string[]> =>
      (await search(text)).items.map(({ tier, id }) => `${tier} ${id}`)

    it.each([
      ['a whole English name', 'Scientific Advisory Committee', ['0 committee']],
      ['a Traditional Chinese name', '科學諮詢委員會', ['0 committee']],
      ['a Simplified Chinese name', '科学咨询委员会', ['0 committee']],
      ['a Russian name', 'Научно-консультативный комитет', ['0 committee']],
      ['an alias', 'bwc', ['0 convention']],
      ['an alias without its accents', 'nortena', ['2 northland']],
      ['a name that begins another', '禁止生物武器公约', ['0 convention', '1 protocol']],
      ['the beginning of a name', 'conven', ['2 convention', '2 visits-help', '2 protocol', '3 committee']],
      ['words in another order', 'convention biological', ['2 convention', '2 protocol']],
      ['beginnings of words', 'adv scien', ['2 committee']],
      ['part of a Russian word', 'биолог', ['2 convention', '2 protocol']],
      ['two characters from the middle of a Chinese name', '武器', ['2 convention', '2 protocol']],
      ['two characters that cross no word', '询委', ['2 committee']],
      ['one character that begins a name', '核', ['1 verification']],
      ['one character at the end of a name', '查', ['2 verification']],
      ['one character that is everywhere in the name', '会', ['2 committee', '2 note']],
      ['a word of a description only', 'almanac', ['3 northland']],
      ['a word of a name and one of a description', 'northland almanac', ['3 northland']],
      ['nothing that occurs', 'zebra', []],
      ['one word that occurs and one that does not', 'convention zebra', []],
    ])('finds %s', async (_, text, expected) => {
      expect(await found(text)).toEqual(expected)
    })

    it('finds only the wanted kinds, and nothing that is no entity', async () => {
      const query = searchQuery('nowhere almanac of what is not')
      expect(query).not.toBeNull()
      expect(await found('almanac of what is not')).toEqual([])
      const states = await store
        .snapshot()
        .search({ folded: 'name', tokens: ['name'] }, { kinds: ['TOPIC'] }, { first: 5, after: null })
      expect(states).toEqual({ items: [], totalCount: 0, hasNextPage: false })
    })

    it(
      'gives the same hits page by page as at once',
      async () => {
        const whole = await search('name', 500)
        expect(whole.totalCount).toBe(24)
        const paged: SearchHit[] = []
        for (let more = true; more;) {
          const page = await search('name', 5, paged.at(-1) ?? null)
          expect(page.totalCount).toBe(24)
          paged.push(...page.items)
          more = page.hasNextPage
        }
        expect(paged).toEqual(whole.items)
      },
      PATIENCE,
    )

    it(
      'takes text that looks like a query language for words',
      async () => {
        await expectSameAnswers(store.snapshot(), fixtureBundle, searchesFor(AWKWARD))
        expect(await found('names:bwc')).toEqual([])
        expect(await found('bwc*')).toEqual(['0 convention'])
        expect(await found('OR')).toEqual(['2 dual-use'])
      },
      PATIENCE,
    )

    it(
      'bears a text of hundreds of words',
      async () => {
        const words = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ')
        await expectSameAnswers(store.snapshot(), fixtureBundle, searchesFor([words, 'bwc '.repeat(300)]))
      },
      PATIENCE,
    )

    it(
      'finds letters of every script',
      async () => {
        const topics = RARE.map((letter, index): NodeInput => {
          const name = `${letter}x${letter}`
          const labels = { en: name, 'zh-Hant': name, 'zh-Hans': name, ru: name }
          return { kind: 'TOPIC', id: `rare-${index}`, labels, description: { en: 'A letter.' } }
        })
        const bundle = bundleOf(topics, [])
        await store.apply(bundle)
        await expectSameAnswers(store.snapshot(), bundle, searchesFor(RARE))
        for (const [index, letter] of RARE.entries()) {
          expect({ letter, hits: (await search(letter)).items.map(({ id }) => id) }).toEqual({
            letter,
            hits: [`rare-${index}`],
          })
        }
        await store.apply(fixtureBundle)
      },
      PATIENCE,
    )
  })
}
