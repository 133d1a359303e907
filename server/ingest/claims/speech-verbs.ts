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
    '(?:note|notes|noted|noting) with (?:\\w+ )?(?:concern|regret)|(?:express|voic)(?:e|es|ed|ing)? (?:\\w+ )?(?:\\w+ )?(?:concerns?|regrets?|alarm|dismay|disappointment)|(?:am|is|are|was|were|remains?) (?:deeply |gravely |seriously |profoundly )?(?:concerned|alarmed|worried|disturbed|troubled)|with (?:\\w+ )?(?:regret|concern) that|regret(?:s|ted|ting)?|deplor(?:e|es|ed|ing)',
  ),
  english('DENIES', 'den(?:y|ies|ied|ying)|(?:do|does|did|can|could) ?not (?:accept|agree) that|refut(?:e|es|ed|ing)'),
  english(
    'OPPOSES',
    'oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|object(?:s|ed)? to|cannot (?:support|accept)|do(?:es)? not support|express(?:es|ed)? (?:\\w+ )?opposition',
  ),
  english(
    'CALLS_FOR',
    'call(?:s|ed|ing)? (?:up)?on|call(?:s|ed|ing)? for|appeal(?:s|ed|ing)? to|invit(?:e|es|ed|ing)|requests?|requested|asks? (?:all|that|those|other|every)|encourag(?:e|es|ed|ing)',
  ),
  english('URGES', 'urg(?:e|es|ed|ing)|demands?|demanded|insist(?:s|ed|ing)? (?:that|on)'),
  english(
    'REAFFIRMS',
    're-?affirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|re-?confirm(?:s|ed|ing)?|confirm(?:s|ed|ing)? (?:once )?(?:again|anew)|(?:remains?|remained) committed to',
  ),
  english(
    'STRESSES',
    'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|(?:am|is|are|was|were) (?:firmly |deeply )?(?:convinced|of the view) that|express(?:es|ed|ing)? (?:\\w+ )?conviction that|believ(?:e|es|ed) that',
  ),
  english(
    'WELCOMES',
    'welcom(?:e|es|ed|ing)|commend(?:s|ed|ing)?|(?:highly )?appreciat(?:e|es|ed|ing)|express(?:es|ed|ing)? (?:\\w+ )?(?:appreciation|gratitude|satisfaction)|prais(?:e|es|ed)|(?:note|notes|noted) with (?:\\w+ )?(?:appreciation|satisfaction)',
  ),
  english(
    'SUPPORTS',
    'support(?:s|ed|ing)?(?! unit)|endors(?:e|es|ed|ing)|(?:am|is|are|was|were) in favour of|express(?:es|ed|ing)? (?:\\w+ )?support|g(?:ives?|ave) (?:\\w+ )?(?:\\w+ )?support to',
  ),
  english('PROPOSES', 'propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?'),
  english(
    'COMMITS_TO',
    'commit(?:s|ted)? (?:itself |themselves |ourselves )?to|(?:is|are|was|were) (?:determined|resolved|committed|prepared) to|pledg(?:e|es|ed|ing)|undertak(?:e|es|ing) to|(?:stands?|stood|(?:is|are|was|were)) ready to|express(?:es|ed|ing)? (?:\\w+ )?readiness|will (?:consider|continue|work)|intends? to',
  ),
  english('ALLEGES', 'alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)'),
  english('EXPLAINS', 'because|(?:has|have) caused'),
  english(
    'NOTES',
    'not(?:e|es|ed|ing) (?=that|the|also|further|with|its)|recall(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|t(?:akes?|ook|aken|aking) note|acknowledg(?:e|es|ed|ing)',
  ),
  chinese(
    'NOTES_WITH_CONCERN',
    '关切地?注意到|(?:深表|表示|表达)(?:严重|深切)?(?:关切|遗憾|担忧|忧虑|不安)|感到(?:严重|深切)?(?:关切|遗憾|担忧|忧虑|不安)|令人遗憾的是|令[^，。,]{0,6}(?:不安|关切|忧虑|担忧)|对此?[^，。,]{0,8}遗憾',
  ),
  chinese('DENIES', '否认|不能同意|不认同|不接受'),
  chinese('CALLS_FOR', '呼吁|邀请|吁请|(?<=我们|双方|各方|我国|中方|俄方)希望'),
  chinese('URGES', '敦促|促请|要求|督促'),
  chinese('REAFFIRMS', '重申|再次确认|再次申明'),
  chinese('STRESSES', '(?:必须|需要|应当)(?:指出|强调)|强调|着重指出|坚信|深信|认为'),
  chinese('OPPOSES', '反对|谴责|拒绝'),
  chinese('WELCOMES', '欢迎|赞赏|赞扬'),
  chinese('COMMITS_TO', '决心|承诺|致力于|(?:双方|各方|我们|中方|俄方)将|(?<=[，,])(?:愿意?|将继续|准备)(?!支持)'),
  chinese('SUPPORTS', '支持|支援|赞同|赞成'),
  chinese('PROPOSES', '建议|提议|倡议(?=[^，。,]{0,4}(?:设立|建立|举行|召开))'),
  chinese('ALLEGES', '指控|指责'),
  chinese('EXPLAINS', '正是由于|(?<!,)导致|将有助于|(?<=[，,])因为'),
  chinese('NOTES', '注意到|指出|忆及|认识到'),
  russian(
    'NOTES_WITH_CONCERN',
    `с\\s+(?:\\p{L}+\\s+)?(?:озабоченностью|обеспокоенностью|сожалением|тревогой)\\s+отмеча\\p{L}+|(?:выра(?:жа|зи)\\p{L}+|высказ(?:ыва|а)\\p{L}+)\\s+(?:\\p{L}+\\s+)?(?:озабоченность|обеспокоенность|сожаление|тревогу)|сожале(?:ет|ют|ем|ли?|я)|приходится\\s+сожалеть|вызыва(?:ет|ют|ло|ла|ли)\\s+(?:\\p{L}+\\s+)?(?:тревогу|озабоченность|обеспокоенность|сожаление)|(?:мы\\s+)?(?:глубоко\\s+|серь[её]зно\\s+)?(?:обеспокоен|озабочен|встревожен)(?:а|ы)?`,
  ),
  russian(
    'URGES',
    `настоятельно\\s+(?:призыва${IMPERFECTIVE}|призва${PERFECTIVE})|требу${IMPERFECTIVE}|потребова${PERFECTIVE}|настаива${IMPERFECTIVE}`,
  ),
  russian(
    'CALLS_FOR',
    `прос(?:ит|ят|им)|призыва${IMPERFECTIVE}|призва${PERFECTIVE}|приглаша${IMPERFECTIVE}|предлага(?:ет|ют|ем)\\s+всем|выступ(?:а${IMPERFECTIVE}|и${PERFECTIVE})\\s+за`,
  ),
  russian(
    'REAFFIRMS',
    `(?:вновь\\s+)?подтвержда${IMPERFECTIVE}|(?:вновь\\s+)?подтверди${PERFECTIVE}|сохраня${IMPERFECTIVE}\\s+приверженность`,
  ),
  russian(
    'STRESSES',
    `подч[её]ркива${IMPERFECTIVE}|подчеркну${PERFECTIVE}|акцентиру${IMPERFECTIVE}|(?:хотел(?:а|и|ось)?\\s+бы|хочу|хотим)\\s+(?:подчеркнуть|отметить)|(?:необходимо|следует|важно|нельзя\\s+не)\\s+подчеркнуть|убежден(?:а|ы)?|убежд[её]н(?:а|ы)?`,
  ),
  russian(
    'WELCOMES',
    `приветству${IMPERFECTIVE}|приветствова${PERFECTIVE}(?:сь|ся)?|рад(?:а|ы)?\\s+приветствовать|приветству(?:ется|ются)|с\\s+(?:\\p{L}+\\s+)?(?:удовлетворением|признательностью)\\s+отмеча\\p{L}+|высоко\\s+оцен(?:ива${IMPERFECTIVE}|и${PERFECTIVE})|выра(?:жа|зи)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:признательность|удовлетворение|благодарность)`,
  ),
  russian(
    'OPPOSES',
    `осужда(?:ется|ются)|осужда${IMPERFECTIVE}|осуди${PERFECTIVE}|отверга${IMPERFECTIVE}|отверг(?:ла|ло|ли)?|выступ(?:а${IMPERFECTIVE}|и${PERFECTIVE})\\s+против|возража${IMPERFECTIVE}|возрази${PERFECTIVE}`,
  ),
  russian(
    'SUPPORTS',
    `поддержива${IMPERFECTIVE}|поддержа${PERFECTIVE}|(?:высказ|выступ)\\p{L}+\\s+в\\s+поддержку|выра(?:жа|зи)\\p{L}+\\s+(?:\\p{L}+\\s+)?поддержку`,
  ),
  russian('PROPOSES', `предлага${IMPERFECTIVE}|предложи${PERFECTIVE}`),
  russian(
    'COMMITS_TO',
    `обязу(?:ется|ются|емся)|обязал(?:ся|ась|ись)|намерен(?:а|ы)?|преисполнен\\p{L}*\\s+решимости|будут\\s+рассматривать|готов(?:а|ы)?\\s+(?:и\\s+далее\\s+)?(?=\\p{L}+ть)|(?:заяв|выраз|подтверд)\\p{L}+\\s+(?:о\\s+)?готовност[ьи]`,
  ),
  russian('DENIES', `отрица${IMPERFECTIVE}|не\\s+мо(?:жем|жет|гут)\\s+согласиться|опроверг(?:ает|ают|аем|ла|ло|ли)?`),
  russian('ALLEGES', `обвиня${IMPERFECTIVE}|обвини${PERFECTIVE}|утвержда${IMPERFECTIVE}`),
  russian('EXPLAINS', 'поскольку|потому\\s+что|так\\s+как'),
  russian(
    'NOTES',
    `отмеча${IMPERFECTIVE}|отмети${PERFECTIVE}|констатиру${IMPERFECTIVE}|напомина${IMPERFECTIVE}|напомни${PERFECTIVE}|призна(?:ёт|ет|ют|ём|ем)|прин\\p{L}+\\s+(?:\\p{L}+\\s+)?к\\s+сведению`,
  ),
]
