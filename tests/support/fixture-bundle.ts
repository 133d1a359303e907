import { bundleOf, type NodeInput } from './bundle-of.ts'
import { FIXTURE_EDGES, STATES } from './fixture-bundle-edges.ts'
import { FIXTURE_EVIDENCE } from './fixture-bundle-evidence.ts'

/**
 * An invented graph, small enough to know by heart. Only the names of the convention, the protocol and the committee
 * are real words, so that search meets real spelling; every state, person, text and claim here is made up.
 */

type Names = readonly [en: string, hant: string, hans: string, ru: string]

const labels = ([en, hant, hans, ru]: Names) => ({ en, 'zh-Hant': hant, 'zh-Hans': hans, ru })
const named = (id: string, names: Names, description: string) => ({
  id,
  labels: labels(names),
  description: { en: description },
  citations: [{ source: 'almanac', locator: 'p. 1' }],
})
const bothScripts = (id: string, chinese: string, other: string): Names => [`Name of ${id}`, chinese, chinese, other]

const states: readonly NodeInput[] = STATES.map((id, index) => ({
  kind: 'STATE',
  ...named(id, bothScripts(id, `第${index + 1}國`, `Страна ${index + 1}`), 'A state that does not exist.'),
}))

const entities: readonly NodeInput[] = [
  {
    kind: 'STATE',
    ...named('northland', ['Northland', '北境聯邦', '北境联邦', 'Северия'], 'A cold state; it wrote the almanac.'),
    aliases: [
      { language: 'fr', text: 'La Nordlande' },
      { language: 'es', text: 'Tierra del Norte (Ñorteña)' },
    ],
  },
  {
    kind: 'INSTRUMENT',
    ...named(
      'convention',
      ['Biological Weapons Convention', '禁止生物武器公約', '禁止生物武器公约', 'Конвенция о биологическом оружии'],
      'Stands in this fixture for an instrument with many parties.',
    ),
    type: 'TREATY',
    aliases: [{ language: 'en', text: 'BWC' }],
  },
  {
    kind: 'INSTRUMENT',
    ...named(
      'protocol',
      [
        'Protocol to the Biological Weapons Convention',
        '禁止生物武器公約議定書',
        '禁止生物武器公约议定书',
        'Протокол к Конвенции о биологическом оружии',
      ],
      'A draft with verification; never finished.',
    ),
    type: 'PROTOCOL',
  },
  {
    kind: 'PROVISION',
    ...named('convention:art-1', ['Article I', '第一條', '第一条', 'Статья I'], 'What is forbidden.'),
    instrument: 'convention',
    locator: 'art. I',
  },
  {
    kind: 'BODY',
    ...named(
      'committee',
      ['Scientific Advisory Committee', '科學諮詢委員會', '科学咨询委员会', 'Научно-консультативный комитет'],
      'Proposed; would advise the parties to the convention.',
    ),
    statusLog: [{ status: 'PROPOSED', date: '2001-07', citations: [{ source: 'almanac' }] }],
  },
  { kind: 'ORGANIZATION', ...named('league', ['League', '聯盟', '联盟', 'Лига'], 'Of all the states here.') },
  {
    kind: 'GROUP',
    ...named(
      'allies',
      ['Northland and its allies', '北境及其盟國', '北境及其盟国', 'Северия и её союзники'],
      'As a text calls them.',
    ),
  },
  { kind: 'PERSON', ...named('envoy', ['Ann Envoy', '安使', '安使', 'Анна Посланник'], 'Speaks for Northland.') },
  {
    kind: 'EVENT',
    ...named(
      'walkout',
      ['The walkout of 2001', '二〇〇一年離場', '二〇〇一年离场', 'Уход 2001 года'],
      'Northland left the talks.',
    ),
    date: '2001-07-25',
  },
  {
    kind: 'INITIATIVE',
    ...named('visits', ['Mutual visits', '互訪', '互访', 'Взаимные визиты'], 'A measure of trust.'),
  },
  { kind: 'TOPIC', ...named('verification', ['Verification', '核查', '核查', 'Проверка'], 'Whether words are kept.') },
  {
    kind: 'TOPIC',
    ...named('dual-use', ['Dual use: “OR”, AND, NEAR*', '兩用', '两用', 'Двойное назначение'], 'Good and ill.'),
  },
  {
    kind: 'DOCUMENT',
    ...named('note', ['Note on visits', '關於互訪的照會', '关于互访的照会', 'Нота о визитах'], 'A note.'),
    date: '2001-08',
    medium: 'TEXT',
    category: 'NOTE',
    issuers: ['northland', 'state-01'],
    expressions: ['note:en', 'note:zh-hant'],
    passages: ['note:p1'],
    assertions: ['note:p1.1', 'note:p1.2'],
    propositions: ['visits-help', 'walkout-was-wise'],
  },
]

const propositions: readonly NodeInput[] = [
  [
    'visits-help',
    ['Visits help the convention.', '互訪有助於公約。', '互访有助于公约。', 'Визиты помогают Конвенции.'],
  ] as const,
  ['walkout-was-wise', ['The walkout was wise.', '離場是明智的。', '离场是明智的。', 'Уход был мудрым.']] as const,
].map(([id, names]) => ({
  kind: 'PROPOSITION',
  id,
  propositionKind: 'NORMATIVE',
  labels: labels(names),
  about: [{ role: 'OBJECT', entity: id === 'visits-help' ? 'visits' : 'walkout' }],
  assertions: [id === 'visits-help' ? 'note:p1.1' : 'note:p1.2'],
}))

export const FIXTURE_NODES: readonly NodeInput[] = [...states, ...entities, ...propositions, ...FIXTURE_EVIDENCE]

export const fixtureBundle = bundleOf(FIXTURE_NODES, FIXTURE_EDGES)
