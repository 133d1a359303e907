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

  test.each([
    ['China and Russia, hereinafter referred to as the Sides, met. The Sides agreed.', 'The Sides=rus'],
    ['КНР и Россия, далее именуемые Сторонами, заявили. Стороны согласны.', 'Стороны=rus'],
    ['中国和俄罗斯，以下称双方，声明如下。双方同意。', '双方=rus'],
  ])('set apart by commas: %s', (text, expected) => {
    expect(found(text).at(-1)).toBe(expected)
  })

  test('a plural stands for all that it joins', () => {
    expect(
      found('China and the Russian Federation (below, “the two sides”) met. The two sides agree.').slice(-2),
    ).toEqual(['The two sides=chn', 'The two sides=rus'])
  })
})

describe('instruments called in other words than the graph has', () => {
  test.each([
    [
      'the Convention on the Prohibition of Biological Weapons',
      ['Convention on the Prohibition of Biological Weapons=bwc'],
    ],
    [
      'Договор о сокращении стратегических наступательных вооружений (ДСНВ)',
      ['Договор о сокращении стратегических наступательных вооружений=new-start', 'ДСНВ=new-start'],
    ],
    ['Договор о нераспространении. Договор', ['Договор о нераспространении=npt', 'Договор=npt']],
    ['The NPT. The Convention on the Law of the Sea', ['NPT=npt']],
    ['ДНЯО. Договора о дружбе', ['ДНЯО=npt']],
    [
      'the Treaties of Tlatelolco, Rarotonga and Pelindaba',
      ['Tlatelolco=tlatelolco', 'Rarotonga=rarotonga', 'Pelindaba=pelindaba'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('words that fit several are left open', () => {
    expect(found('Договор о сокращении стратегических наступательных вооружений')).toEqual([
      'Договор о сокращении стратегических наступательных вооружений=?',
    ])
  })

  test('the one of which a text mostly speaks is meant by its noun', () => {
    const text = 'New START. New START and the NPT. New START limits warheads. This Treaty expires.'
    expect(found(text).at(-1)).toBe('This Treaty=new-start')
  })
})

describe('what is called by a noun once it is named', () => {
  test.each([
    ['The General Assembly met. The Assembly decided.', 'The Assembly=un-general-assembly'],
    ['МАГАТЭ сообщило. Агентство подтвердило.', 'Агентство=iaea'],
    ['The Security Council met. The Council of Europe did not.', 'Security Council=un-security-council'],
    [
      'The First Committee of the 76th session of the UN General Assembly',
      'First Committee of the 76th session of the UN General Assembly=unga-first-committee',
    ],
  ])('%s', (text, expected) => {
    expect(found(text).at(-1)).toBe(expected)
  })
})

describe('review conferences', () => {
  test.each([
    ['the 9th Review Conference of the BWC', ['9th Review Conference of the BWC=bwc-review-conference-9']],
    ['the Ninth BWC Review Conference', ['Ninth BWC Review Conference=bwc-review-conference-9']],
    ['the 2022 BWC Review Conference', ['2022 BWC Review Conference=bwc-review-conference-9']],
    [
      'the Seventh Review Conference of the States Parties to the BWC',
      ['Seventh Review Conference of the States Parties to the BWC=bwc-review-conference-7'],
    ],
    ['9-я Обзорная конференция по КБТО', ['9-я Обзорная конференция по КБТО=bwc-review-conference-9']],
    ['the Seventh Review Conference of the Parties to the NPT', ['NPT=npt']],
    ['《不扩散核武器条约》第十次审议大会', ['不扩散核武器条约=npt']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('capitals', () => {
  test.each([
    ['Washington must explain itself.', ['Washington=usa']],
    ['Talks in Washington; the Washington Treaty; opened for signature at London, Moscow and Washington.', []],
    ['Действия Киева и позиция Москвы', ['Киева=ukr', 'Москвы=rus']],
    ['МОСКВА, 22 октября. Встреча в Москве', []],
    ['平壤方面表示', ['平壤=prk']],
    ['北京天气', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test('a parties’ clause of a treaty that the graph holds no parties of names only the treaty', () => {
  expect(found('The States Parties to the NPT met.')).toEqual(['NPT=npt'])
})

describe('articles', () => {
  test('of “that treaty” are of the one named last', () => {
    expect(found('The NPT. The TPNW. Article 4 of that treaty')).toContain('Article 4=tpnw:art-4')
    expect(found('《外空条约》和《海床条约》，该条约第四条')).toContain('第四条=seabed:art-4')
  })

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
    ['статьи I и III ДНЯО', ['статьи I=npt:art-1', 'III=npt:art-3', 'ДНЯО=npt']],
    ['《不擴散核武器條約》第一條和第三條', ['不擴散核武器條約=npt', '第一條=npt:art-1', '第三條=npt:art-3']],
    [
      '《不扩散核武器条约》第四、五和第六条',
      ['不扩散核武器条约=npt', '第四=npt:art-4', '五=npt:art-5', '第六条=npt:art-6'],
    ],
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

describe('bodies and conferences by a noun alone', () => {
  test('who issues a text speaks of itself so', () => {
    const mentions = findMentions('This month the Agency visited two sites.', gazetteer, { issuers: ['iaea'] })
    expect(mentions).toMatchObject([{ exact: 'the Agency', chosen: 'iaea' }])
    expect(findMentions('This month the Agency visited two sites.', gazetteer)).toEqual([])
  })

  test.each([
    ['The Security Council met. She briefed the Council on the matter.', 'the Council=un-security-council'],
    ['The Conference on Disarmament met. He told the Conference so.', 'the Conference=conference-on-disarmament'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  test.each([
    ['The Security Council heard the Council of Europe.', ['Security Council=un-security-council']],
    [
      'The Conference on Disarmament and the Review Conference of the NPT. The Conference ended.',
      ['Conference on Disarmament=conference-on-disarmament', 'NPT=npt'],
    ],
    [
      'The NPT and transparency and confidence-building measures in outer space',
      ['NPT=npt', 'transparency=transparency'],
    ],
    ['The OPCW reports to the Conference of the States Parties.', ['OPCW=opcw']],
  ])('what is another’s is not named: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test.each([
  [
    'BRICS, the SCO and the CTBTO on the JCPOA',
    ['BRICS=brics', 'SCO=sco', 'CTBTO=ctbto-preparatory-commission', 'JCPOA=jcpoa'],
  ],
  ['БРИКС, ШОС и ОДВЗЯИ о СВПД', ['БРИКС=brics', 'ШОС=sco', 'ОДВЗЯИ=ctbto-preparatory-commission', 'СВПД=jcpoa']],
  ['金砖国家和上合组织谈伊核协议', ['金砖国家=brics', '上合组织=sco', '伊核协议=jcpoa']],
  ['安理會常任理事國', ['安理會常任理事國=p5']],
  ['the New Strategic Arms Reduction Treaty', ['New Strategic Arms Reduction Treaty=new-start']],
  [
    'the Convention on the Prohibition of the Use of Chemical Weapons and of Their Destruction (Chemical Weapons Convention)',
    [
      'Convention on the Prohibition of the Use of Chemical Weapons and of Their Destruction=cwc',
      'Chemical Weapons Convention=cwc',
    ],
  ],
  ['Конвенция о запрете химического оружия', ['Конвенция о запрете химического оружия=cwc']],
])('groups, bodies and instruments that statements name: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  // The place of a dateline is a place.
  ['新华社联合国5月4日电 中国发言。', ['中国=chn']],
  ['UNITED NATIONS, May 4 (Xinhua) -- China spoke.', ['China=chn']],
  ['ООН, 8 января. /ТАСС/. Выступил Китай.', ['Китай=chn']],
  // States by a character before an office, two set apart, and China by its other character.
  ['日首相访华，今日首相在华盛顿。', ['日=jpn', '华=chn']],
  ['中、俄对草案表示支持。', ['中=chn', '俄=rus']],
  // What is done to a capital is done to its government.
  ['安理会敦促平壤停止试验，代表团抵达平壤机场。', ['安理会=un-security-council', '平壤=prk']],
  // The one treaty that the text has named, without the brackets of titles.
  [
    '中国支持《不扩散核武器条约》，条约的宗旨不变，该条约、多边条约也一样。',
    ['中国=chn', '不扩散核武器条约=npt', '条约=npt'],
  ],
  ['《不扩散核武器条约》和《南极条约》，条约的宗旨不变。', ['不扩散核武器条约=npt', '南极条约=antarctic']],
  // A name of two treaties is of the one that the text calls by a name of its own.
  [
    'New START ends; the Strategic Arms Reduction Treaty was signed in Prague.',
    ['New START=new-start', 'Strategic Arms Reduction Treaty=new-start'],
  ],
  [
    'the CD of the Conference on Disarmament',
    ['CD=conference-on-disarmament', 'Conference on Disarmament=conference-on-disarmament'],
  ],
  ['States parties to these treaties shall report.', []],
])('how reports and statements name: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('what stands before a bracket that closes is no part of a name after it', () => {
  expect(found('双方作为《生物武器公约》（下称《公约》）缔约国')).not.toContain('公约》）缔约国=bwc-states-parties')
})
