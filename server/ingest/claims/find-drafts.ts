import * as OpenCC from 'opencc-js/t2cn'
import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import type { EntityKind } from '../../../graph-seed/model/node.ts'
import { CodePointIndex } from '../document/code-point-index.ts'
import type { Mention } from '../mentions/suggestion.ts'
import type { NearProposition, PropositionIndex } from './nearest-propositions.ts'
import { findsFault, goesOn, namesNationality, takesUpConduct } from './accusations.ts'
import { isPerformed } from './performing.ts'
import { ANNOUNCES, clausesOf, joinedClauses, sentencesOf, type Stretch } from './sentences.ts'
import { actors, reporter, speakersBefore } from './speakers.ts'
import { withoutReport, withReproach } from './trim-clause.ts'
import { dutiesIn, unspokenAct } from './unspoken.ts'
import { SPEECH_VERBS } from './speech-verbs.ts'

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

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' })
const ADDRESSING: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES'])
/** A speaker stands so near before the verb, and an addressee so near after it, in code points. */
const NEAR = 60
const NEAREST = 3

interface Verb extends Stretch {
  readonly act: SpeechAct
}

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
  for (const sentence of sentencesOf(text)) {
    const own: Verb[] = []
    for (let verb = verbs[at]; verb !== undefined && verb.start < sentence.end; verb = verbs[(at += 1)]) own.push(verb)
    if (sentence.end <= title) continue
    const place = { start: index.at(sentence.start), end: index.at(sentence.end) }
    while ((mentions[first]?.end ?? Infinity) <= place.start) first += 1
    const within = mentionsWithin(mentions, first, place)
    const parts = partsOf(text, sentence, own)
    const [head] = parts
    const headAt = head?.verb === undefined ? null : index.at(head.verb.start)
    // Whoever an introduction speaks of does not speak.
    const nearBefore = headAt === null ? 0 : headAt - NEAR
    const subjectAt =
      head !== undefined && INTRODUCES.test(text.slice(sentence.start, head.verb.start))
        ? Math.max(nearBefore, index.at(head.clauses[0]?.start ?? sentence.start))
        : nearBefore
    const subjects = headAt === null ? [] : speakersBefore(within, { start: subjectAt, end: headAt }, characters)
    const named = subjects.length > 0 ? subjects : reporter(text, sentence, place, within, head?.verb.start, characters)
    if (named.length > 0) speakers = named
    const spoken = speakers.length > 0 ? speakers : issuers
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
      (parts.length === 0 && namesNationality(text.slice(clause.start, clause.end)))
    for (const { clauses, verb } of parts) {
      const reports = REPORTS.test(text.slice(verb.start, verb.end))
      let reproaches = false
      for (const clause of clauses) {
        const [said, reproach] = withReproach(text, withoutReport(text, clause, false))
        const faults = findsFault(text.slice(said.start, said.end))
        const blames: boolean = reproaches ? faults || reports : faults && reports && isOfOthers(said)
        add(said, blames ? 'ALLEGES' : verb.act, verb, from)
        if (reproach !== null) add(reproach, 'ALLEGES', verb, from)
        // What goes on after a reproach reproaches too.
        reproaches = reproach !== null || (blames && /\p{Script=Han}/u.test(text.charAt(said.start)))
      }
    }
    const accusations = accusationsIn(text, sentence, parts, isOfOthers, accused)
    accused = accusations.length > 0
    for (const clause of accusations) add(withoutReport(text, clause, parts.length === 0), 'ALLEGES', clause, from)
    if (parts.length > 0) continue
    const words = text.slice(sentence.start, sentence.end)
    const act = unspokenAct(words)
    if (act !== null && accusations.length === 0)
      for (const clause of clausesOf(text, sentence)) add(clause, act, clause, from)
    // What must be is stressed; of others, it is asked.
    if (act === null && accusations.length === 0 && spoken.length > 0)
      for (const { clause, duty } of dutiesIn(text, sentence))
        add(clause, duty === 'STRESSES' || !isOfOthers(clause) ? 'STRESSES' : duty, clause, from)
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Where the first line ends, if it is a title: a headline announces what the text says. In UTF-16 units. */
function titleOf(text: string): number {
  const line = /^\s*[^\n]{1,200}(?=\n\s*\S)/u.exec(text)?.[0] ?? ''
  return /[.。;；!?！？:：]["”»」]?\s*$/u.test(line) ? 0 : line.length
}

/** A verb of speech with the clauses under it. */
interface Part {
  readonly verb: Verb
  readonly clauses: readonly Stretch[]
}

/** A sentence cut at what joins one verb of speech to the next; a verb that nothing sets apart belongs to what is said. */
function partsOf(text: string, sentence: Stretch, verbs: readonly Verb[]): readonly Part[] {
  const heads: { verb: Verb; start: number; before: number }[] = []
  for (const verb of verbs) {
    const last = heads.at(-1)
    if (last === undefined) heads.push({ verb, start: subjectStart(text, sentence, verb), before: sentence.start })
    else {
      const cut = joint(text, last.verb.end, verb.start)
      if (cut === null || verb.start - cut.after > LONGEST_SUBJECT) continue
      // 强调，恪守: what the first announces is what the second does.
      if (!announces(text, last.verb, cut.before)) heads.push({ verb, start: cut.after, before: cut.before })
      else if (ONLY_SAYS.test(text.slice(last.verb.start, last.verb.end)))
        heads.splice(-1, 1, { ...last, start: cut.after, verb })
    }
  }
  return heads.map(({ verb, start }, number) => {
    const end = heads[number + 1]?.before ?? sentence.end
    return { verb, clauses: joinedClauses(text, clausesOf(text, { start, end }), verb.end) }
  })
}

/** So long a subject of its own a further verb of speech may have, in UTF-16 units. */
const LONGEST_SUBJECT = 80

/** Whether nothing but what a verb announces can follow it up to a place. */
function announces(text: string, { start, end }: Verb, to: number): boolean {
  return ANNOUNCES.test(text.slice(end, to)) && ANNOUNCING.test(toSimplified(text.slice(start, end)))
}
const ANNOUNCING =
  /(?:指出|强调|重申|认为|坚信|深信|确信|注意到|认识到|表明|证明|说明|警告|的是)$|^(?:подч|отме|указ|убежд|счита|полага|напом)\p{L}+$/iu

/** Verbs by which one is told what somebody said; who takes note for himself does not accuse by it. */
const REPORTS = /^(?:指出|noted\s?|отметил\p{L}*|указал\p{L}*|observed that|pointed out)$/iu

/** Verbs that say no more than that something is said: what it does, a verb within it tells. */
const ONLY_SAYS = /^(?:指出|noted\s?|отмет\p{L}+|указа\p{L}+|отмеча\p{L}+|observ\p{L}+ that|point\p{L}+ out)$/iu

/** The last place between two verbs of speech where one ends and the other begins, perhaps with a subject of its own. */
function joint(text: string, from: number, to: number): { readonly before: number; readonly after: number } | null {
  const joints = [...text.slice(from, to).matchAll(JOINT)]
  const last = joints.at(-1)
  if (last === undefined) return null
  return { before: from + last.index, after: from + last.index + last[0].length }
}
const JOINT =
  /[,，、]\s*(?:(?:and|but|as well as|и|а также|а|но)(?!\p{L})\s*|(?:并|並|也|还|還)(?=\p{Script=Han}))?|\s(?:and|but|as well as|и|а также|но)\s|(?<=\p{Script=Han})(?:并|並)(?=\p{Script=Han})/giu

/** The first clause begins with its subject: after what an introduction, or whoever reports it, sets apart before it. */
function subjectStart(text: string, sentence: Stretch, verb: Stretch): number {
  const before = text.slice(sentence.start, verb.start)
  const after = text.slice(verb.end, sentence.end)
  // What is said of stands first: “was welcomed”, “was, she reiterated, a duty”.
  if (/(?:^|\s)(?:be|been|was|were|being)\s+(?:\p{L}+ly\s+)?$/iu.test(before)) return sentence.start
  if (/,\s(?:he|she|they|it|we|I)\s$/u.test(before) && after.startsWith(',')) return sentence.start
  // “… said that …, and warned”: what was said before stands for itself.
  const saidBefore = /\b(?:said|stated|declared|added)\b.*\s(?:and|but)\s$/isu.exec(before)
  if (saidBefore !== null) return verb.start
  const reported =
    /.*\s(?:said|stated|replied|observed|added|noted|answered|declared|сообщил\p{L}*|заявил\p{L}*|отметил\p{L}*),?\s(?:that|что)\s/isu.exec(
      before,
    )
  const introduced = /.*[,，:：]\s*/su.exec(before)
  return sentence.start + Math.max(reported?.[0].length ?? 0, introduced?.[0].length ?? 0)
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
): readonly Stretch[] {
  if (parts.some(({ verb }) => verb.act === 'ALLEGES' || verb.act === 'DENIES')) return []
  const isAccused = (clause: Stretch, said: boolean): boolean => {
    const words = text.slice(clause.start, clause.end)
    return findsFault(words) && (said || isOfOthers(clause) || takesUpConduct(words) || (goingOn && goesOn(words)))
  }
  if (parts.length > 0)
    return embeddedIn(text, sentence, parts).filter(
      (clause) => isAccused(clause, false) && (isOfOthers(clause) || isInParentheses(text, clause)),
    )
  // What is joined to an accusation accuses the same.
  const accused: Stretch[] = []
  for (const clause of clausesOf(text, sentence)) if (isAccused(clause, accused.length > 0)) accused.push(clause)
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
function isOther({ candidates, chosen }: Mention, speakers: readonly string[]): boolean {
  return candidates.some(({ id, kind }) => id === chosen && OTHERS.has(kind)) && !speakers.includes(chosen ?? '')
}
const OTHERS: ReadonlySet<EntityKind> = new Set(['STATE', 'GROUP'])

/** Verbs of speech in order of place; of two that overlap the more particular. */
function verbsIn(text: string): readonly Verb[] {
  // One character becomes one, so that places stay.
  const plain = Array.from(text.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu), ([run]) => sameLength(run)).join('')
  const taken = new Set<number>()
  const verbs: Verb[] = []
  for (const { act, pattern } of SPEECH_VERBS) {
    for (const { 0: words, index } of plain.matchAll(pattern)) {
      const places = Array.from(words, (_, offset) => index + offset)
      if (places.some((place) => taken.has(place))) continue
      for (const place of places) taken.add(place)
      verbs.push({ start: index, end: index + words.length, act })
    }
  }
  return verbs.filter((verb) => isPerformed(text, verb)).sort((a, b) => a.start - b.start)
}

function sameLength(run: string): string {
  const simplified = toSimplified(run)
  return simplified.length === run.length ? simplified : run
}

function mentionsWithin(mentions: readonly Mention[], first: number, { start, end }: Stretch): readonly Mention[] {
  const within: Mention[] = []
  for (let at = first; ; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= end) return within
    if (mention.end > start) within.push(mention)
  }
}
