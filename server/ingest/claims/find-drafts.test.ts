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
