import type { Stretch } from './sentences.ts'

/** What may stand before an infinitive that performs the act all the same: “would like to stress”. */
const WISHING =
  /(?:(?:allow|permit) (?:me|us)|like|likes|wish|wishes|wished|want|wants|wanted|pleased|glad|happy|honoured|has|have|opportunity|continues?|must)\s+(?:once\s+)?(?:again\s+)?to\s+(?:\p{L}+ly\s+)?$/iu
const INFINITIVE = /(?:^|\s)to\s+(?:\p{L}+ly\s+)?$/iu
/** What makes the word after it a noun: “its support”, “the call”. */
const OF_A_NOUN =
  /(?:^|[\s“"'(])(?:\p{L}+['’]s?|its|his|her|our|their|my|the|a|an|this|that|these|any|no|full|strong|broad|firm|continued|wide|urgent|repeated|renewed)\s+$/iu
const ALSO_NOUNS = /^(?:supports?|calls?(?: (?:up)?on| for)?|appeals? to|demands?|requests?|notes?|stress|proposes?)$/iu
/** What has just been named does it, and nobody speaks: “a text which reaffirms”, «факты, которые подтверждают». */
const RELATIVE = /(?:^|\s)(?:котор\p{L}+|which)\s+(?:\p{L}+(?:ly|о)\s+)?$/iu
/** “Let me start by congratulating you”. */
const BY_WAY_OF = /\b(?:let me|allow me to|like to|wish to|I) (?:start|begin|commence|open|conclude|close) by\s+$/iu
/** What would be the case, or is to be, on some condition. */
const CONDITION =
  /(?:^|[.!?;\n]\s*|,\s+)(?:if|unless|once|when|if and when|если|когда|при условии, что)\s[^,.;!?\n]*$|(?:^|[，,。；;\n])(?:如果|若是|若|假如|倘若|只有|只要|除非|即使)[^，,。；;\n]*$/iu
/** “challenges in encouraging …”. */
const GERUND = /^\p{L}+ing(?!\p{L})/iu
const AFTER_PREPOSITION = /(?:^|\s)(?:in|of|by|for|from|towards?|at|about|without)\s+$/iu
/** Chinese verbs as parts of nouns: 支持者, 的呼吁得到. */
const HAN_NOUN_AFTER = /^(?:者|声|聲|力度|案(?!文))/u
const HAN_NOUN_BEFORE = /的$/u
/** 历史表明: what follows 的 here is the subject. */
const EXPERIENCE = /^(?:事实|历史|实践|事實|歷史|實踐)/u
/** What somebody is to do, or is made to do: 国际社会要支持, 推动各国重申. */
const HAN_ASKED =
  /(?:就(?:应当?|應當?|应该|應該|必须|必須|要)|(?:国|國|国家|國家|方|社会|社會|政府)(?:都|均|也)?(?:要|应|應|须|須|应当|應當|应该|應該|必须|必須)|推动|推動|促使|促成)[^，。,；]{0,10}$/u
/** … and what goes on after a comma: 核武器国家应放弃威慑，承诺不首先使用. */
const HAN_STILL_ASKED =
  /(?:国家|國家|国|國|方|社会|社會|政府)(?:都|均|也)?(?:应|應|须|須|应当|應當|应该|應該|必须|必須)[^。；;\n]{2,40}[，,、](?:并|並)?(?:公开|公開)?$/u
/** What somebody meets with, or does not heed: 遭到反对, 不顾反对. */
const HAN_SUFFERED = /(?:遭到|受到|遭|招致|引起|不顾|不顧|无视|無視)[^，。,；]{0,14}$/u
const HAN_PREDICATE_AFTER = /^(?:$|[，。,；;]|得到|获|獲|是|和|与|與)/u

/** Whether the words do what the verb says, rather than name it, ask for it or say of something else that it does. */
export function isPerformed(text: string, verb: Stretch): boolean {
  const before = text.slice(Math.max(0, verb.start - 60), verb.start)
  if (CONDITION.test(text.slice(Math.max(0, verb.start - 160), verb.start))) return false
  const words = text.slice(verb.start, verb.end)
  if (/^\p{Script=Han}/u.test(words)) {
    const after = text.slice(verb.end, verb.end + 4)
    if (HAN_ASKED.test(before) || HAN_STILL_ASKED.test(before) || HAN_SUFFERED.test(before)) return false
    return (
      !HAN_NOUN_AFTER.test(after) &&
      !(!EXPERIENCE.test(words) && HAN_NOUN_BEFORE.test(before) && HAN_PREDICATE_AFTER.test(after))
    )
  }
  if (RELATIVE.test(before) || (GERUND.test(words) && AFTER_PREPOSITION.test(before) && !BY_WAY_OF.test(before)))
    return false
  if (INFINITIVE.test(before)) return WISHING.test(before)
  if (/^support$/iu.test(words) && /^\s+(?:for|of|from)\s/u.test(text.slice(verb.end, verb.end + 6))) return false
  return !(ALSO_NOUNS.test(words) && OF_A_NOUN.test(before))
}
