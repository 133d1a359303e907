import { beforeAll, expect, test } from '@jest/globals'
import { corpusBundle } from '../../../tests/support/corpus-bundle.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import { buildGazetteer, type Gazetteer } from '../mentions/gazetteer.ts'
import { findDrafts } from './find-drafts.ts'
import { PropositionIndex } from './nearest-propositions.ts'

let gazetteer: Gazetteer
let propositions: PropositionIndex
beforeAll(async () => {
  const { nodes, edges } = await corpusBundle()
  gazetteer = buildGazetteer(nodes, edges)
  propositions = new PropositionIndex(nodes)
}, 60_000)

/** The drafts of a text, each as its act, its speakers and its words. */
const drafts = (text: string, ...issuers: readonly string[]): readonly string[] =>
  findDrafts(text, findMentions(text, gazetteer), propositions, issuers).map(
    ({ speechAct, speakers, exact }) => `${speechAct} ${speakers.join('+')}: ${exact}`,
  )

test('a question claims nothing, and its speakers do not go on to the answer', () => {
  const text = 'Question: Japan said that the treaty had failed. Do you agree?\nAnswer: We welcome the treaty.'
  expect(drafts(text, 'nor')).toEqual(['WELCOMES nor: We welcome the treaty'])
})

test('a sentence that only tells who said the one before gives it its speaker', () => {
  expect(drafts('Инспекции ракет начнутся в мае. Об этом заявил представитель Норвегии.')).toEqual([
    'NOTES nor: Инспекции ракет начнутся в мае.',
  ])
})

test('what leads to a list is claimed by its items', () => {
  expect(
    drafts('We call on all States to:\n(a) destroy their mines;\n(b) share their maps.\nIt rained.', 'nor'),
  ).toEqual(['CALLS_FOR nor: (a) destroy their mines', 'CALLS_FOR nor: (b) share their maps'])
})

test.each([
  ['We do not support the draft.', ['OPPOSES nor: We do not support the draft']],
  ['We cannot endorse the draft.', ['OPPOSES nor: We cannot endorse the draft']],
  ['Мы не призываем к войне.', []],
  ['我们不支持草案。', ['OPPOSES nor: 我们不支持草案']],
  ['If others reject the plan, it will rain.', []],
  ['如果各方反对，就会下雨。', []],
])('an act that is denied or only supposed: %s', (text, expected) => {
  expect(drafts(text, 'nor')).toEqual(expected)
})

test('what many do, the speaker takes note of', () => {
  expect(drafts('Many delegations called for a ban.', 'nor')).toEqual(['NOTES nor: Many delegations called for a ban'])
})

test('what a treaty requires, nobody says', () => {
  expect(drafts('The Chemical Weapons Convention requires reports.', 'nor')).toEqual([])
  expect(drafts('《禁止化学武器公约》要求提交宣布。', 'nor')).toEqual([])
})

test('an own conduct without fault is noted', () => {
  expect(drafts('Norway has never threatened others with nuclear weapons.', 'nor')).toEqual([
    'NOTES nor: Norway has never threatened others with nuclear weapons',
  ])
})

test('in Chinese nobody speaks in whom or to whom something is said', () => {
  expect(drafts('挪威代表在安理会强调，地雷必须停止使用。')).toEqual([
    'STRESSES nor: 挪威代表在安理会强调，地雷必须停止使用',
  ])
  expect(drafts('挪威对日本的计划表示欢迎。')).toEqual(['WELCOMES nor: 挪威对日本的计划表示欢迎'])
})

test.each([
  'Norway congratulates you, Mr Chairman, on your election, and assures you of its full support.',
  'We thank the Secretariat and the delegation of Japan for their work.',
  'We support your work, Mr President.',
  'Поздравляем Вас с избранием. Благодарим Секретариат за подготовку документов.',
  'Мы поддерживаем Ваши усилия и хотели бы заверить Вас в нашей поддержке.',
  '祝賀您當選主席，挪威代表團將全力支持您的工作。感謝主席先生。',
  '我愿祝贺主席先生当选，并保证挪威代表团将予以全力支持和合作。',
])('courtesies claim nothing: %s', (text) => {
  expect(drafts(text, 'nor')).toEqual([])
})

test.each([
  ['We congratulate you on your election and welcome the treaty.', 'WELCOMES nor: welcome the treaty'],
  ['We thank the inspectors for their work.', 'WELCOMES nor: We thank the inspectors for their work'],
  ['We support your proposal on verification.', 'SUPPORTS nor: We support your proposal on verification'],
  ['我们支持主席关于核查的建议。', 'SUPPORTS nor: 我们支持主席关于核查的建议'],
])('what is claimed beside a courtesy, or of its words, is claimed: %s', (text, expected) => {
  expect(drafts(text, 'nor')).toEqual([expected])
})

test('what one act takes for granted ends where the next begins', () => {
  expect(drafts('We regret that Japan has violated the treaty, and call upon Germany to return.', 'nor')).toEqual([
    'NOTES_WITH_CONCERN nor: We regret that Japan has violated the treaty',
    'ALLEGES nor: Japan has violated the treaty',
    'CALLS_FOR nor: call upon Germany to return',
  ])
})

test('what something is done for is no act of its own, unless it is asked for or set apart', () => {
  expect(drafts('Norway supports the work on the treaty so as to close gaps and take further steps.')).toEqual([
    'SUPPORTS nor: Norway supports the work on the treaty so as to close gaps and take further steps',
  ])
  expect(drafts('Norway supports efforts to strengthen the treaty and take all measures against its loss.')).toEqual([
    'SUPPORTS nor: Norway supports efforts to strengthen the treaty and take all measures against its loss',
  ])
  expect(drafts('Norway urges Japan to return its missiles so as to end the talks.')).toEqual([
    'URGES nor: Norway urges Japan to return its missiles',
    'URGES nor: so as to end the talks',
  ])
})

test.each([
  ['Norway voted in favour of the draft.', 'SUPPORTS nor: Norway voted in favour of the draft'],
  ['Norway voted against the draft.', 'OPPOSES nor: Norway voted against the draft'],
  ['Норвегия проголосовала против проекта.', 'OPPOSES nor: Норвегия проголосовала против проекта'],
  ['Норвегия голосовала за проект.', 'SUPPORTS nor: Норвегия голосовала за проект'],
  ['Норвегия не поддержит проект.', 'OPPOSES nor: Норвегия не поддержит проект'],
  ['Норвегия эти обвинения отвергла.', 'DENIES nor: Норвегия эти обвинения отвергла'],
])('a vote, and a charge that is thrown back: %s', (text, expected) => {
  expect(drafts(text)).toEqual([expected])
})
