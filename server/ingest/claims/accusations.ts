/** Words by which what somebody does is found fault with. A clause that has them and names a state speaks of its conduct. */
const ENGLISH =
  /\b(?:violat(?:e[sd]?|ing|ions?)|breach(?:e[sd])?|contraven\w+|disregard(?:s|ed|ing)?|ignor(?:es|ed|ing)|refus(?:es|ed|ing|al)|fail(?:s|ed)? to|undermin(?:e[sd]?|ing)|obstruct\w*|block(?:s|ed|ing)|conceal(?:s|ed|ing)?|withdrew|unilateral(?:ly)?|lack(?:s|ed)? (?:of )?transparency|harm(?:s|ed|ing)?|threaten(?:s|ed|ing)?|endanger\w*|destabili[sz]\w+|militari[sz]\w+|provocati\w+|illegal(?:ly)?|unlawful(?:ly)?|aggressi\w+|serious (?:risks?|threats?)|(?:has|have) not (?:yet )?(?:provided|complied|fulfilled|answered|responded|met)|interfer(?:e[sd]?|ing|ence)|double standards|non-?complian\w+|not (?:complying|in compliance)|failure to|unfounded|disinformation|war of aggression|blatant\w*|irresponsibl\w+|prevents|misus(?:e[sd]?|ing)|reckless\w*|unjustif\w+|unprovoked|obstructive|intransigence|crimes? against humanity|war crimes?|used (?:chemical|biological|nuclear|toxic)|grave and increasing threat|politici[sz]\w+|politically motivated|pretexts?|(?:has|have) not been (?:implementing|complying|cooperating)|(?:has|have) not (?:implemented|cooperated|declared|allowed|granted)|tool of (?:political )?pressure|pos(?:e|es|ed|ing) (?:\p{L}+ ){0,4}(?:risks?|threats?|dangers?)|lip service|heighten(?:s|ed|ing)? (?:\p{L}+ )?tensions?|(?:fuel|spur|trigger)(?:s|ed|l?ing)? (?:an? )?(?:\p{L}+ )?arms race|gangs? up|(?:ha(?:s|ve)|had) yet to (?=\p{L})|illegitimate|tendentious|evad(?:e[sd]?|ing)|shirk\w*|bullying|hegemon\w*|coerc\w+|discredit\w*)\b/giu
const CHINESE =
  /违反|違反|违背|違背|破坏|破壞|损害|損害|威胁(?!使用)|威脅(?!使用)|危害|不顾|不顧|无视|無視|拒不|阻挠|阻撓|隐瞒|隱瞞|掩盖|掩蓋|单方面|單方面|缺乏透明|军事化|軍事化|并未|並未|严重风险|嚴重風險|挑衅|挑釁|非法|侵犯|干涉|双重标准|雙重標準|借口|藉口|把戏|把戲|推卸|诬蔑|誣衊|抹黑|不负责任|不負責任|背弃|背棄|炒作|鼓噪|渲染|低于预期|低於預期|严重滞后|回避|秘密(?:测试|測試|研发|研發)|始终拒绝|始終拒絕|唯一反对|唯一反對|霸权|霸權|严重冲击|嚴重衝擊|严峻挑战|嚴峻挑戰|相悖|罪行|伤害|傷害|嚴重滯後|逾期|严重[^，。；]{1,8}风险|嚴重[^，。；]{1,8}風險|加剧[^，。；]{0,12}(?:风险|冲突|紧张)|加劇[^，。；]{0,12}(?:風險|衝突|緊張)|政治化|政治工具|漠视|漠視|污名化|胁迫|脅迫|暗箱操作|逃避|无端指责|無端指責|霸凌|冷战思维|冷戰思維|消极(?:对待|抵制)|消極(?:對待|抵制)|降低[^，。；]{0,8}门槛|降低[^，。；]{0,8}門檻|妄加|倒退/gu
const RUSSIAN =
  /(?<!\p{L})(?:наруш\p{L}+|подрыва\p{L}+|подорва\p{L}+|игнориру\p{L}+|препятств\p{L}+|блокир\p{L}+|скрыва\p{L}+|угрожа\p{L}+|в одностороннем порядке|милитариз\p{L}+|незаконн\p{L}+|провокац\p{L}+|дестабилиз\p{L}+|вмешива\p{L}+|наносит ущерб|нан[её]с\p{L}* ущерб|двойны\p{L}+ стандарт\p{L}*|разруш\p{L}+|ослабл\p{L}+|вразрез|нелегитимн\p{L}+|несоблюдени\p{L}+|невыполнени\p{L}+|созда(?:ет|ют|ёт) (?:\p{L}+ )?(?:угроз\p{L}+|риск\p{L}*)|угроз\p{L}+ (?:национальной )?безопасности|деструктивн\p{L}+|злоупотреб\p{L}+|стремящ\p{L}+ подменить|преступлени\p{L}+|не готов\p{L}{0,2} (?:учитывать|соблюдать|выполнять|обсуждать|сотрудничать)|политиз\p{L}+|инструмент\p{L}* (?:политического )?давления|в политических целях|политических целей|под предлогом|сниж\p{L}+ порог|предвзят\p{L}+|антироссийск\p{L}+|чужеродн\p{L}+|неспособност\p{L}+|затягивани\p{L}+|шантаж\p{L}*|не (?:способству\p{L}+|направля\p{L}+|могут подтвердить|предоставил\p{L}*|выполня\p{L}+|выполнил\p{L}*))(?!\p{L})/giu
const FAULTS = [ENGLISH, CHINESE, RUSSIAN]

/** Words by which something is said to break a rule, whoever does it. */
const BREAKS =
  /\b(?:violat(?:e[sd]?|ing)|in violation of|breach(?:e[sd])?|in breach of|contraven(?:e[sd]?|ing)|undermin(?:e[sd]?|ing)|(?:is|are|was|were) (?:illegal|unlawful)|non-?compliance)\b|违反|違反|违背|違背|破坏|破壞|非法|损害|損害|违规|違規|(?<!\p{L})(?:наруша\p{L}+|нарушил\p{L}*|подрыва\p{L}+|подорва\p{L}+|незакон\p{L}+|противореч(?:ит|ат))(?!\p{L})/iu
const NEGATED =
  /\b(?:not|never|no|nothing|any|without|cannot)\s|(?<!\p{L})(?:не|никогда|никаких|любы[ехм]\p{L}*)\s|没有|沒有|未|不会|不會|不得|从不|從不|任何/iu

/** Words that take up conduct spoken of before. */
const TAKEN_UP =
  /\b(?:these|those|such|this|the above|the said|its|the) (?:activit(?:y|ies)|actions?|acts|steps?|conduct|measures|policies|practices?|activities concerned)\b|(?:上述|这些|這些|此类|此類|相关|相關|有关|有關)(?:活动|活動|行动|行動|行为|行為|做法)|此举|此舉|(?<!\p{L})(?:эти|такие|указанные|данные) (?:действи\p{L}+|шаги|меры)/iu

/** Nationalities, as of whoever's conduct a text may speak of without naming the state. */
const FOREIGN =
  /\b(?:Russian|American|Chinese|Iranian|North Korean|Syrian|Israeli|Ukrainian|Japanese|British|Western)\b|(?<!\p{L})(?:российск|американск|украинск|китайск|иранск|западн|британск|японск)\p{L}+/u
/** Who goes on being spoken of. */
const GOES_ON = /^(?:it|they|its|their|он[аио]?|это|они|其|此举|此舉)(?!\p{L})/iu

export function namesNationality(words: string): boolean {
  return FOREIGN.test(words)
}

export function goesOn(words: string): boolean {
  return GOES_ON.test(words)
}

/** Some states, told from others without a name. */
const SOME =
  /\b(?:certain|some|these|those|individual) (?:\w+ )?(?:states|countries|powers)\b|(?<!non-)\bnuclear[- ](?:weapons?|armed)[- ](?:states|powers)\b|(?<![无無])核武器国家|(?<![无無])核武器國家|(?:拥有|擁有)[^，。；]{0,10}核[^，。；]{0,6}(?:国家|國家)|(?<!\p{L})(?<!не)ядерны[ехм]\p{L}* (?:держав|государств)\p{L}*|(?:个别|個別|某些|有关|有關|少数|少數)(?:核武器)?(?:国家|國家)|(?:有关|有關)[\p{Script=Han}]{0,6}(?:拥有国|擁有國)|(?<!\p{L})(?:эти|отдельны[ех]|некоторы[ех]|ряд|западны[ех]) (?:стран|государств)\p{L}*/iu

/** Governments taken together. */
const TOGETHER =
  /\b(?:many|most|several|numerous|all|other|some) (?:\p{L}+ ){0,2}(?:countries|states|delegations|speakers|members|parties)\b|\b(?:the )?international community\b|国际社会|國際社會|(?:许多|許多|很多|所有|广大|廣大|绝大多数|絕大多數)[^，。；]{0,8}(?:国家|國家|代表团|代表團|缔约国|締約國|会员国|會員國)|各(?:国|國|方|缔约国|締約國)|(?<!\p{L})(?:многие|все|большинство|ряд) (?:\p{L}+ )?(?:стран\p{L}*|государств\p{L}*|делегаци\p{L}*)|международно\p{L}+ сообществ\p{L}+/iu

/** Whether words speak of governments taken together: many of them, or all. */
export function namesTogether(words: string): boolean {
  return TOGETHER.test(words)
}

/** Whether words speak of some states, whichever. */
export function namesSome(words: string): boolean {
  return SOME.test(words)
}

/** Right before a word of fault it says that none is there: “has never violated”, 从不威胁. */
const DENIES_FAULT =
  /\b(?:not|never|nor|without)\s(?:\p{L}+ly\s)?$|(?<!\p{L})(?:не|ни)\s$|(?:从不|從不|从未|從未|从来不|從來不|绝不|絕不|决不|決不|不会|不會|没有|沒有|不存在|不)(?:去|会|會|再)?$/iu

/** Whether words find fault with something, and do not say that it is without fault. */
export function findsFault(words: string): boolean {
  return FAULTS.some((pattern) =>
    [...words.matchAll(pattern)].some(({ index }) => !DENIES_FAULT.test(words.slice(Math.max(0, index - 20), index))),
  )
}

/** Whether words say of something that it breaks a rule, and neither deny nor forbid it. */
export function breaks(words: string): boolean {
  return BREAKS.test(words) && !NEGATED.test(words)
}

export function takesUpConduct(words: string): boolean {
  return TAKEN_UP.test(words)
}
