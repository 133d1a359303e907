import { beforeAll, expect, test } from '@jest/globals'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { findMentions } from './find-mentions.ts'
import { buildGazetteer, type Gazetteer } from './gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  const { nodes, edges } = await corpusBundle()
  gazetteer = buildGazetteer(nodes, edges)
}, 60_000)

/** The numbers of the review conferences of the Biological Weapons Convention that a text names, each with its words. */
const named = (text: string): readonly string[] =>
  findMentions(text, gazetteer).flatMap(({ exact, chosen }) =>
    chosen?.startsWith('bwc-review-conference-') === true ? [`${exact}=${chosen.slice(22)}`] : [],
  )

test.each([
  ['The Second and Third Review Conferences of the BWC', ['Second=2', 'Third Review Conferences of the BWC=3']],
  [
    'the BWC Sixth, Seventh and the Eighth Review Conferences',
    ['BWC Sixth=6', 'Seventh=7', 'Eighth Review Conferences=8'],
  ],
  ['the 1986 and 1991 Review Conferences of the BWC', ['1986=2', '1991 Review Conferences of the BWC=3']],
  ['Вторая и Третья обзорные конференции по КБТО', ['Вторая=2', 'Третья обзорные конференции по КБТО=3']],
  ['8-я и 9-я обзорные конференции КБТО', ['8-я=8', '9-я обзорные конференции КБТО=9']],
  ['《禁止生物武器公約》第二次和第三次審議大會', ['禁止生物武器公約》第二次=2', '第三次審議大會=3']],
  ['禁止生物武器公约第二、三次审议大会', ['禁止生物武器公约第二=2', '三次审议大会=3']],
])('each of those that a list tells by its numbers is named: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})

test.each([
  ['In 1980, the Second Review Conference of the BWC was near.', ['Second Review Conference of the BWC=2']],
  ['《禁止生物武器公约》开了两次会，第三次审议大会在后', ['第三次审议大会=3']],
])('a number that stands beside it for something else names none: %s', (text, expected) => {
  expect(named(text)).toEqual(expected)
})
