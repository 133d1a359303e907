import type { SpeechAct } from '../../../graph-seed/model/document.ts'

/** Acts that a courtesy may look like. */
const LOOKS_LIKE: ReadonlySet<SpeechAct> = new Set(['WELCOMES', 'SUPPORTS', 'COMMITS_TO', 'NOTES', 'REAFFIRMS'])

/** Those who hold a meeting or speak at it, as they are thanked and congratulated. */
const OFFICERS = {
  english: String.raw`(?:you|your|(?:vice-)?(?:chair(?:man|woman|person|s)?|president|co-chairs?|facilitators?|rapporteurs?|bureau|secretariat|delegations?|ambassadors?|hosts?|organi[sz]ers?|panell?ists?|interpreters?|colleagues|briefers?))\b`,
  russian: String.raw`(?:вас|вам|ваш\p{L}*|(?:зам)?председател\p{L}+|президиум\p{L}*|бюро|секретариат\p{L}*|делегаци\p{L}+|организатор\p{L}+|посл(?:а|у|ам)|коллег\p{L}*|докладчик\p{L}*)(?!\p{L})`,
  chinese: '(?:您|你|主席|副主席|秘书处|秘書處|主席团|主席團|代表团|代表團|东道国|東道國|大使|各位|同事)',
}
const NEAR = '[^.;:。；：\\n]'

/** Thanks and congratulations to them, their election, and support and cooperation that is promised to them. */
const COURTESIES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:congratulat\p{L}+|thank(?:s|ed|ing|ful)?|gratitude|grateful|compliment\p{L}*|commend(?:s|ed|ing)?|appreciation|felicitat\p{L}+|join\p{L}* (?:others|other \p{L}+|previous speakers) in)\s${NEAR}{0,60}?(?<!\p{L})${OFFICERS.english}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:assur(?:e|es|ed|ing)|count on|rely on)\b${NEAR}{0,60}\b(?:support|cooperation|co-operation|assistance)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:support|pledg|offer|welcom|appreciat|commend|endors)\p{L}*\s(?:\p{L}+\s){0,3}?(?:you\b(?!['’])|(?:your|the (?:chair|president)(?:man|woman)?['’]s)\s(?:\p{L}+\s){0,2}(?:work|efforts?|leadership|chairmanship|presidency|stewardship|guidance|endeavou?rs|election|appointment|assumption|team)\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:on|welcom\p{L}*)\s(?:the\s|your\s|his\s|her\s)?(?:election|appointment|assumption)\s(?:of|as|to|by)\s(?:the\s)?(?:\p{L}+\s){0,2}?${OFFICERS.english}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:поздрав\p{L}+|благодар\p{L}+|признательн\p{L}+)\s${NEAR}{0,60}?(?<!\p{L})${OFFICERS.russian}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:завер\p{L}+|рассчитывать на)\s${NEAR}{0,80}?(?:поддержк|содействи|сотрудничеств)\p{L}*`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:поддерж\p{L}+|приветству\p{L}+|желаем)\s(?:\p{L}+\s){0,2}?(?:вас|вам|ваш\p{L}*\s(?:\p{L}+\s){0,2}?(?:работ|усили|деятельност|руководств|председательств|избрани|назначени)\p{L}*)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?:祝贺|祝賀|感谢|感謝|致谢|致謝|谢意|謝意|赞赏|讚賞|贊賞)${NEAR.replace('\\n', '，,\\n')}{0,8}?${OFFICERS.chinese}`,
    'u',
  ),
  new RegExp(
    `${OFFICERS.chinese}[^。；，]{0,12}(?:当选|當選|就任|出任|担任|擔任|主持)[^。；，]{0,12}(?:祝贺|祝賀)`,
    'u',
  ),
  new RegExp(
    `(?:支持|支援|配合|协助|協助|合作)(?:您|你|主席)(?:先生|女士)?(?:的|各项|各項)*(?:工作|努力|履职|履職|主持|$|[。，,；])|(?:保证|保證|承诺|承諾)[^。；]{0,24}(?:支持|配合)(?:和合作|与合作|與合作|与配合|與配合)?[。；]?$`,
    'u',
  ),
]

/** Whether words are said for the sake of good manners: thanks to the chair, congratulations, the promise to support her work. */
export function isCourtesy(words: string, act: SpeechAct): boolean {
  return LOOKS_LIKE.has(act) && COURTESIES.some((pattern) => pattern.test(words))
}
