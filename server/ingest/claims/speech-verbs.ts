import type { SpeechAct } from '../../../graph-seed/model/document.ts'

/** A form of words by which a speaker does something in speaking. */
interface SpeechVerb {
  readonly act: SpeechAct
  readonly pattern: RegExp
}

const english = (act: SpeechAct, source: string): SpeechVerb => ({
  act,
  pattern: new RegExp(`\\b(?:${source})\\b`, 'giu'),
})
const chinese = (act: SpeechAct, source: string): SpeechVerb => ({ act, pattern: new RegExp(source, 'gu') })
const russian = (act: SpeechAct, source: string): SpeechVerb => ({
  act,
  pattern: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu'),
})

/** What is looked for, the more particular first: of two that overlap the first is taken. Chinese in Simplified characters. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  english(
    'NOTES_WITH_CONCERN',
    '(?:note|notes|noting) with (?:\\w+ )?concern|express(?:es|ed|ing)? (?:\\w+ )?concerns?|(?:is|are) (?:deeply |gravely |seriously )?concerned|regret(?:s|ted|ting)?|deplores?',
  ),
  english('CALLS_FOR', 'call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|appeals? to|invites?|requests?|encourages?'),
  english('URGES', 'urg(?:e|es|ed|ing)|demands?'),
  english('REAFFIRMS', 're-?affirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|re-?confirms?'),
  english(
    'STRESSES',
    'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)',
  ),
  english('WELCOMES', 'welcom(?:e|es|ed|ing)|commends?'),
  english(
    'OPPOSES',
    'oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|cannot support|do(?:es)? not support',
  ),
  english('SUPPORTS', 'support(?:s|ed|ing)?(?! unit)|endorses?'),
  english('PROPOSES', 'propos(?:e|es|ed|ing)|suggests?|recommends?'),
  english(
    'COMMITS_TO',
    'commit(?:s|ted)? (?:itself |themselves )?to|(?:is|are) (?:determined|resolved|committed) to|pledg(?:e|es|ed)|will (?:consider|continue|work)',
  ),
  english('DENIES', 'den(?:y|ies|ied)'),
  english('ALLEGES', 'alleg(?:e|es|ed)|accus(?:e|es|ed)'),
  english('EXPLAINS', 'because|(?:has|have) caused'),
  english(
    'NOTES',
    'not(?:e|es|ed|ing) (?=that|the|also|further|with|its)|recall(?:s|ed|ing)?|recogni[sz](?:e|es|ing)|takes? note|acknowledges?',
  ),
  chinese('NOTES_WITH_CONCERN', '关切地?注意到|(?:深表|表示)(?:严重|深切)?(?:关切|遗憾|担忧)'),
  chinese('CALLS_FOR', '呼吁|要求|邀请'),
  chinese('URGES', '敦促|促请'),
  chinese('REAFFIRMS', '重申'),
  chinese('STRESSES', '强调|着重指出'),
  chinese('WELCOMES', '欢迎'),
  chinese('OPPOSES', '反对|谴责|拒绝'),
  chinese('COMMITS_TO', '决心|承诺|致力于|(?:双方|各方|我们|中方|俄方)将'),
  chinese('SUPPORTS', '支持|支援|赞同'),
  chinese('PROPOSES', '建议|提议'),
  chinese('DENIES', '否认'),
  chinese('ALLEGES', '指控|指责'),
  chinese('EXPLAINS', '正是由于|(?<!,)导致|将有助于'),
  chinese('NOTES', '注意到|指出|忆及|认识到'),
  russian(
    'NOTES_WITH_CONCERN',
    '(?:с\\s+(?:\\p{L}+\\s+)?(?:озабоченностью|обеспокоенностью|сожалением)\\s+отмеча\\p{L}+|(?:выража\\p{L}+|высказыва\\p{L}+)\\s+(?:\\p{L}+\\s+)?(?:озабоченность|обеспокоенность|сожаление)|сожале(?:ет|ют|ем))',
  ),
  russian('URGES', 'настоятельно\\s+призыва\\p{L}+|требу(?:ет|ют|ем)|настаива(?:ет|ют|ем)'),
  russian('CALLS_FOR', 'призыва(?:ет|ют|ем|я)|приглаша(?:ет|ют|ем)|предлага(?:ет|ют|ем)\\s+всем'),
  russian('REAFFIRMS', '(?:вновь\\s+)?подтвержда(?:ет|ют|ем|я)'),
  russian('STRESSES', 'подч[её]ркива(?:ет|ют|ем|я)|акцентиру(?:ет|ют|ем)'),
  russian('WELCOMES', 'приветству(?:ет|ют|ем|я)'),
  russian('OPPOSES', 'осужда(?:ет|ют|ем)|отверга(?:ет|ют|ем)|выступа\\p{L}+\\s+против|возража(?:ет|ют|ем)'),
  russian('SUPPORTS', 'поддержива(?:ет|ют|ем|я)|выступа\\p{L}+\\s+за'),
  russian('PROPOSES', 'предлага(?:ет|ют|ем|я)'),
  russian(
    'COMMITS_TO',
    'обязу(?:ется|ются|емся)|намерен(?:а|ы)?|преисполнен\\p{L}*\\s+решимости|будут\\s+рассматривать',
  ),
  russian('DENIES', 'отрица(?:ет|ют|ем)'),
  russian('ALLEGES', 'обвиня(?:ет|ют|ем)|утвержда(?:ет|ют|ем)'),
  russian('NOTES', 'отмеча(?:ет|ют|ем|я)|констатиру(?:ет|ют|ем)|напомина(?:ет|ют|ем)|призна(?:ёт|ет|ют|ём|ем)'),
]
