import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { clausesOf, type Stretch } from './sentences.ts'
import { withoutReport } from './trim-clause.ts'

/** Sentences without a verb of speech that do something all the same: they say what something is for, or what might be done. */
const WORSENS =
  /\b(?:risks?|threats?|tensions|dangers?|challenges) (?:\p{L}+ ){0,4}?(?:is|are|has|have|continues? to) (?:been )?(?:steadily |rapidly |only )?(?:grow|increas|ris|mount|intensify|worsen|multiply)(?:e|ing|en|ed)?\b|\b(?:is|are|remains?|constitutes?|represents?|poses?) (?:an? |the )?(?:\p{L}+ ){0,2}(?:gravest|greatest|serious|grave|growing|major|biggest) (?:\p{L}+ )?(?:threats?|concerns?|dangers?|challenges?)\b|\b(?:is|are|has been|have been) (?:steadily |rapidly |being )?(?:deteriorating|eroding|eroded|worsening)\b|\b(?:is|are|remains?) (?:\p{L}+ )?(?:disturbing|alarming|worrying|regrettable|deplorable)\b|\bfac(?:e|es|ing) (?:\p{L}+ ){0,4}(?:serious|grave|unprecedented|multiple|growing) challenges\b|\bno progress\b|\bdeadlocked\b|毫无进展|毫無進展|没有进展|沒有進展|停滞不前|停滯不前|陷入僵局|(?<!\p{L})(?:отсутствие прогресса|прогресса нет|в тупике)(?!\p{L})|(?:威胁|威脅|风险|風險|挑战|挑戰|紧张|緊張)[^，。；]{0,12}(?:不断增加|不斷增加|上升|加剧|加劇|增多|恶化|惡化|突出|凸显|凸顯)|(?:日趋|日趨|更趋|更趨|日益)(?:复杂|複雜|严峻|嚴峻|紧张|緊張)|受到(?:严重)?(?:挑战|挑戰|冲击|衝擊|侵蚀)|(?:是|构成|構成)[^，。；]{0,24}(?:重大|严重|嚴重|最大)?[^，。；]{0,8}(?:威胁|威脅)(?!使用)|仍未生效|(?<!\p{L})(?:угроз\p{L}|риск\p{L}*|напряж[её]нность)\s(?:\p{L}+\s){0,4}?(?:раст[её]т|возраста\p{L}+|нараста\p{L}+|усилива\p{L}+|обостря\p{L}+)|(?<!\p{L})(?:ослабевает|деградиру\p{L}+|обостряется|ухудша\p{L}+|угрожает режим\p{L}+|нес[её]т (?:ужас|угроз)\p{L}*)(?!\p{L})/iu

/** What is said to be unfair, unreasonable or out of the question. */
const UNREASONABLE =
  /\b(?:is|are|would be) (?:neither fair nor|both unfair and|(?:\p{L}+ )?(?:unacceptable|unreasonable|unrealistic|counterproductive|unfair|inadmissible))\b|\bno question of\b|不公平|不合理|不可接受|不切实际|不切實際|站不住脚|站不住腳|(?<!\p{L})(?:несправедлив[оаы]?|неразумн[оаы]?|бессмысленн[оаы]?|нереалистичн[оаы]?|контрпродуктивн[оаы]?)(?!\p{L})/iu

const RULES: readonly { readonly act: SpeechAct; readonly pattern: RegExp }[] = [
  { act: 'NOTES_WITH_CONCERN', pattern: WORSENS },
  { act: 'OPPOSES', pattern: UNREASONABLE },
  {
    act: 'PROPOSES',
    pattern:
      /\b(?:can|could|may|might) be (?:deployed|established|set up|created|used|convened|considered|added|developed|extended|entrusted|tasked|introduced|launched)\b|(?:^|[,，。\s])(?:还|還|也)?可(?:以)?(?:通过|透过|透過|考虑|考慮|设立|設立|建立)|(?<!\p{L})(?:можно было бы|могл(?:а|о|и)? бы быть)(?!\p{L})/iu,
  },
  {
    act: 'EXPLAINS',
    pattern:
      /\b(?:will|would|can|could) (?:also )?(?:help|contribute|allow|enable|serve|facilitate|make it (?:possible|easier))\b|\b(?:this|such an?|the) (?:initiative|proposal|mechanism|approach|measure|step) (?:combines|is|reflects|serves|aims|meets)\b|(?:将|將)?(?:有助于|有助於|有利于|有利於)|(?:这|這|此举|此舉)将(?:为|為)|這將為|旨在(?![^，,。；;]{1,40}的)|(?:该|該|这一|這一)(?:倡议|倡議|机制|機制|建议|建議)|(?<!\p{L})(?:позволит|позволяет|позволил(?:а|о|и)? бы|поможет|(?:эт|наш|данн)\p{L}* (?:шаг|документ|проект|инициатив\p{L}|предложени\p{L}|мер\p{L}) (?:нацелен|направлен)\p{L}* на|будет способствовать|способствует|призван[аоы]?)(?!\p{L})/iu,
  },
]

/** What a sentence does that has no verb of speech; null where nothing shows. */
export function unspokenAct(words: string): SpeechAct | null {
  return RULES.find(({ pattern }) => pattern.test(words))?.act ?? null
}

/** Of a sentence without a verb of speech: what must be, what should be, and what matters. */
const DUTIES: readonly { readonly act: SpeechAct; readonly pattern: RegExp }[] = [
  {
    act: 'URGES',
    pattern:
      /\b(?:must|has to|have to)\b|(?:必须|必須)(?=\p{Script=Han})|(?<!\p{L})(?:обязан[аоы]?|долж(?:ен|на|но|ны))(?!\p{L})/iu,
  },
  {
    act: 'CALLS_FOR',
    pattern:
      /\b(?:should|ought to|needs? to)\b|(?:国际社会要|國際社會要|应当|應當|应该|應該|(?<![反相对對供适適响響回])[应應](?=[^对對用答邀有变變急])|不应|不應|须|須|需要)(?!的)(?=\p{Script=Han})|(?<!\p{L})(?:следует(?=\s+(?:\p{L}+[оеи]\s+)?\p{L}+(?:ть|ться|чь|ти)(?!\p{L}))|(?:не)?обходимо)(?!\p{L})/iu,
  },
  {
    act: 'STRESSES',
    pattern:
      /\b(?:is|are|remains?) (?:now )?(?:more )?(?:important|essential|vital|crucial|imperative|necessary|indispensable|of (?:the )?(?:utmost|great|vital|paramount|critical) importance)\b|\bcannot (?:be (?:achieved|won|justified|accepted|replaced|allowed|tolerated|ignored)|and (?:will|must|should))\b|\bcan never\b|\b(?:is|are|was|were|remains?|it['’]s) critical (?:that|to)\b|\b(?:is|are|was|were|remains?) in the (?:\p{L}+ )*interests? of\b|\b(?:is|are|constitutes?|would be) (?:a|an) (?:\p{L}+ )?(?:violation|breach) of\b|\b(?:is|are|remains?) (?:the|a|an) (?:\p{L}+ )?(?:cornerstone|foundation|pillar|priority|responsibility)\b|(?:只有[^。；]{2,50}|^)才(?:能|会|會|可能)|攸关|攸關|事关|事關|关乎|關乎|是[^，。；]{0,30}(?:重要|关键|關鍵|核心)(?:的)?[^，。；]{0,10}(?:成果|条约|條約|文书|文書|组成部分|組成部分|途径|途徑|保障|平台|机制|機制|步骤|步驟)|不可或缺|是[^，。；]{0,30}(?:基石|支柱|夙愿|夙願|关键|關鍵|当务之急|當務之急|义务|義務|责任|責任|必要手段|唯一[^，。]{0,8}(?:选择|選擇|途径|途徑|出路)|(?:首要|优先|優先)(?:任务|任務)|共同期待)|负有[^，。；]{0,20}责任|負有[^，。；]{0,20}責任|符合[^，。；]{0,16}利益|不能(?=\p{Script=Han})|不得(?=\p{Script=Han})|唯一(?:途径|途徑|出路)(?:就)?是|至关重要|至關重要|(?<!\p{L})(?:необходимо|необходима|необходимы|отвечает интересам|важно|важен|важна|нельзя|недопустимо|остается|остаётся|является|только при|лишь|невозможн[аоы]?|может быть оправдан\p{L}*|не может быть оправдани\p{L}*)(?!\p{L})/iu,
  },
]

export interface Duty {
  readonly clause: Stretch
  /** What stands before the word of duty. */
  readonly subject: Stretch
  readonly duty: SpeechAct
}

/** What a sentence without a verb of speech says ought to be: clauses, each with what belongs to it. */
export function dutiesIn(text: string, sentence: Stretch): readonly Duty[] {
  const duties: Duty[] = []
  let start: number | null = null
  for (const clause of clausesOf(text, sentence)) {
    const words = text.slice(clause.start, clause.end)
    const found = DUTIES.find(({ pattern }) => pattern.test(words))
    const duty = found?.act
    const subject = { start: start ?? clause.start, end: clause.start + (found?.pattern.exec(words)?.index ?? 0) }
    const last = duties.at(-1)
    if (duty !== undefined) duties.push({ clause: { start: start ?? clause.start, end: clause.end }, subject, duty })
    // In Chinese what goes on with a verb is owed too: 各国应…，放弃….
    else if (last !== undefined && last.duty !== 'STRESSES' && GOES_ON_OWED.test(words))
      duties.push({ ...last, clause })
    else if (last !== undefined) duties.splice(-1, 1, { ...last, clause: { ...last.clause, end: clause.end } })
    start = duty === undefined && last === undefined ? (start ?? clause.start) : null
  }
  return duties.map(({ clause, ...rest }) => ({ clause: withoutReport(text, clause, true), ...rest }))
}
const GOES_ON_OWED =
  /^(?:并|並|也|还|還|同时|同時|进而|切实|切實|积极|積極|共同|公开|公開|尽快|盡快|尽早|盡早|坚持|堅持|将|將|把|以[\p{Script=Han}]{2,12}[的为為])?(?!(?:以便|以期|以免|从而|從而|进而|這|这|其|它|该|該|此|是))\p{Script=Han}{4}/u
