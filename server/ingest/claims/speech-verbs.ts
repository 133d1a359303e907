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

/** Endings of Russian verbs by which somebody does something, in the present, in the past and as a participle without person. */
const IMPERFECTIVE = '(?:ет|ют|ем|ю|я|л|ла|ли|ло)'
const PERFECTIVE = '(?:л|ла|ли|ло|в)'

/** What is looked for, the more particular first: of two that overlap the first is taken. Chinese in Simplified characters. */
export const SPEECH_VERBS: readonly SpeechVerb[] = [
  english(
    'NOTES_WITH_CONCERN',
    '(?:note|notes|noted|noting) with (?:\\w+ )?(?:concern|regret)|(?:express|voic)(?:e|es|ed|ing)? (?:(?:its|our|their|\\w+) )?(?:\\w+ )?(?:\\w+ )?(?:concerns?|regrets?|alarm|dismay|disappointment)|(?:am|is|are|was|were|remains?) (?:deeply |gravely |seriously |profoundly )?(?:concerned|alarmed|worried|disturbed|troubled)|with (?:\\w+ )?(?:regret|concern) that|with (?:deep |grave |serious |great |growing )?concern(?! (?:about|over))|it (?:is|was) (?:\\w+ )?(?:disappointing|regrettable|unfortunate|worrying|alarming|deplorable) that|witness(?:es|ed|ing)? (?:\\w+ )?(?:worrying|alarming|dangerous|disturbing)|(?:is|are|was|were) (?:deeply )?(?:dismayed|disappointed|appalled)|shares? (?:\\w+ ){0,3}concerns?|(?<=(?:^|[\\n,;])\\s*(?:\\p{L}+ly )?)(?:concerned|alarmed|disturbed|dismayed) (?:by|at|about|over|that)|express(?:es|ed|ing)? (?:\\w+ )?(?:\\w+ )?(?:opposition to|condemnation of)|regret(?:s|ted|ting)?|lament(?:s|ed|ing)?|deplor(?:e|es|ed|ing)',
  ),
  english(
    'DENIES',
    'den(?:y|ies|ied|ying)|reject(?:s|ed|ing)? (?:\\w+ ){0,4}(?:accusations?|allegations?)|(?:is|are) (?:not|no longer) (?:true|the case) that|(?:do|does|did|can|could) ?not (?:accept|agree) that|refut(?:e|es|ed|ing)',
  ),
  english(
    'OPPOSES',
    'oppos(?:e|es|ed|ing)|vot(?:e|es|ed|ing) against|denounc(?:e|es|ed|ing)|decr(?:y|ies|ied|ying)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|(?:is|are) not (?:prepared|ready) to support|(?:is|are) (?:firmly |strongly |categorically )?against|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|object(?:s|ed)? to|cannot (?:support|accept)|do(?:es)? not support|(?:do|does|did|can|could) ?not (?:agree (?:to|with)|endorse|subscribe to|go along with|share the)|express(?:es|ed)? (?:\\w+ )?opposition',
  ),
  english(
    'CALLS_FOR',
    '(?:hopes?|hoped) (?:that|to see)|express(?:es|ed|ing)? (?:\\w+ )?hope that|call(?:s|ed|ing)? (?:once )?(?:again )?(?:up)?on|call(?:s|ed|ing)? for|appeal(?:s|ed|ing)? to|invit(?:e|es|ed|ing)|request(?:s|ed|ing)?|asks? (?:all|that|those|other|every)|encourag(?:e|es|ed|ing)',
  ),
  english(
    'URGES',
    'urg(?:e|es|ed|ing)|demands?|demanded|decid(?:e|es|ed|ing) (?:(?:also|further) )?that (?=(?:(?:all|the|any|each|every) )?(?:\\p{L}+ )?(?:States|Members?|Parties|Government)\\b)|insist(?:s|ed|ing)? (?:that|on)',
  ),
  english(
    'REAFFIRMS',
    '(?:re-?)?affirm(?:s|ed|ing)?|re-?iterat(?:e|es|ed|ing)|re-?confirm(?:s|ed|ing)?|confirm(?:s|ed|ing)? (?:once )?(?:again|anew)|(?:remains?|remained) (?:\\w+ )?committed to|(?:have|has) (?:repeatedly|consistently|always) (?:said|stated|declared|maintained|made (?:it )?clear) that|(?:is|are|am) (?:fully|firmly|strongly|deeply|unwaveringly) committed to',
  ),
  english(
    'STRESSES',
    'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|(?:am|is|are|was|were) (?:firmly |deeply |fully )?(?:convinced|of the view|confident) that|(?<=(?:^|[\\n,;])\\s*)(?:firmly |deeply )?convinced (?:that|of)|express(?:es|ed|ing)? (?:\\w+ )?conviction that|believ(?:e|es|ed)(?: \\w+ly)? that|(?<=\\b(?:we|I|\\p{Lu}\\p{L}+) (?:\\w+ly )?)believes?|attach(?:es|ed|ing)? (?:\\w+ )?(?:\\w+ )?importance to|(?<!\\b(?:the|this|that|same|our|their|its|a) )(?:considers?|considered|regards?|regarded|sees?|views?) (?=(?:that|it|them|this|these|the|its|such)\\b)|maintain(?:s|ed) that|(?:must|should|need to) (?:also )?(?:recogni[sz]e|acknowledge|admit|remember|not forget|bear in mind)|in (?:our|my) (?:view|opinion)(?=,)|(?<=(?:^|[\\n,;])\\s*)(?:conscious|aware|cognizant) (?:of|that)|(?:am|is|are) of the opinion that|(?:make|made|makes) (?:it )?clear that|(?:must|want to|wish to) be clear[:,]? |(?:views?|viewed|regards?|regarded|considers?|considered|sees?) [^,.;]{3,60} as (?:an? |the )?(?:\\w+ )?(?:essential|vital|crucial|indispensable|central|key|cornerstone|important)|warn(?:s|ed|ing)? (?:that|against)|argu(?:es|ed) that|(?:underlin|stress|emphasi[sz])ing|insist(?:s|ed) on the importance|call(?:s|ed|ing) (?!for|on|upon)(?:\\w+ ){1,8}(?:a |an )?(?:cornerstone|essential|indispensable|vital|crucial|foundation|pillar)',
  ),
  english(
    'WELCOMES',
    'welcom(?:e|es|ed|ing)|(?:we|I|(?<=\\p{Lu}\\p{L}+ ))(?: \\w+)? ?thank(?:s|ed)?(?! you)|thanking|compliment(?:s|ed|ing)?|congratulat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|applaud(?:s|ed|ing)?|(?:is|are|am|was|were) (?:\\w+ )?(?:pleased|encouraged|heartened|gratified) (?:by|to|that|with)|commend(?:s|ed|ing)?|(?:highly )?appreciat(?:e|es|ed|ing)|express(?:es|ed|ing)? (?:\\w+ ){0,2}(?:appreciation|gratitude|satisfaction|thanks)|extend(?:s|ed|ing)? [^.;]{0,40}(?:thanks|congratulations|appreciation)|prais(?:e|es|ed)|(?:note|notes|noted) with (?:\\w+ )?(?:appreciation|satisfaction)',
  ),
  english(
    'SUPPORTS',
    'support(?:s|ed|ing)?(?! unit)|endors(?:e|es|ed|ing)|(?:(?:am|is|are|was|were)|vot(?:e|es|ed|ing)) in favour of|express(?:es|ed|ing)? (?:\\w+ )?(?:support|solidarity)|(?:associat|align)(?:e|es|ed|ing|s)? (?:itself|themselves|ourselves|myself|himself|herself) with|stand(?:s|ing)? (?:\\w+ )?(?:with|by) (?=\\p{Lu})|g(?:ives?|ave) (?:\\w+ )?(?:\\w+ )?support to|shar(?:e|es|ed|ing) (?:the|this|that|these|its|their|your) (?:\\w+ ){0,3}(?:view|views|goals?|objectives?|aims?|visions?|position|opinion|assessment)|concur(?:s|red)? with|fully backs?|backs (?=the\\b)',
  ),
  english('PROPOSES', 'propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?'),
  english(
    'COMMITS_TO',
    'commit(?:s|ted)? (?:itself |themselves |ourselves )?to|(?:is|are|was|were) (?:determined|resolved|committed|prepared)(?:, [^,]{3,40},)? to|(?:leaves?|keeps?|left|kept) the door open|pledg(?:e|es|ed|ing)|undertak(?:e|es|ing) to|(?:stands?|stood|(?:is|are|was|were)) ready to|express(?:es|ed|ing)? (?:\\w+ )?readiness|(?:offer|pledge)(?:s|ed|ing)? (?:our|its|their|my) (?:\\w+ ){0,3}(?:cooperation|support|assistance)|renew(?:s|ed|ing)? (?:our|its|their) (?:\\w+ )?(?:determination|commitment|pledge|resolve)|(?:have|has) (?:decided|agreed|undertaken) to|decid(?:es|ing|ed) to|(?:remains?|remained|(?:is|are|was|were)) (?:\\w+ )?willing to|(?<=(?:^|[\\n,;])\\s*)(?:determined|resolved|desirous|desiring) (?:of|to)|(?<!cannot and )will (?:never|not)(?= \\w+)(?! (?:be|succeed|accept|help|make)\\b)|remains? steadfast in|will (?:actively |further )?(?:consider|continue|work|seek|support|remain|strive|spare no)|(?:is|are|remains?) (?:ready|prepared) to(?! support)|(?:is|are) committed(?=[ ,])(?! to the )|intends? to',
  ),
  english('ALLEGES', 'alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|claim(?:s|ed|ing) that'),
  english('EXPLAINS', 'because(?! of)|(?:has|have) caused'),
  english(
    'NOTES',
    'not(?:e|es|ed|ing) (?=that|the|also|further|with|its)|recall(?:s|ed|ing)?|point(?:s|ed|ing)? out|(?:draws?|drew) (?:\\w+ )?attention to|mindful (?:of|that)|observ(?:es|ed) that|bear(?:s|ing)? in mind|recogni[sz](?:e|es|ed|ing)|t(?:akes?|ook|aken|aking) note|guided by|having (?:considered|examined)|acknowledg(?:e|es|ed|ing)',
  ),
  // 对 … 表示欢迎: what stands between, verbs too, is what it is about.
  chinese('WELCOMES', '对[^，。；]{2,60}表示[^，。；]{0,4}(?:欢迎|赞赏|祝贺|感谢)'),
  chinese('NOTES_WITH_CONCERN', '对[^，。；]{2,60}(?:表示|深表|感到)[^，。；]{0,4}(?:遗憾|关切|担忧|忧虑|不安)'),
  chinese('OPPOSES', '对(?:于)?(?:(?!对(?!话|抗|立))[^。；])[^。；]{2,90}?(?:表示|表达)[^，。；]{0,4}(?:反对|谴责)'),
  chinese(
    'NOTES_WITH_CONCERN',
    '关切地?注意到|痛惜|痛心|严重关切(?!的是)|深为关切|(?:深表|表示|表达)(?:严重|深切)?(?:关切|遗憾|担忧|忧虑|不安)|感到(?:严重|深切)?(?:关切|遗憾|担忧|忧虑|不安)|担心|令人遗憾的是|(?<=^|[。，,；;\\n])遗憾的是|(?:深切|深表|严重)(?:忧虑|担忧|关切|不安)|(?:再次)?表示[^，。,；]{0,4}(?:关切|遗憾|担忧|忧虑)|关切地指出|表示[^，。,]{0,4}不满|令[^，。,]{0,6}(?:不安|关切|忧虑|担忧)|对此?[^，。,]{0,8}遗憾',
  ),
  chinese(
    'DENIES',
    '否认|驳斥|无端指责|无中生有|子虚乌有|不能同意|不认同|不接受|并不(?:属实|成立)|(?:都|均)?是徒劳的|(?:毫无|没有)(?:任何)?(?:根据|依据)',
  ),
  chinese(
    'CALLS_FOR',
    '呼吁|邀请|吁请|(?<=(?:^|[\\n。；;，,、])\\s*(?:\\d{1,2}[.、]\\s*)?)请(?=(?:秘书长|总干事|各|所有|会员国|缔约国|有关))|鼓励(?!措施|机制)|(?<=[，,])(?:并|也|还|同时|更)?(?:希望|期待|期望)|(?<=(?:我们|双方|各方|中方|俄方|我方)(?:也|衷心|真诚|始终|再次|都))(?:希望|期待|期望)|(?<=我们|双方|各方|我国|中方|俄方|我方|中国|俄罗斯)(?:也)?(?:希望|期待|期望)',
  ),
  chinese('URGES', '敦促|促请|要求(?!(?:的|得到|和|及|，|。))|督促|责成'),
  chinese(
    'REAFFIRMS',
    '重申|再次确认|再次申明|始终(?:坚持|坚定|恪守|奉行|致力)|一贯(?!反对|支持)(?:主张|坚持|奉行|恪守|遵守)|坚定(?:维护|奉行|不移)|恪守',
  ),
  chinese(
    'STRESSES',
    '(?:必须|需要|应当)(?:指出|强调)|强调|着重指出|坚信|深信|确信|认为|高度重视|警告|(?:指出|认为)[，,]?(?:要|应|必须)|(?:事实|历史|实践)[^，。]{0,6}(?:证明|表明|说明)|充分(?:说明|表明)|突出表明',
  ),
  chinese(
    'OPPOSES',
    '(?<!唯一)反对|谴责|拒绝|抵制|抨击|痛批|批评|决不(?:能|允许|接受)|绝不(?:能|允许|接受)|不应受到[^，。]{0,10}阻挠',
  ),
  chinese(
    'WELCOMES',
    '欢迎|赞赏|乐见|肯定(?=[^，。；]{0,30}(?:进展|努力|工作|成果|作用|贡献))|赞扬|积极评价|高度评价|表示祝贺|祝贺|感谢(?!信)',
  ),
  chinese(
    'COMMITS_TO',
    '决心|承诺|致力于|(?:双方|各方|我们|中方|俄方|我方|两国)(?:也)?(?:将|愿意?|随时准备|准备)|(?<![不自心意志如誓])愿意?(?=同|与|在|为|继续|通过|根据)|(?:不会|永不|绝不)首先使用|(?:他|她|我国|国|罗斯)(?:将|会)(?:继续|寻求|致力|坚定)|(?<=[，,])(?:愿意?|将继续|将(?=[^，。]{1,12}继续)|准备)(?!支持)',
  ),
  chinese(
    'SUPPORTS',
    '支持|支援|(?<=(?:^|[\\n，。；])\\s*)认可|附和(?=[^，。]{1,16}(?:发言|声明))|赞同|赞成|主张(?!国|倡议|[，。；）]|$)|倡导(?![^，。]{0,16}(?:制定|缔结|建立|设立))',
  ),
  chinese(
    'PROPOSES',
    '建议|提议|提交(?=[^，。；]{0,16}(?:草案|工作文件|提案))|倡议(?=[^，。,]{0,8}(?:设立|建立|举行|召开|谈判|缔结|开展|制定|就))|提出通过|倡导[^，。]{0,12}(?:制定|缔结|建立|设立)',
  ),
  chinese('ALLEGES', '指控|指责|责怪|指称'),
  chinese('EXPLAINS', '正是由于|(?<!,)导致|将有助于|(?<=[，,])因为'),
  chinese('NOTES', '注意到|指出|忆及|回顾(?!会|大会)|意识到|铭记|(?<=(?:^|[\\n。；])\\s*)考虑到|认识到|看到'),
  russian(
    'NOTES_WITH_CONCERN',
    `с\\s+(?:\\p{L}+\\s+)?(?:озабоченностью|обеспокоенностью|сожалением|тревогой)\\s+отмеча\\p{L}+|отмеча\\p{L}+\\s+с\\s+(?:\\p{L}+\\s+)?(?:озабоченностью|обеспокоенностью|сожалением|тревогой)|будучи\\s+(?:\\p{L}+\\s+)?(?:обеспокоен|озабочен|встревожен)\\p{L}+|(?:выра(?:жа|зи)\\p{L}+|высказ(?:ыва|а)\\p{L}+)\\s+(?:\\p{L}+\\s+){0,4}(?:озабоченность|обеспокоенность|сожаление|тревогу)|сожале(?:ет|ют|ем|ли?|я)|приходится\\s+сожалеть|вызыва(?:ет|ют|ло|ла|ли)\\s+(?:\\p{L}+\\s+)?(?:тревогу|озабоченность|обеспокоенность|сожаление|беспокойство)|к\\s+сожалению|беспоко(?:ит|ят)|с\\s+(?:\\p{L}+\\s+)?(?:озабоченностью|обеспокоенностью|сожалением|тревогой)(?:\\s+(?:отмеча|констатиру|воспринима)\\p{L}+)?|настораживает|удручает|не\\s+может\\s+не\\s+(?:беспокоить|вызывать)|(?:мы\\s+)?(?:глубоко\\s+|серь[её]зно\\s+)?(?:обеспокоен|озабочен|встревожен)(?:а|ы)?`,
  ),
  russian(
    'URGES',
    `постановля(?:ет|ют|я),\\s+что(?=\\s+(?:все\\s+)?государств)|настоятельно\\s+(?:призыва${IMPERFECTIVE}|призва${PERFECTIVE})|требу${IMPERFECTIVE}|потребова${PERFECTIVE}|настаива${IMPERFECTIVE}`,
  ),
  russian(
    'CALLS_FOR',
    `прос(?:ит|ят|им)|рекоменду(?:ет|ют|ем)|поруча(?:ет|ют|ем)|наде(?:ется|ются|емся)|выра(?:жа|зи)\\p{L}+\\s+(?:\\p{L}+\\s+)?надежду|рассчитыва${IMPERFECTIVE}|ожида(?:ет|ют|ем)|призыва${IMPERFECTIVE}|призва${PERFECTIVE}|приглаша${IMPERFECTIVE}|предлага(?:ет|ют|ем)\\s+всем`,
  ),
  russian(
    'REAFFIRMS',
    `(?:вновь\\s+)?подтвержда${IMPERFECTIVE}|(?:вновь\\s+)?подтверди${PERFECTIVE}|сохраня${IMPERFECTIVE}\\s+приверженность|(?:неоднократно|всегда|постоянно)\\s+(?:говорил|заявлял|подчёркивал|подчеркивал|указывал)\\p{L}*,\\s+что|оста[её](?:тся|ются|емся)\\s+привержен\\p{L}+|(?:полностью\\s+)?(?:ему|ей|им)?\\s*привержен(?:а|ы)?|неукоснительно\\s+(?:соблюда${IMPERFECTIVE}|выполня${IMPERFECTIVE})`,
  ),
  russian(
    'STRESSES',
    `подч[её]ркива${IMPERFECTIVE}|подчеркну${PERFECTIVE}|акцентиру${IMPERFECTIVE}|(?:хотел(?:а|и|ось)?\\s+бы|хочу|хотим)\\s+(?:подчеркнуть|отметить)|(?:необходимо|следует|важно|нельзя\\s+не)\\s+подчеркнуть|убежден(?:а|ы)?|убежд[её]н(?:а|ы)?|уверен(?:а|ы)?|счита(?:ет|ют|ем|л|ла|ли)|полага(?:ет|ют|ем|л|ла|ли)|исход(?:ит|ят|им)\\s+из\\s+того|прида(?:ет|ёт|ют|ем|ём)\\s+(?:\\p{L}+\\s+)?(?:значение|важность)|едины\\s+во\\s+мнении|на\\s+наш\\s+взгляд|по\\s+нашему\\s+(?:мнению|убеждению)|с\\s+нашей\\s+точки\\s+зрения|исходя\\s+из\\s+(?:убежд|того)\\p{L}+|будучи\\s+(?:\\p{L}+\\s+)?(?:убежден|убеждён|уверен)\\p{L}+|рассматрива(?:ет|ют|ем)(?=[^.;]{3,90}\\s(?:как|в качестве)\\s)|предупре(?:дил|дила|дили|ждает|ждают|ждаем)|говорится\\s+о\\s+важности`,
  ),
  russian(
    'WELCOMES',
    `приветству${IMPERFECTIVE}|приветствова${PERFECTIVE}(?:сь|ся)?|рад(?:а|ы)?\\s+приветствовать|приветству(?:ется|ются)|вид(?:ит|ят|им)\\s+(?:\\p{L}+\\s+)?(?:позитивн|положительн|прогресс)\\p{L}*|поздравля(?:ет|ют|ем)|позитивно\\s+оценива${IMPERFECTIVE}|с\\s+(?:\\p{L}+\\s+)?(?:удовлетворением|признательностью)\\s+отмеча\\p{L}+|высоко\\s+оцен(?:ива${IMPERFECTIVE}|и${PERFECTIVE})|выра(?:жа|зи)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:признательность|удовлетворение|благодарность)|благодар(?:ит|ят|им|ил|ила|или)`,
  ),
  russian(
    'OPPOSES',
    `осужда(?:ется|ются)|не\\s+намерен(?:а|ы)?(?=\\s+(?:присоедин|подписыв|участвов|поддерж|вступ)\\p{L}+)|не\\s+представля\\p{L}+\\s+(?:для\\s+нас\\s+)?приемлем\\p{L}+|не\\s+(?:поддержива${IMPERFECTIVE}|готов(?:а|ы)?\\s+поддерж\\p{L}+|прием\\p{L}+|может\\s+поддержать)|неприемлем(?:о|а|ы)?|недопустим(?:о|а|ы)?|осужда${IMPERFECTIVE}|осуди${PERFECTIVE}|(?<!обвинени\\p{L}+\\s+)(?:отверга${IMPERFECTIVE}|отверг(?:ла|ло|ли)?)(?!\\s+(?:\\p{L}+\\s+){0,5}(?:обвинени|инсинуаци))|не\\s+поддерж(?:ит|ат|им)|(?:выступ(?:а${IMPERFECTIVE}|и${PERFECTIVE})|(?:про)?голос(?:у${IMPERFECTIVE}|ова${PERFECTIVE}))\\s+против|возража${IMPERFECTIVE}|возрази${PERFECTIVE}`,
  ),
  russian(
    'SUPPORTS',
    `(?:выступ(?:а${IMPERFECTIVE}|и${PERFECTIVE})|(?:про)?голос(?:у${IMPERFECTIVE}|ова${PERFECTIVE}))\\s+за|присоедин(?:яется|яются|яемся|ился|илась|ились)\\s+к\\s+(?:\\p{L}+\\s+)?(?:заявлению|выступлению)|солидарн(?:а|ы)?|поддержива${IMPERFECTIVE}|поддержа${PERFECTIVE}|(?:высказ|выступ)\\p{L}+\\s+в\\s+поддержку|выра(?:жа|зи)\\p{L}+\\s+(?:\\p{L}+\\s+)?поддержку|разделя(?:ет|ют|ем)(?=\\s+(?:\\p{L}+\\s+){0,2}(?:мнение|задач|цел|подход|позици|стремлени|устремлени|оценк)\\p{L}*)|(?:всячески|активно)\\s+содейству(?:ет|ют|ем)`,
  ),
  russian(
    'PROPOSES',
    `внос(?:ит|ят|им)\\s+(?:на\\s+рассмотрение|проект|предложени)\\p{L}*|вн[её]с(?:ла|ли)?\\s+(?:на\\s+рассмотрение|проект)|выдвин(?:ул|ула|ули)\\s+(?:\\p{L}+\\s+)?(?:инициативу|предложение)|предлага${IMPERFECTIVE}|предложи${PERFECTIVE}`,
  ),
  russian(
    'COMMITS_TO',
    `постановля(?:ет|ют|я)(?=\\s+\\p{L}+ть)|преисполнен\\p{L}*\\s+решимости|оставля(?:ет|ют|ем)\\s+(?:\\p{L}+\\s+)?открытой\\s+дверь|обязу(?:ется|ются|емся)|обязал(?:ся|ась|ись)|намерен(?:а|ы)?|преисполнен\\p{L}*\\s+решимости|будут\\s+рассматривать|(?<!не\\s)готов(?:а|ы)?(?=\\s+(?:и\\s+далее\\s+)?(?:(?!поддерж)\\p{L}+ть|к)(?!\\p{L}))|к\\s+\\p{L}+\\s+готов(?:а|ы)?|продолж(?:ит|ат|им)(?=\\s)|буд(?:ет|ут|ем)\\s+(?:и\\s+далее\\s+|и\\s+впредь\\s+)?(?:добиваться|содействовать|стремиться|продолжать|отстаивать|поддерживать|работать)|стрем(?:ится|ятся|имся)|прилож(?:ит|ат|им)|(?:заяв|выраз|подтверд)\\p{L}+\\s+(?:о\\s+)?готовност[ьи]`,
  ),
  russian(
    'DENIES',
    `отрица${IMPERFECTIVE}|обвинени\\p{L}+\\s+(?:отверга${IMPERFECTIVE}|отверг(?:ла|ло|ли)?)|не\\s+наруша(?:ет|ют|ем|л|ла|ли)|не\\s+означа(?:ет|ют)|(?:отверга${IMPERFECTIVE}|отверг(?:ла|ло|ли)?)\\s+(?:\\p{L}+\\s+){0,5}(?:обвинени|инсинуаци)\\p{L}+|счита(?:ет|ют|ем)\\s+невозможным|не\\s+соответству(?:ет|ют)\\s+действительности|(?:полностью|неукоснительно)\\s+(?:соблюда|выполня)(?:ет|ют)|не\\s+мо(?:жем|жет|гут)\\s+согласиться|опроверг(?:ает|ают|аем|ла|ло|ли)?`,
  ),
  russian(
    'ALLEGES',
    `обвиня${IMPERFECTIVE}|подозрева(?:ет|ют|ем)|обвини${PERFECTIVE}|заяви${PERFECTIVE}\\s+о\\s+нарушени\\p{L}+|утвержда${IMPERFECTIVE}`,
  ),
  russian('EXPLAINS', 'поскольку|потому\\s+что|так\\s+как'),
  russian(
    'NOTES',
    `вид(?:ит|ят|им),\\s+что|констатиру(?:ет|ют|ем)|(?:указыва${IMPERFECTIVE}|указа${PERFECTIVE})(?=\\s+на(?!\\p{L})|,?\\s+что)|обра(?:ща(?:ет|ют|ем)|ти(?:л|ла|ли))\\s+(?:\\p{L}+\\s+)?внимание|отмеча${IMPERFECTIVE}|отмечается|отмети${PERFECTIVE}|констатиру${IMPERFECTIVE}|напомина${IMPERFECTIVE}|напомни${PERFECTIVE}|призна(?:ёт|ет|ют|ём|ем)|прин\\p{L}+\\s+(?:\\p{L}+\\s+)?к\\s+сведению|ссылаясь\\s+на|(?:учитывая|сознавая|памятуя|осознавая)(?=[,\\s])|ссыла(?:ется|ются|емся)\\s+на`,
  ),
]
