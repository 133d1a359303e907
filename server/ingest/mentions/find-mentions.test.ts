import { beforeAll, describe, expect, test } from '@jest/globals'
import { sliceCodePoints } from '../../../graph-seed/model/code-points.ts'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { findMentions } from './find-mentions.ts'
import { buildGazetteer, type Gazetteer } from './gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  const { nodes, edges } = await corpusBundle()
  gazetteer = buildGazetteer(nodes, edges)
}, 60_000)

/** Each mention as `words=id`, or `words=?` where it is open. */
const found = (text: string, date?: string): readonly string[] =>
  findMentions(text, gazetteer, { date }).map(({ exact, chosen }) => `${exact}=${chosen ?? '?'}`)

describe('names', () => {
  test.each([
    ['The U.S. told us; Turkey ate turkey.', ['U.S.=usa', 'Turkey=tur']],
    ['LET US GO ON WITH THE NPT', ['US=?', 'NPT=npt']],
    ['Китаем и Россией, США и Украиной', ['Китаем=chn', 'Россией=rus', 'США=usa', 'Украиной=ukr']],
    ['其中方案由中方提出', ['中方=chn']],
    ['中俄两国; 中美洲', ['中=chn', '俄=rus']],
    ['格鲁吉亚 格魯吉亞', ['格鲁吉亚=geo', '格魯吉亞=geo']],
    ['Того же мнения', ['Того=?']],
    ['Atlanta, Georgia', ['Georgia=?']],
    ['Georgia, Armenia and Chad', ['Georgia=geo', 'Armenia=arm', 'Chad=tcd']],
    ['the United States and its allies', ['United States=usa', 'its allies=us-allies']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('places count code points', () => {
    const text = '𝒜𝒜 China'
    const [mention] = findMentions(text, gazetteer)
    if (mention === undefined) throw new Error('nothing was found')
    expect(sliceCodePoints(text, mention.start, mention.end)).toBe('China')
  })
})

describe('what the text itself defines', () => {
  test.each([
    [
      'The Chemical Weapons Convention (hereinafter “the Convention”) stands beside the NPT. The Convention binds.',
      'The Convention=cwc',
    ],
    ['《禁止生物武器公約》(以下簡稱《公約》)和《禁止化學武器公約》。《公約》第六條', '第六條=bwc:art-6'],
    [
      'Конвенция о запрещении химического оружия (далее — Конвенция) и ДНЯО. Статья VI Конвенции',
      'Статья VI=cwc:art-6',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  test('a name with the treaty it belongs to is one mention', () => {
    expect(found('The States Parties to the BWC met.')).toEqual(['States Parties to the BWC=bwc-states-parties'])
  })

  test('a term is found though its article stands outside of the quotation marks', () => {
    const text = 'China and the Russian Federation (hereinafter referred to as the “Parties”) met. The Parties agree.'
    expect(found(text).slice(-2)).toEqual(['The Parties=chn', 'The Parties=rus'])
  })

  test('a plural stands for all that it joins', () => {
    expect(
      found('China and the Russian Federation (below, “the two sides”) met. The two sides agree.').slice(-2),
    ).toEqual(['The two sides=chn', 'The two sides=rus'])
  })
})

describe('articles', () => {
  test.each([
    ['Articles I, II and III(1) of the NPT', ['Articles I=npt:art-1', 'II=npt:art-2', 'III(1)=npt:art-3-1', 'NPT=npt']],
    ['paragraph 2 of Article X of the CWC', ['paragraph 2 of Article X=cwc:art-10-2', 'CWC=cwc']],
    ['пункт 1 статьи VIII ДНЯО', ['пункт 1 статьи VIII=npt:art-8-1', 'ДНЯО=npt']],
    [
      'Articles IV to VI of the NPT',
      ['Articles IV to VI=npt:art-4', 'Articles IV to VI=npt:art-5', 'Articles IV to VI=npt:art-6', 'NPT=npt'],
    ],
    [
      '《不扩散核武器条约》第四至第六条',
      ['不扩散核武器条约=npt', '第四至第六条=npt:art-4', '第四至第六条=npt:art-5', '第四至第六条=npt:art-6'],
    ],
    ['статьи IV–VI ДНЯО', ['статьи IV–VI=npt:art-4', 'статьи IV–VI=npt:art-5', 'статьи IV–VI=npt:art-6', 'ДНЯО=npt']],
    ['Articles VI to IV of the NPT', ['Articles VI=npt:art-6', 'NPT=npt']],
    ['The NPT and the CWC. Article VI', ['NPT=npt', 'CWC=cwc', 'Article VI=?']],
    ['Article 99 of the NPT', ['Article 99=?', 'NPT=npt']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test('a common noun is left open where several things may be meant', () => {
  const mentions = findMentions('The BWC and the CWC. The Convention matters.', gazetteer)
  const open = mentions.at(-1)
  expect(open).toMatchObject({ exact: 'The Convention', chosen: null })
  expect(open?.candidates.map(({ id }) => id).sort()).toEqual(['bwc', 'cwc'])
  expect(open?.open).toMatch(/2 of this kind/)
})

test('the date of the document tells which review conference is the next', () => {
  expect(found('The BWC. The Review Conference will meet.', '2021-10-07').at(-1)).toBe(
    'Review Conference=bwc-review-conference-9',
  )
  expect(found('The BWC. The Review Conference will meet.').at(-1)).toBe('Review Conference=?')
})
