import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import type { EntityKind } from '../../../graph-seed/model/node.ts'
import { CodePointIndex } from '../document/code-point-index.ts'
import type { Mention } from '../mentions/suggestion.ts'
import type { NearProposition, PropositionIndex } from './nearest-propositions.ts'
import { breaks, findsFault, goesOn, namesNationality, namesSome, takesUpConduct } from './accusations.ts'
import { type Verb, verbsIn } from './find-verbs.ts'
import { ONLY_SAYS, type Part, partsOf, REPORTS } from './parts.ts'
import { closingVerb, quotationsIn, type Report, reportOf } from './reported.ts'
import { clausesOf, sentencesOf, type Stretch } from './sentences.ts'
import { actors, reporter, speakersBefore } from './speakers.ts'
import { isOfArmsControl } from './subject-matter.ts'
import { withoutReport, withReproach } from './trim-clause.ts'
import { dutiesIn, unspokenAct } from './unspoken.ts'

/** An assertion that a text may make. A draft only: a person decides. Places in code points, end exclusive. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly sentence: Stretch
  readonly speechAct: SpeechAct
  /** The words that show the act. */
  readonly verb: string
  readonly speakers: readonly string[]
  /** Why these speak. */
  readonly speakersFrom: 'SENTENCE' | 'EARLIER_SENTENCE' | 'ISSUERS' | 'NOBODY'
  readonly addressees: readonly string[]
  readonly mentions: readonly string[]
  readonly nearest: readonly NearProposition[]
}

const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES'])
/** A speaker stands so near before the verb, and an addressee so near after it, in code points. */
const NEAR = 60
const NEAREST = 3

/** Drafts of every clause under a verb of speech, in order of place. `issuers` speak where no sentence names a speaker. */
export function findDrafts(
  text: string,
  mentions: readonly Mention[],
  propositions: PropositionIndex,
  issuers: readonly string[],
): readonly Draft[] {
  const index = new CodePointIndex(text)
  const verbs = verbsIn(text)
  const characters = Array.from(text)
  const drafts: Draft[] = []
  let [at, first, speakers]: [number, number, readonly string[]] = [0, 0, []]
  let accused = false
  const title = titleOf(text)
  const quotations = quotationsIn(text)
  let quotation = 0
  for (const sentence of sentencesOf(text)) {
    const own: Verb[] = []
    for (let verb = verbs[at]; verb !== undefined && verb.start < sentence.end; verb = verbs[(at += 1)]) own.push(verb)
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation += 1
    if (sentence.end <= title) continue
    const place = { start: index.at(sentence.start), end: index.at(sentence.end) }
    while ((mentions[first]?.end ?? Infinity) <= place.start) first += 1
    const within = mentionsWithin(mentions, first, place)
    const closing = closingVerb(text, sentence, own)
    const report = closing?.report ?? reportOf(text, sentence, mostlyIn(sentence, quotations[quotation]))
    // What tells at the end who said it is none of what was said.
    const whole = report?.isAfter === true ? { start: sentence.start, end: report.said.end } : sentence
    const parts = partsWith(text, whole, own, closing)
    const [head] = parts
    const headAt = head?.verb === undefined ? null : index.at(head.verb.start)
    // Whoever an introduction speaks of does not speak.
    const nearBefore = headAt === null ? 0 : headAt - NEAR
    const subjectAt =
      head !== undefined && INTRODUCES.test(text.slice(sentence.start, head.verb.start))
        ? Math.max(nearBefore, index.at(head.clauses[0]?.start ?? sentence.start))
        : nearBefore
    const subjects = headAt === null ? [] : speakersBefore(within, { start: subjectAt, end: headAt }, characters)
    const tellers = report === null ? [] : tellersOf(text, report, index, within, characters)
    const named =
      [
        report?.isAfter === true ? tellers : [],
        subjects,
        reporter(text, sentence, place, within, head?.verb.start, characters),
        tellers,
      ].find((some) => some.length > 0) ?? []
    // Who joins a statement of others does not go on with it.
    const joins = head !== undefined && JOINS.test(text.slice(head.verb.start, head.verb.end))
    if (named.length > 0 && !joins) speakers = named
    const spoken = named.length > 0 ? named : speakers.length > 0 ? speakers : issuers
    const from =
      named.length > 0
        ? 'SENTENCE'
        : speakers.length > 0
          ? 'EARLIER_SENTENCE'
          : issuers.length > 0
            ? 'ISSUERS'
            : 'NOBODY'
    const add = (clause: Stretch, speechAct: SpeechAct, verb: Stretch, speakersFrom: Draft['speakersFrom']) => {
      const range = { start: index.at(clause.start), end: index.at(clause.end) }
      const about = within.filter((one) => one.start < range.end && one.end > range.start && one.chosen !== null)
      const ids = new Set(about.flatMap(({ chosen }) => chosen ?? []))
      const exact = text.slice(clause.start, clause.end)
      const after = index.at(verb.end)
      drafts.push({
        ...range,
        exact,
        sentence: place,
        speechAct,
        verb: text.slice(verb.start, verb.end),
        speakers: spoken,
        speakersFrom,
        addressees: ADDRESSING.has(speechAct) ? actors(within, after, after + NEAR) : [],
        mentions: [...ids],
        nearest: propositions.nearest(exact, ids, NEAREST),
      })
    }
    const others = within.filter((one) => isOther(one, spoken)).map(({ start }) => start)
    const isOfOthers = (clause: Stretch): boolean =>
      others.some((start) => start >= index.at(clause.start) && start < index.at(clause.end)) ||
      namesSome(text.slice(clause.start, clause.end)) ||
      (parts.length === 0 && namesNationality(text.slice(clause.start, clause.end)))
    const bodies = within.filter((one) => isOther(one, spoken, BODIES)).map(({ start }) => start)
    const asksOfBody = ({ start }: Stretch): boolean => bodies.includes(index.at(start))
    for (const { clauses, verb } of parts) {
      const reports = REPORTS.test(text.slice(verb.start, verb.end))
      let reproaches = false
      for (const clause of clauses) {
        const [said, reproach] = withReproach(text, withoutReport(text, clause, false))
        const faults = findsFault(text.slice(said.start, said.end))
        const blames: boolean = reproaches ? faults || reports : faults && reports && isOfOthers(said)
        add(said, blames ? 'ALLEGES' : actOf(text, verb, said), verb, from)
        if (reproach !== null) add(reproach, 'ALLEGES', verb, from)
        // What goes on after a reproach reproaches too.
        reproaches = reproach !== null || (blames && /\p{Script=Han}/u.test(text.charAt(said.start)))
      }
    }
    const content = report?.said ?? sentence
    const accusations = accusationsIn(
      text,
      parts.length > 0 ? sentence : content,
      parts,
      isOfOthers,
      accused,
      report !== null,
    )
    accused = accusations.length > 0
    for (const clause of accusations) add(withoutReport(text, clause, parts.length === 0), 'ALLEGES', clause, from)
    const shows = report !== null && report.by.end > report.by.start ? report.by : content
    const note = (clause: Stretch) => {
      const named = within.filter((one) => one.start < index.at(clause.end) && one.end > index.at(clause.start))
      if (isOfArmsControl(text.slice(clause.start, clause.end), named)) add(clause, 'NOTES', shows, from)
    }
    if (parts.length > 0) {
      // “… said that …, and warned”: what was said before stands for itself.
      const before = report === null || accusations.length > 0 ? null : saidBefore(text, report, parts)
      if (before !== null) note(before)
      continue
    }
    if (accusations.length > 0) continue
    const act = unspokenAct(text.slice(content.start, content.end))
    if (act !== null) for (const clause of clausesOf(text, content)) add(clause, act, clause, from)
    if (act !== null) continue
    // What must be is stressed; of others, it is asked.
    const duties = spoken.length > 0 || report !== null ? dutiesIn(text, content) : []
    for (const { clause, duty } of duties)
      add(clause, duty === 'STRESSES' || !(isOfOthers(clause) || asksOfBody(clause)) ? 'STRESSES' : duty, clause, from)
    if (duties.length === 0 && report !== null) note(content)
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

const JOINS = /^(?:associat|align)|^присоединя/iu

/** The part of a sentence that stands in a quotation, where that is most of it and the sentence begins in it: a title in quotation marks says nothing. */
function mostlyIn(sentence: Stretch, quotation: Stretch | undefined): Stretch | null {
  if (quotation === undefined) return null
  const part = { start: Math.max(sentence.start, quotation.start), end: Math.min(sentence.end, quotation.end) }
  const begins = quotation.start <= sentence.start + 2
  return begins && part.end - part.start > (sentence.end - sentence.start) / 2 ? part : null
}

type Closing = ReturnType<typeof closingVerb>

/** The parts of a sentence without its closing verb, which acts by all that stands before it where that has no verb of its own. */
function partsWith(text: string, whole: Stretch, own: readonly Verb[], closing: Closing): readonly Part[] {
  const within = own.filter(({ start }) => start < whole.end)
  const parts = partsOf(text, whole, within)
  if (parts.length > 0 || closing === null || ONLY_SAYS.test(text.slice(closing.verb.start, closing.verb.end)))
    return parts
  return [{ verb: closing.verb, clauses: clausesOf(text, closing.report.said) }]
}

/** What a clause under a verb does: under one that only says, what its words do by themselves. */
function actOf(text: string, verb: Verb, said: Stretch): SpeechAct {
  if (!ONLY_SAYS.test(text.slice(verb.start, verb.end))) return verb.act
  return unspokenAct(text.slice(Math.max(verb.end, said.start), said.end)) ?? verb.act
}

const ACCORDING = /according to|по\s(?:словам|мнению|оценк|данным|информации|убеждению)|согласно|^[据據]/iu

/** Whom a report names as who says it. */
function tellersOf(
  text: string,
  { by, said, isAfter }: Report,
  index: CodePointIndex,
  within: readonly Mention[],
  characters: readonly string[],
): readonly string[] {
  const place = { start: index.at(isAfter ? Math.max(by.start, said.end) : by.start), end: index.at(by.end) }
  if (ACCORDING.test(text.slice(by.start, by.end))) return actors(within, place.start, place.end).slice(0, 1)
  return speakersBefore(within, place, characters)
}

/** What was said before the first verb of speech within it, if that says something and “and” or a comma ends it. */
function saidBefore(text: string, { said, isAfter }: Report, parts: readonly Part[]): Stretch | null {
  const words = text.slice(said.start, Math.max(said.start, parts[0]?.clauses[0]?.start ?? 0))
  const joins = /(?:,?\s(?:and|but)|,?\s(?:и|но|а)|[，,；;](?:并|並|但)?|,\s*)\s*$/iu.exec(words)
  if (
    isAfter ||
    joins === null ||
    !(/\p{Script=Han}/u.test(words) || parts[0]?.verb.act === 'EXPLAINS' || /\p{L}/u.test(joins[0]))
  )
    return null
  return /(?:\p{L}+\P{L}+){3}\p{L}|\p{Script=Han}{6}/u.test(words.slice(0, joins.index))
    ? { start: said.start, end: said.start + joins.index }
    : null
}

/** Where the first line ends, if it is a title: a headline announces what the text says. In UTF-16 units. */
function titleOf(text: string): number {
  const line = /^\s*[^\n]{1,200}(?=\n\s*\S)/u.exec(text)?.[0] ?? ''
  return /[.。;；!?！？:：]["”»」]?\s*$/u.test(line) ? 0 : line.length
}

/**
 * Clauses of a sentence that find fault with what others do: those that a verb of speech takes for granted, and, where there is no
 * such verb, those that stand for themselves.
 */
function accusationsIn(
  text: string,
  sentence: Stretch,
  parts: readonly Part[],
  isOfOthers: (clause: Stretch) => boolean,
  /** Whether the sentence before accused somebody. */
  goingOn: boolean,
  /** Whether the sentence tells what somebody said. */
  isReport: boolean,
): readonly Stretch[] {
  if (parts.some(({ verb }) => verb.act === 'ALLEGES' || verb.act === 'DENIES')) return []
  const isAccused = (clause: Stretch, said: boolean): boolean => {
    const words = text.slice(clause.start, clause.end)
    if ((isReport || goingOn) && parts.length === 0 && breaks(words)) return true
    return findsFault(words) && (said || isOfOthers(clause) || takesUpConduct(words) || (goingOn && goesOn(words)))
  }
  if (parts.length > 0)
    return embeddedIn(text, sentence, parts).filter(
      (clause) => isAccused(clause, false) && (isOfOthers(clause) || isInParentheses(text, clause)),
    )
  // What is joined to an accusation accuses the same.
  const accused: Stretch[] = []
  let subject: Stretch | null = null
  for (const clause of clausesOf(text, sentence)) {
    const words = text.slice(clause.start, clause.end)
    if (isAccused(clause, accused.length > 0)) accused.push(clause)
    // 美英澳开展合作，构成风险: what was done stands in the clause before.
    else if (subject !== null && findsFault(words)) accused.push({ start: subject.start, end: clause.end })
    subject = /\p{Script=Han}/u.test(words) && accused.length === 0 && isOfOthers(clause) ? clause : null
  }
  return accused
}

/** What a sentence with a verb of speech takes for granted: its reasons, what its verb is told of, and what stands in parentheses. */
function embeddedIn(text: string, sentence: Stretch, parts: readonly Part[]): readonly Stretch[] {
  const first = parts[0]?.verb.start ?? sentence.end
  // What stands for itself before the clause of the first verb.
  const before = { start: sentence.start, end: parts[0]?.clauses[0]?.start ?? sentence.start }
  const alone = text.slice(before.start, before.end).replace(/[,，;；\s]+$/u, '')
  const apart =
    INTRODUCES.test(alone) || alone === '' ? [] : [{ start: before.start, end: before.start + alone.length }]
  const words = text.slice(sentence.start, sentence.end)
  const embedded = [...words.matchAll(EMBEDDED)].flatMap(({ 0: found, 1: opening = '', index }) => {
    const start = sentence.start + index + opening.length
    const whole = sentence.start + index + found.replace(/[,，.。;；\s]+$/u, '').length
    // An introduction ends where the clause of the first verb begins.
    const end = start < before.end ? Math.min(whole, before.start + alone.length) : whole
    const isReason = REASON.test(opening)
    // What comes before the verb is an introduction, and only a reason says something in it.
    return end <= start || (end <= first && !isReason) ? [] : clausesOf(text, { start, end })
  })
  return [...apart, ...embedded]
}
const INTRODUCES =
  /^(?:given|considering|since|because|in|at|against|with|under|鉴于|鑑於|由于|由於|因为|因為|在|поскольку|учитывая|в|на|при)(?!\p{L})|^(?:鉴于|鑑於|由于|由於|因为|因為|在)|[:：]$/iu

function isInParentheses(text: string, { start }: Stretch): boolean {
  return /[(（][^)）]*$/u.test(text.slice(Math.max(0, start - 200), start))
}
const EMBEDDED =
  /((?:given|considering) that |(?:since|because|because of|that|although|while|что|поскольку|учитывая, что) |鉴于|鑑於|由于|由於|因为|因為|强调,?|強調,?|注意到[,，]?|指出[,，]?|[(（])[^(（)）]+?(?=[(（)）]|\.?$|[。;；]|[，,](?=\s*(?:双方|雙方|the two|they|we|导致|導致))|\sthat\s)/giu
const REASON = /given|consider|since|because|поскольку|учитывая|鉴于|鑑於|由于|由於|因为|因為|[(（]/iu

/** Whether a mention names somebody who speaks of nothing here. */
function isOther({ candidates, chosen }: Mention, speakers: readonly string[], kinds = OTHERS): boolean {
  return candidates.some(({ id, kind }) => id === chosen && kinds.has(kind)) && !speakers.includes(chosen ?? '')
}
const OTHERS: ReadonlySet<EntityKind> = new Set(['STATE', 'GROUP'])
/** Of these something is asked where they are the subject. */
const BODIES: ReadonlySet<EntityKind> = new Set(['ORGANIZATION', 'BODY'])

function mentionsWithin(mentions: readonly Mention[], first: number, { start, end }: Stretch): readonly Mention[] {
  const within: Mention[] = []
  for (let at = first; ; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= end) return within
    if (mention.end > start) within.push(mention)
  }
}
