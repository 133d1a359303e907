import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { clausesOf, type Stretch } from './sentences.ts'
import { withoutReport } from './trim-clause.ts'

/** Sentences without a verb of speech that do something all the same: they say what something is for, or what might be done. */
const RULES: readonly { readonly act: SpeechAct; readonly pattern: RegExp }[] = [
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
      /\b(?:should|ought to|needs? to)\b|(?:国际社会要|國際社會要|应当|應當|应该|應該|(?<![反相对對供适適响響回])[应應](?=[^对對用答邀有变變急])|不应|不應|须|須|需要)(?=\p{Script=Han})|(?<!\p{L})(?:следует|(?:не)?обходимо)(?!\p{L})/iu,
  },
  {
    act: 'STRESSES',
    pattern:
      /\b(?:is|are|remains?) (?:now )?(?:more )?(?:important|essential|vital|crucial|imperative|necessary|indispensable|of (?:the )?(?:utmost|great|vital|paramount|critical) importance)\b|\bcannot (?:be (?:achieved|won|justified|accepted|replaced|allowed|tolerated|ignored)|and (?:will|must|should))\b|\bcan never\b|\b(?:is|are|was|were|remains?|it['’]s) critical (?:that|to)\b|\b(?:is|are|was|were|remains?) in the (?:\p{L}+ )*interests? of\b|\b(?:is|are|constitutes?|would be) (?:a|an) (?:\p{L}+ )?(?:violation|breach) of\b|\b(?:is|are|remains?) (?:the|a|an) (?:\p{L}+ )?(?:cornerstone|foundation|pillar|priority|responsibility)\b|是[^，。；]{0,30}(?:基石|支柱|关键|關鍵|当务之急|當務之急|义务|義務|责任|責任|必要手段|唯一[^，。]{0,8}(?:选择|選擇|途径|途徑|出路)|(?:首要|优先|優先)(?:任务|任務)|共同期待)|负有[^，。；]{0,20}责任|負有[^，。；]{0,20}責任|符合[^，。；]{0,16}利益|不能(?=\p{Script=Han})|不得(?=\p{Script=Han})|唯一(?:途径|途徑|出路)(?:就)?是|至关重要|至關重要|(?<!\p{L})(?:необходимо|необходима|необходимы|отвечает интересам|важно|важен|важна|нельзя|недопустимо|остается|остаётся|является|только при|лишь)(?!\p{L})/iu,
  },
]

export interface Duty {
  readonly clause: Stretch
  readonly duty: SpeechAct
}

/** What a sentence without a verb of speech says ought to be: clauses, each with what belongs to it. */
export function dutiesIn(text: string, sentence: Stretch): readonly Duty[] {
  const duties: Duty[] = []
  let start: number | null = null
  for (const clause of clausesOf(text, sentence)) {
    const words = text.slice(clause.start, clause.end)
    const duty = DUTIES.find(({ pattern }) => pattern.test(words))?.act
    const last = duties.at(-1)
    if (duty !== undefined) duties.push({ clause: { start: start ?? clause.start, end: clause.end }, duty })
    else if (last !== undefined) duties.splice(-1, 1, { ...last, clause: { ...last.clause, end: clause.end } })
    start = duty === undefined && last === undefined ? (start ?? clause.start) : null
  }
  return duties.map(({ clause, duty }) => ({ clause: withoutReport(text, clause, true), duty }))
}
