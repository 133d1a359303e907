import type { EdgeType, GraphEdge } from '../../graph-seed/model/edge.ts'
import type { LabelLanguage, Language } from '../../graph-seed/model/language.ts'
import type { NodeOf } from '../../graph-seed/model/node.ts'

type Words = Record<LabelLanguage, string>
const words = (en: string, zhHant: string, zhHans: string, ru: string): Words => ({
  en,
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  ru,
})

/** What each type of edge says, read from source to target. */
const TYPE_WORDS: Record<EdgeType, Words> = {
  PARTY_TO: words('party to', '締約國', '缔约国', 'участник'),
  SIGNATORY_TO: words('signed', '簽署國', '签署国', 'подписал'),
  VOTED: words('voted', '投票', '投票', 'голосовал'),
  PROTOCOL_TO: words('protocol to', '議定書', '议定书', 'протокол к'),
  AMENDS: words('amends', '修正', '修正', 'изменяет'),
  CITES: words('cites', '援引', '援引', 'ссылается на'),
  SAME_CONDUCT: words('on the same conduct as', '涉及相同行為', '涉及相同行为', 'о том же деянии, что и'),
  IMPLEMENTS: words('implements', '落實', '落实', 'осуществляет'),
  COMPLEMENTS: words('complements', '補充', '补充', 'дополняет'),
  MODELLED_ON: words('modelled on', '參照', '参照', 'по образцу'),
  SUPERSEDES: words('supersedes', '取代', '取代', 'заменяет'),
  DEPOSITARY_OF: words('depositary of', '保存國', '保存国', 'депозитарий'),
  ISSUED: words('issued', '發表', '发表', 'издал'),
  PARTICIPATED_IN: words('took part in', '參與', '参与', 'участвовал в'),
  TOOK_PLACE_IN: words('took place in', '舉行於', '举行于', 'прошло в'),
  CONCERNS: words('concerns', '涉及', '涉及', 'касается'),
  HELD_UNDER: words('held under', '依據', '依据', 'проведено согласно'),
  UNDER: words('under', '屬於', '属于', 'в рамках'),
  ESTABLISHED: words('established', '設立', '设立', 'учредил'),
  PROPOSED: words('proposed', '提議', '提议', 'предложил'),
  PART_OF: words('part of', '隸屬', '隶属', 'часть'),
  MEMBER_OF: words('member of', '成員', '成员', 'член'),
  REPRESENTS: words('represents', '代表', '代表', 'представляет'),
  SUCCEEDED_BY: words('succeeded by', '繼承者', '继承者', 'преемник'),
  HAS_TOPIC: words('on the topic', '主題', '主题', 'тема'),
  BROADER: words('narrower than', '上位主題', '上位主题', 'более широкая тема'),
  FOLLOWS: words('follows', '接續', '接续', 'следует за'),
  REAFFIRMS: words('reaffirms', '重申', '重申', 'подтверждает'),
  STRESSES: words('stresses', '強調', '强调', 'подчёркивает'),
  NOTES: words('notes', '注意到', '注意到', 'отмечает'),
  NOTES_WITH_CONCERN: words('notes with concern', '關切地注意到', '关切地注意到', 'отмечает с озабоченностью'),
  ALLEGES: words('alleges', '指稱', '指称', 'утверждает (обвинение)'),
  DENIES: words('denies', '否認', '否认', 'отрицает'),
  CALLS_FOR: words('calls for', '呼籲', '呼吁', 'призывает'),
  URGES: words('urges', '敦促', '敦促', 'настоятельно призывает'),
  SUPPORTS: words('supports', '支持', '支持', 'поддерживает'),
  WELCOMES: words('welcomes', '歡迎', '欢迎', 'приветствует'),
  OPPOSES: words('opposes', '反對', '反对', 'возражает против'),
  PROPOSES: words('proposes', '提出', '提出', 'предлагает'),
  COMMITS_TO: words('commits to', '承諾', '承诺', 'обязуется'),
  EXPLAINS: words('explains', '解釋', '解释', 'объясняет'),
  ABOUT: words('is about', '關於', '关于', 'касается'),
  ADDRESSED_TO: words('addressed to', '致', '致', 'адресовано'),
}

type AboutRole = NodeOf<'PROPOSITION'>['about'][number]['role']
const ROLE_WORDS: Record<AboutRole, Words> = {
  ACTOR: words('actor', '行為者', '行为者', 'действующее лицо'),
  INSTRUMENT: words('instrument', '文書', '文书', 'документ'),
  OBJECT: words('object', '對象', '对象', 'предмет'),
  PLACE: words('place', '地點', '地点', 'место'),
  PROVISION: words('provision', '條款', '条款', 'положение'),
  TOPIC: words('topic', '主題', '主题', 'тема'),
}

/** What the edge says, in words of the language; English where there are none in it. */
export function edgeLabel(edge: GraphEdge, language: Language): string {
  const spoken: LabelLanguage = language === 'fr' || language === 'es' || language === 'ar' ? 'en' : language
  const label = TYPE_WORDS[edge.type][spoken]
  if (edge.layer === 'CLAIM') return edge.role === undefined ? label : `${label} (${ROLE_WORDS[edge.role][spoken]})`
  return edge.role === undefined ? label : `${label} (${edge.role})`
}
