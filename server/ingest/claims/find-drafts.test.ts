import { beforeAll, describe, expect, test } from '@jest/globals'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import { buildGazetteer, type Gazetteer } from '../mentions/gazetteer.ts'
import { type Draft, findDrafts } from './find-drafts.ts'
import { PropositionIndex } from './nearest-propositions.ts'

let gazetteer: Gazetteer
let propositions: PropositionIndex
beforeAll(async () => {
  const { nodes, edges } = await corpusBundle()
  gazetteer = buildGazetteer(nodes, edges)
  propositions = new PropositionIndex(nodes)
}, 60_000)

const drafts = (text: string, issuers: readonly string[] = []): readonly Draft[] =>
  findDrafts(text, findMentions(text, gazetteer), propositions, issuers)

describe('one draft for each clause under a verb of speech', () => {
  test.each([
    ['China urges the United States to clarify its activities.', 'URGES', ['chn'], ['usa']],
    ['中方敦促美方作出澄清。', 'URGES', ['chn'], ['usa']],
    ['Россия призывает США дать разъяснения.', 'CALLS_FOR', ['rus'], ['usa']],
    ['Китай настоятельно призывает США дать разъяснения.', 'URGES', ['chn'], ['usa']],
    ['Germany welcomes the resumption of talks.', 'WELCOMES', ['deu'], []],
  ])('%s', (text, speechAct, speakers, addressees) => {
    expect(drafts(text)).toMatchObject([{ speechAct, speakers, addressees }])
  })

  test.each([
    ['Germany welcomes the talks and urges Japan to join them.', ['WELCOMES', 'URGES']],
    ['Германия приветствовала переговоры и призвала Японию присоединиться к ним.', ['WELCOMES', 'CALLS_FOR']],
    ['德国欢迎谈判，敦促日本参加谈判。', ['WELCOMES', 'URGES']],
  ])('verbs that share a subject make one each: %s', (text, acts) => {
    const found = drafts(text)
    expect(found.map(({ speechAct }) => speechAct)).toEqual(acts)
    for (const { speakers } of found) expect(speakers).toEqual(['deu'])
  })

  test.each([
    ['Germany reiterated its support for the Convention.', 'REAFFIRMS'],
    ['Germany expressed grave concern at the use of mines.', 'NOTES_WITH_CONCERN'],
    ['Germany wishes to stress that mines kill.', 'STRESSES'],
    ['Германия выразила серьёзную озабоченность применением мин.', 'NOTES_WITH_CONCERN'],
    ['德国对使用地雷深表关切。', 'NOTES_WITH_CONCERN'],
  ])('a noun, a wish and a phrase are taken for what they do: %s', (text, speechAct) => {
    expect(drafts(text)).toMatchObject([{ speechAct, speakers: ['deu'] }])
  })

  test('what announces goes with what it announces, and a predicate with its subject', () => {
    const [first] = drafts(
      'Germany stresses that the Convention, including its two annexes, should not be replaced by rules.',
    )
    expect(first?.exact).toBe(
      'Germany stresses that the Convention, including its two annexes, should not be replaced by rules',
    )
    expect(drafts('德国强调，地雷必须停止使用。')[0]?.exact).toBe('德国强调，地雷必须停止使用')
  })

  test('a state whose conduct is found fault with is accused, by whoever speaks', () => {
    expect(drafts('Germany has violated the Convention.', ['jpn'])).toMatchObject([
      { speechAct: 'ALLEGES', speakers: ['jpn'] },
    ])
    expect(drafts('Germany has violated the Convention.', ['deu'])).toMatchObject([{ speechAct: 'NOTES' }])
    expect(drafts('Given that Germany has refused any answer, Japan urges Germany to reply.')).toMatchObject([
      { speechAct: 'ALLEGES', exact: 'Germany has refused any answer' },
      { speechAct: 'URGES', speakers: ['jpn'] },
    ])
  })

  test.each([
    ['Germany and Japan attach great importance to the Convention.', 'STRESSES', ['deu', 'jpn']],
    ['Germany congratulates Japan on joining the Convention.', 'WELCOMES', ['deu']],
    ['Германия готова к переговорам о разоружении.', 'COMMITS_TO', ['deu']],
    ['Германия придаёт большое значение Конвенции.', 'STRESSES', ['deu']],
    ['德国积极评价谈判取得的进展。', 'WELCOMES', ['deu']],
    ['德国愿同各方一道，推动谈判进程。', 'COMMITS_TO', ['deu']],
  ])('the manner of statements: %s', (text, speechAct, speakers) => {
    expect(drafts(text)).toMatchObject([{ speechAct, speakers }])
  })

  test('whoever is named beside the subject does not speak', () => {
    expect(drafts('The representative of Germany, an ally of Japan, stressed that talks must resume.')).toMatchObject([
      { speechAct: 'STRESSES', speakers: ['deu'] },
    ])
    expect(drafts('作为安理会成员，德国强调必须恢复谈判。')).toMatchObject([{ speakers: ['deu'] }])
    expect(drafts('Germany said that Japan was violating the Convention.')).toMatchObject([
      { speechAct: 'ALLEGES', speakers: ['deu'], exact: 'Japan was violating the Convention' },
    ])
  })

  test('what must be is stressed, and of another state it is asked', () => {
    expect(drafts('Japan must return to the talks.', ['deu'])).toMatchObject([
      { speechAct: 'URGES', speakers: ['deu'] },
    ])
    expect(drafts('Всем странам следует соблюдать договор.', ['deu'])).toMatchObject([{ speechAct: 'STRESSES' }])
    expect(drafts('日本必须遵守义务。', ['deu'])).toMatchObject([{ speechAct: 'URGES' }])
    expect(drafts('Japan must return to the talks.')).toEqual([])
  })

  test('a relative clause that finds fault accuses', () => {
    expect(
      drafts('Germany condemns the tests, which violate the Treaty.').map(({ speechAct, exact }) => [speechAct, exact]),
    ).toEqual([
      ['OPPOSES', 'Germany condemns the tests'],
      ['ALLEGES', 'which violate the Treaty'],
    ])
  })

  test('a list of things and two verbs with one object stay whole', () => {
    expect(drafts('Germany supports disarmament, non-proliferation, and arms control agreements.')).toHaveLength(1)
    expect(drafts('Germany stresses the need to preserve and further advance these processes.')).toHaveLength(1)
  })

  test.each([
    ['Allow me to extend my sincere thanks to the inspectors.', ['WELCOMES']],
    ['There are challenges in encouraging others to join.', []],
    ['德国对日本认识到有必要恢复谈判表示欢迎。', ['WELCOMES']],
    ['根据德国主张，谈判已经恢复。', []],
  ])('what is done in speaking, and what is only named: %s', (text, acts) => {
    expect(drafts(text).map(({ speechAct }) => speechAct)).toEqual(acts)
  })

  test('a title claims nothing', () => {
    expect(drafts('Germany urges Japan to return\n\nThe talks went on.')).toEqual([])
  })

  test('all of a long list of states speak', () => {
    const [draft] = drafts(
      'We, the Foreign Ministers of Canada, France, Germany, Italy, Japan, the United Kingdom and the United States, condemn the use of chemical weapons.',
    )
    expect(draft).toMatchObject({
      speakers: ['can', 'fra', 'deu', 'ita', 'jpn', 'gbr', 'usa'],
      speakersFrom: 'SENTENCE',
    })
  })

  test('several who are asked are asked for one thing', () => {
    expect(drafts('Россия призывает США и Великобританию выполнить обязательства по ДНЯО.')).toMatchObject([
      { speechAct: 'CALLS_FOR', speakers: ['rus'], addressees: ['usa', 'gbr'] },
    ])
  })

  test('who is said at the end to have said it speaks, and not what it is about', () => {
    const [draft] = drafts('Japan undermines the NPT, the Chinese spokesperson Wang Wenbin said.')
    expect(draft).toMatchObject({
      speechAct: 'ALLEGES',
      speakers: ['chn'],
      speakersFrom: 'SENTENCE',
      exact: 'Japan undermines the NPT',
    })
  })

  test('issuers speak where the text names nobody', () => {
    expect(drafts('We regret this outcome of the talks.', ['jpn'])).toMatchObject([
      { speakers: ['jpn'], speakersFrom: 'ISSUERS' },
    ])
    expect(drafts('We regret this outcome of the talks.')).toMatchObject([{ speakers: [], speakersFrom: 'NOBODY' }])
  })

  test.each([
    [
      'The Foreign Minister of Germany said that the Convention had 190 parties.',
      ['deu'],
      'the Convention had 190 parties',
    ],
    ['The inspectors left in May, the Foreign Minister of Germany said.', ['deu'], 'The inspectors left in May'],
    ['According to Germany, the warheads have been taken away.', ['deu'], 'the warheads have been taken away'],
    [
      '“The treaty works as it was meant to,” said the ambassador of Germany.',
      ['deu'],
      'The treaty works as it was meant to',
    ],
    ['Посол Германии заявил, что боеголовки вывезены.', ['deu'], 'боеголовки вывезены'],
    ['Боеголовки вывезены, сообщил представитель Германии.', ['deu'], 'Боеголовки вывезены'],
    ['По данным Германии, боеголовки вывезены полностью.', ['deu'], 'боеголовки вывезены полностью'],
    ['«Договор действует», — отмечается в заявлении Германии.', ['deu'], 'Договор действует'],
    ['德国代表表示，弹头已经运走。', ['deu'], '弹头已经运走'],
    ['据德国外交部介绍，弹头已经运走。', ['deu'], '弹头已经运走'],
    ['德國代表說：「彈頭已經運走。」', ['deu'], '彈頭已經運走'],
  ])('who says something of arms control notes it: %s', (text, speakers, exact) => {
    expect(drafts(text)).toMatchObject([{ speechAct: 'NOTES', speakers, exact }])
  })

  test.each([
    'The Foreign Minister of Germany said that lunch had been good.',
    'Посол Германии заявил, что обед был хорош.',
    '德国代表表示，午餐很好。',
  ])('what is said of other things makes none: %s', (text) => {
    expect(drafts(text)).toEqual([])
  })

  test.each([
    ['The Foreign Minister of Germany said that Japan must return its missiles.', 'URGES'],
    ['The Foreign Minister of Germany said that the treaty is a cornerstone of peace.', 'STRESSES'],
    ['The Foreign Minister of Germany said that the launch violated the resolution.', 'ALLEGES'],
    ['The Foreign Minister of Germany said that it was regrettable that talks had ended.', 'NOTES_WITH_CONCERN'],
    ['Посол Германии заявил, что этот пуск нарушает договор.', 'ALLEGES'],
    ['Посол Германии отметил, что этот шаг направлен на сокращение арсеналов.', 'EXPLAINS'],
    ['德国代表说，这项决定违反《不扩散核武器条约》。', 'ALLEGES'],
    ['德国代表表示，安全不能以牺牲他国为代价。', 'STRESSES'],
  ])('what is reported does what its words do: %s', (text, speechAct) => {
    expect(drafts(text)).toMatchObject([{ speechAct, speakers: ['deu'] }])
  })

  test.each([
    [
      '“Full access to the sites is needed,” urged the ambassador of Germany.',
      'URGES',
      'Full access to the sites is needed',
    ],
    ['The declaration is not complete, she reiterated.', 'REAFFIRMS', 'The declaration is not complete'],
    ['«Мы начинать первыми не будем», – подчеркнул посол Германии.', 'STRESSES', 'Мы начинать первыми не будем'],
  ])('a verb at the end acts by what stands before it: %s', (text, speechAct, exact) => {
    expect(drafts(text)).toMatchObject([{ speechAct, exact }])
  })

  test('all of a quotation is said by somebody, and a title in quotation marks says nothing', () => {
    const text = '«Ракеты сняты с дежурства. Договор соблюдается, — сказал посол Германии. — Инспекции идут».'
    expect(drafts(text)[0]).toMatchObject({ speechAct: 'NOTES', exact: 'Ракеты сняты с дежурства' })
    expect(drafts('Доклад «О ракетах и боеголовках в Европе» издан в мае.')).toEqual([])
  })

  test('what was said before the first verb of speech stands for itself', () => {
    expect(
      drafts('Germany said that the missiles were gone, and urged Japan to follow.').map(({ speechAct, exact }) => [
        speechAct,
        exact,
      ]),
    ).toEqual([
      ['NOTES', 'the missiles were gone'],
      ['URGES', 'urged Japan to follow'],
    ])
  })

  test('who joins a statement does not go on with it', () => {
    const found = drafts('Norway and Iceland align themselves with this statement.\nTransparency is essential.', ['eu'])
    expect(found).toMatchObject([
      { speechAct: 'SUPPORTS', speakers: ['nor', 'isl'] },
      { speechAct: 'STRESSES', speakers: ['eu'] },
    ])
  })

  test('what states ought to promise nobody has promised, and what meets with opposition opposes nothing', () => {
    expect(drafts('核武器国家应承诺不首先使用核武器。', ['jpn'])).toMatchObject([{ speechAct: 'CALLS_FOR' }])
    expect(drafts('这一计划必将遭到各国反对。', ['jpn'])).toEqual([])
  })

  test('a verb that spans commas keeps all of its clause', () => {
    expect(drafts('德国对日本漠视条约，不顾劝阻试射导弹，表达严正谴责。').map(({ exact }) => exact)).toContain(
      '德国对日本漠视条约，不顾劝阻试射导弹，表达严正谴责',
    )
  })

  test('who is stressed to call for something calls for it', () => {
    expect(drafts('外交部强调，德国政府呼吁日本遵守条约。')).toMatchObject([
      { speechAct: 'CALLS_FOR', speakers: ['deu'] },
    ])
  })

  test.each([
    ['Germany rejects these unfounded allegations.', 'DENIES'],
    ['Германия отвергает прозвучавшие обвинения.', 'DENIES'],
    ['Германия остаётся приверженной договору.', 'REAFFIRMS'],
    ['Германия присоединилась к заявлению Японии.', 'SUPPORTS'],
    ['德国感谢日本介绍情况。', 'WELCOMES'],
    ['Germany sees the treaty as an essential part of peace.', 'STRESSES'],
    ['Германия внесла на рассмотрение проект договора.', 'PROPOSES'],
    ['Германия надеется, что договор вступит в силу.', 'CALLS_FOR'],
  ])('turns of phrase by which states speak: %s', (text, speechAct) => {
    expect(drafts(text)).toMatchObject([{ speechAct, speakers: ['deu'] }])
  })

  test('what another will never have nobody has promised', () => {
    expect(drafts('Japan cannot and will never have such weapons.', ['deu'])).toMatchObject([{ speechAct: 'STRESSES' }])
  })

  test('ministers who speak together are one subject, and an organization that ought to act is asked', () => {
    expect(drafts('We, the Foreign Ministers of Germany and Japan, condemn the tests.')[0]?.exact).toBe(
      'We, the Foreign Ministers of Germany and Japan, condemn the tests',
    )
    expect(drafts('国际原子能机构应继续开展工作。', ['deu'])).toMatchObject([{ speechAct: 'CALLS_FOR' }])
  })

  test('a full stop before a numeral ends a sentence', () => {
    expect(drafts('Германия приветствует решение. 22 мая Япония осудила испытания.')).toMatchObject([
      { speechAct: 'WELCOMES', exact: 'Германия приветствует решение' },
      { speechAct: 'OPPOSES', speakers: ['jpn'] },
    ])
  })

  test('a sentence without such a verb makes none', () => {
    expect(drafts('The Convention entered into force in 1975.')).toEqual([])
  })
})

test('the nearest proposition says what it has in common', () => {
  const [draft] = drafts('Russia stresses that mobile biomedical teams could respond to epidemics of any origin.')
  expect(draft?.nearest[0]).toMatchObject({ id: 'prop-mobile-teams-respond-to-epidemics' })
  expect(draft?.nearest[0]?.why).toMatch(/mobile-biomedical-teams/)
})
