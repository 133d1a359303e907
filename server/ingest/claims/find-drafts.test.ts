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
    expect(drafts('Germany has violated the Convention.', ['deu'])).toEqual([])
    expect(drafts('Given that Germany has refused any answer, Japan urges Germany to reply.')).toMatchObject([
      { speechAct: 'ALLEGES', exact: 'Germany has refused any answer' },
      { speechAct: 'URGES', speakers: ['jpn'] },
    ])
  })

  test.each([
    ['Germany and Japan attach great importance to the Convention.', 'STRESSES', ['deu', 'jpn']],
    ['Germany congratulates the Chair on her election.', 'WELCOMES', ['deu']],
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
    ['Allow me to extend my sincere thanks to the Chair.', ['WELCOMES']],
    ['There are challenges in encouraging others to join.', []],
    ['«Договор действует», — отмечается в заявлении.', []],
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

  test('a sentence without such a verb makes none', () => {
    expect(drafts('The Convention entered into force in 1975.')).toEqual([])
  })
})

test('the nearest proposition says what it has in common', () => {
  const [draft] = drafts('Russia stresses that mobile biomedical teams could respond to epidemics of any origin.')
  expect(draft?.nearest[0]).toMatchObject({ id: 'prop-mobile-teams-respond-to-epidemics' })
  expect(draft?.nearest[0]?.why).toMatch(/mobile-biomedical-teams/)
})
