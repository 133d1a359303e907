import type { Verb } from './find-verbs.ts'
import type { Stretch } from './sentences.ts'

/** What a sentence reports: the words that somebody said, and those that tell who said them. */
export interface Report {
  readonly said: Stretch
  readonly by: Stretch
  /** Whether who said it stands after what was said. */
  readonly isAfter: boolean
}

const SAYS_THAT =
  '(?:said|says|stated|states|declared|announced|claimed|claims|explained|argued|maintained|replied|answered|responded|added|reported|confirmed|told(?:\\s[^,.;]{1,60}?)?)'
const HE_SAID =
  '(?:заяв(?:ил|ляет|ляют)\\p{L}*|сообщ(?:ил|ает|ают)\\p{L}*|сказал\\p{L}*|рассказал\\p{L}*|поясн(?:ил|яет)\\p{L}*|уточнил\\p{L}*|добавил\\p{L}*|объявил\\p{L}*|ответил\\p{L}*|говорится|сказано|следует|пишет|переда[её]т)'
const PUT_IT = '(?:表示|指出|说|說|称|稱|认为|認為|宣布|透露|回应说?|回應說?|声明称|聲明稱|介绍说|介紹說)'

/** Who says it stands before: “The delegate of Norway said that …”, «По словам министра, …», 代表说：…. */
const BEFORE: readonly RegExp[] = [
  new RegExp(
    `^[^:;“"]{1,200}?\\s(?:(?:also|has|had|have|then|further|later)\\s){0,2}${SAYS_THAT}(?:,[^,;]{1,60},)?\\s(?:on \\p{L}+day\\s|today\\s|yesterday\\s)?that[,\\s]\\s*`,
    'iu',
  ),
  /^[^:;“"]{1,200}?\s(?:(?:also|has|had|then|further|later)\s){0,2}said\s(?=(?:the|an?|it|its|he|she|his|her|they|their|there|this|these|such|any|all|no|\p{Lu}\p{L}+(?:['’]s)?\s(?:\p{L}+\s){0,3}(?:was|were|had|has|would|could|should|will|must|is|are))\s)/u,
  /^[^;“"]{1,200}?\s(?:said|stated|declared|added|replied|tweeted|wrote)(?:\s[^,:;“"]{1,60})?[,:]\s*(?=[“"])/iu,
  /^(?:[^,;]{1,60},\s)?according to [^,;]{2,120},\s/iu,
  new RegExp(
    `^[^«"“;]{2,220}?(?<!\\p{L})(?:${HE_SAID}|отмети(?:л|ла|ли)|указа(?:л|ла|ли)|напомни(?:л|ла|ли)),?\\s(?:[^,;]{1,60},\\s)?что\\s`,
    'iu',
  ),
  /^[^;«"“]{2,220}?:\s*(?=[«"“])/u,
  /^(?:[^,;]{1,60},\s)?(?:по\s(?:его\s|её\s|ее\s|их\s)?(?:словам|мнению|оценкам?|данным|информации|убеждению)|согласно|как\s(?:заявил|сообщил|пояснил|отметил|указал|сказал|подчеркнул|сообща|отмеча)\p{L}*)\s?[^,;«]{0,140},\s/iu,
  new RegExp(
    `^[^。；“「]{1,60}?(?<![名下号號声聲职職简簡统統俗通所传傳小解听聽])${PUT_IT}(?:[，,：:]\\s*|(?=[“「]))`,
    'u',
  ),
  /^(?:据|據)[^，。]{1,40}(?:报道|報道|报导|報導|消息|介绍|介紹|透露|称|稱)[，,]\s*/u,
]

/** Who says it stands after: “…, the minister said”, «…», — сказал он. */
const SAYS_AFTER =
  '(?:said|says|told|added|stated|declared|reads|read|noted|announced|replied|explained|concluded|continued|wrote)'
const AFTER: readonly RegExp[] = [
  // A verb of saying, then who says it; or who says it, then the verb.
  new RegExp(
    `[,，.!?]?["”][,，]?\\s(?:[^,.;“"”]{1,100}(?:,[^,;“"”]{1,90},)?\\s)?${SAYS_AFTER}(?!\\sthat\\b)(?:\\s[^“"”;]{0,160})?[.]?$`,
    'iu',
  ),
  new RegExp(`,\\s(?:also\\s)?(?:said|says|according to|reads)\\s(?!that\\b)[^;“"”]{2,160}$`, 'iu'),
  new RegExp(
    `,\\s(?:he|she|they|it|the\\s[^,;“"”]{1,90}|an?\\s[^,;“"”]{1,90}|\\p{Lu}[^,;“"”]{1,60}(?:,[^,;“"”]{1,90},)?)\\s(?:also\\s)?${SAYS_AFTER}(?:\\s(?:the|an?|reporters|journalists)\\b[^,;“"”]{0,60})?(?:\\s(?:today|yesterday|earlier|on|in|at|during|after)\\b[^,;“"”]{0,80})?[.]?$`,
    'u',
  ),
  new RegExp(
    `[,»"”]\\s*[-–—]?\\s*(?:(?:как|об этом)\\s)?(?:${HE_SAID}|отмеча\\p{L}+|отмети\\p{L}+|подч[её]рк\\p{L}+|указа\\p{L}+|резюмировал\\p{L}*|заключил\\p{L}*|напомнил\\p{L}*|констатировал\\p{L}*)(?!,?\\sчто)(?:\\s[^«»"“;]{0,200})?$`,
    'iu',
  ),
]

const LEAST = /[\p{Script=Han}]{4}|\p{L}+\P{L}+\p{L}{3}/u

/**
 * What a sentence reports, by who is told to say it or by the quotation that it stands in; null where it tells nothing of the kind.
 * `quoted` is the part of the sentence in quotation marks, if it stands in a longer quotation.
 */
export function reportOf(text: string, sentence: Stretch, quoted: Stretch | null): Report | null {
  const words = text.slice(sentence.start, sentence.end)
  const after = AFTER.map((pattern) => pattern.exec(words)).find((found) => found !== null)
  if (after !== undefined) {
    const report = reportWith(text, sentence.start, sentence.start + after.index, {
      start: sentence.start + after.index,
      end: sentence.end,
    })
    if (report !== null) return { ...report, isAfter: true }
  }
  const before = BEFORE.map((pattern) => pattern.exec(words)?.[0].length ?? 0).find((length) => length > 0) ?? 0
  if (before > 0) {
    const by = { start: sentence.start, end: sentence.start + before }
    const report = reportWith(text, by.end, sentence.end, by)
    if (report !== null) return report
  }
  return quoted === null ? null : reportWith(text, quoted.start, quoted.end, { start: quoted.start, end: quoted.start })
}

function reportWith(text: string, start: number, end: number, by: Stretch): Report | null {
  const words = text.slice(start, end)
  const lead = /^[\s“«「"]*/u.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead).replace(/[\s,，.。;；!！?？”»」"]+$/u, '')
  return LEAST.test(rest)
    ? { said: { start: start + lead, end: start + lead + rest.length }, by, isAfter: false }
    : null
}

/** Who says it, before a verb at the end: “…,” she urged; “…”, underscored the minister; «…», – подчеркнул министр. */
const ENDS_QUOTATION =
  /[”"»][,，]?\s*(?:[-–—]\s*)?(?:(?:he|she|they|it|он|она|они|(?:the|an?)\s[^,.;“”"«»]{1,80}|\p{Lu}[^,.;“”"«»]{1,60})\s)?(?:(?:also|further|также)\s)?$/iu
const ENDS_CLAUSE = /,\s(?:he|she|they)\s(?:also\s)?$/iu
const ENDS_SENTENCE = /^(?:\s(?:today|yesterday|on \p{L}+))?[.!]?$/iu

/** A verb of speech that stands after what is said by it, and what that is; null where the sentence has none. */
export function closingVerb(
  text: string,
  sentence: Stretch,
  verbs: readonly Verb[],
): { readonly verb: Verb; readonly report: Report } | null {
  for (const verb of verbs) {
    if (verb.act === 'EXPLAINS') continue
    const before = text.slice(sentence.start, verb.start)
    const after = text.slice(verb.end, sentence.end)
    const found = ENDS_QUOTATION.exec(before) ?? (ENDS_SENTENCE.test(after) ? ENDS_CLAUSE.exec(before) : null)
    if (found === null || /^,?\s(?:that|что)\s/iu.test(after)) continue
    // In Chinese what follows the verb is what it says: “…”，敦促各方….
    if (/^\p{Script=Han}/u.test(text.slice(verb.start)) && !/^[。.]?$/u.test(after)) continue
    const end = sentence.start + found.index
    const report = reportWith(text, sentence.start, end, { start: end, end: sentence.end })
    if (report !== null) return { verb, report: { ...report, isAfter: true } }
  }
  return null
}

/** Quotations long enough to say something, in order; each within a line. Marks are left out. */
export function quotationsIn(text: string): readonly Stretch[] {
  return Array.from(
    text.matchAll(/[“«「]([^“«「”»」\n]{20,3000})[”»」]|"([^"\n]{20,3000})"/gu),
    ({ 0: whole, index }) => ({
      start: index + 1,
      end: index + whole.length - 1,
    }),
  )
}
