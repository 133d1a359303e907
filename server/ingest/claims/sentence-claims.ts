import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { findsFault, namesTogether } from './accusations.ts'
import { accusationsIn } from './accused-clauses.ts'
import { namedSpeakers } from './attribution.ts'
import type { Verb } from './find-verbs.ts'
import { isItem, leadsToList } from './list-items.ts'
import { type Others, othersIn } from './others.ts'
import { tellsOwnConduct } from './own-conduct.ts'
import { ONLY_SAYS, type Part, partsOf, REPORTS } from './parts.ts'
import { closingVerb, type Report, reportOf } from './reported.ts'
import { clausesOf, type Stretch } from './sentences.ts'
import type { SpokenSentence } from './spoken-sentences.ts'
import { isOfArmsControl } from './subject-matter.ts'
import { withoutReport, withReproach } from './trim-clause.ts'
import { dutiesIn, unspokenAct } from './unspoken.ts'

/** A clause of a sentence that claims something. In UTF-16 units. */
interface Claim {
  readonly clause: Stretch
  readonly act: SpeechAct
  /** The words that show the act. */
  readonly shownBy: Stretch
}

/** What the sentences before say for those that follow. */
export interface Before {
  /** Who spoke last. */
  readonly speakers: readonly string[]
  /** Whether somebody was just accused. */
  readonly accused: boolean
  /** What led to the list that goes on, if it asks, offers or reaffirms something. */
  readonly list: { readonly act: SpeechAct } | null
}

/** What a sentence is made of: what is said in it, by which verbs, and who is told to say it. */
interface Content {
  readonly report: Report | null
  readonly said: Stretch
  readonly parts: readonly Part[]
  readonly named: readonly string[]
}

/** `told` is whom the next sentence names as who said this one; null where it tells nothing of the kind. */
export function contentOf(spoken: SpokenSentence, told: readonly string[] | null): Content {
  const { text, sentence, verbs, quoted } = spoken
  const closing = closingVerb(text, sentence, verbs)
  const own = closing?.report ?? reportOf(text, sentence, quoted)
  // What tells at the end who said it is none of what was said.
  const whole = own?.isAfter === true ? { start: sentence.start, end: own.said.end } : sentence
  const parts = partsWith(text, whole, verbs, closing)
  const named = namedSpeakers(spoken, parts[0], own)
  const end = { start: sentence.end, end: sentence.end }
  const report = own ?? (told === null ? null : { said: sentence, by: end, isAfter: false })
  return { report, said: report?.said ?? sentence, parts, named: named.length > 0 ? named : (told ?? []) }
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

/** What is known around a sentence: who speaks in it, who issues the text, and what stands before and after it. */
export interface Around {
  readonly spoke: readonly string[]
  readonly issuers: readonly string[]
  readonly before: Before
  readonly next: SpokenSentence | undefined
}

interface Found extends Pick<Before, 'accused' | 'list'> {
  readonly claims: readonly Claim[]
}

/** What a sentence claims. */
export function claimsIn(spoken: SpokenSentence, content: Content, around: Around): Found {
  const { text, sentence } = spoken
  const { parts, said, report } = content
  const { before, next } = around
  const words = text.slice(sentence.start, sentence.end)
  const others = othersIn(spoken, around.spoke, parts.length === 0)
  const accusations = accusationsIn({
    text,
    sentence: parts.length > 0 ? sentence : said,
    parts,
    isOfOthers: others.areIn,
    goingOn: before.accused,
    isReport: report !== null,
  })
  const accused = accusations.length > 0
  const accusing = accusations.map((clause): Claim => ({
    clause: withoutReport(text, clause, parts.length === 0),
    act: 'ALLEGES',
    shownBy: clause,
  }))
  const claims =
    parts.length > 0
      ? [...underVerbs(spoken, content, around, others, accused), ...accusing]
      : accused
        ? accusing
        : withoutVerbs(spoken, content, around, others)
  // A list goes on up to the next line that is none of its items.
  const list = isItem(words) || !beginsLine(text, sentence) ? before.list : null
  const last = claims.at(-1)
  const leads = leadsToList(words) && next !== undefined && isItem(text.slice(next.sentence.start, next.sentence.end))
  // What leads to a list is claimed by its items.
  return leads && last !== undefined
    ? { claims: claims.filter((claim) => claim !== last), accused, list: { act: last.act } }
    : { claims, accused, list }
}

/** What verbs of speech do, and what was said before the first of them. */
function underVerbs(
  spoken: SpokenSentence,
  { report, parts, named }: Content,
  { spoke }: Around,
  others: Others,
  accused: boolean,
): readonly Claim[] {
  const { text } = spoken
  const claims = claimsOfParts(text, parts, others)
  // “Many delegations called for …”, in a statement: its speaker takes note of that.
  const isTold = named.length === 0 && spoke.length > 0 && report === null && saysWhatManyDo(text, parts)
  if (isTold) return claims.map((claim) => ({ ...claim, act: 'NOTES' }))
  // “… said that …, and warned”: what was said before stands for itself.
  const first = report === null || accused ? null : saidBefore(text, report, parts)
  return first === null || report === null ? claims : [...claims, ...noted(spoken, first, shownBy(report))]
}

/** What a sentence claims that has no verb of speech: by what its words do, by duties, as an item of a list, or in plain words. */
function withoutVerbs(
  spoken: SpokenSentence,
  { report, said }: Content,
  { spoke, issuers, before }: Around,
  others: Others,
): readonly Claim[] {
  const { text, sentence, within, place } = spoken
  const words = text.slice(sentence.start, sentence.end)
  const allAs = (act: SpeechAct): readonly Claim[] =>
    clausesOf(text, said).map((clause) => ({ clause, act, shownBy: clause }))
  const act = unspokenAct(text.slice(said.start, said.end))
  if (act !== null) return allAs(act)
  const duties = spoke.length > 0 || report !== null ? dutiesIn(text, said) : []
  if (duties.length > 0)
    return duties.map(({ clause, duty, subject }) => ({
      clause,
      act: duty === 'STRESSES' ? duty : others.askedIn(clause, subject, duty),
      shownBy: clause,
    }))
  if (before.list !== null && isItem(words)) return allAs(before.list.act)
  if (report !== null) return noted(spoken, said, shownBy(report))
  return tellsOwnConduct(words, place.start, within, issuers) ? allAs('NOTES') : []
}

/** A plain clause that somebody is told to have said, if it is about a matter of arms control. */
function noted({ text, within, index }: SpokenSentence, clause: Stretch, shownBy: Stretch): readonly Claim[] {
  const about = within.filter((one) => one.start < index.at(clause.end) && one.end > index.at(clause.start))
  return isOfArmsControl(text.slice(clause.start, clause.end), about) ? [{ clause, act: 'NOTES', shownBy }] : []
}

function shownBy({ by, said }: Report): Stretch {
  return by.end > by.start ? by : said
}

/** What the clauses under verbs of speech claim; what goes on after a reproach reproaches too. */
function claimsOfParts(text: string, parts: readonly Part[], others: Others): readonly Claim[] {
  return parts.flatMap(({ clauses, verb }) => {
    const reports = REPORTS.test(text.slice(verb.start, verb.end))
    let reproaches = false
    return clauses.flatMap((clause): readonly Claim[] => {
      const [said, reproach] = withReproach(text, withoutReport(text, clause, false))
      const faults = findsFault(text.slice(said.start, said.end))
      const blames: boolean = reproaches ? faults || reports : faults && reports && others.areIn(said)
      reproaches = reproach !== null || (blames && /\p{Script=Han}/u.test(text.charAt(said.start)))
      const claim: Claim = { clause: said, act: blames ? 'ALLEGES' : actOf(text, verb, said), shownBy: verb }
      return reproach === null ? [claim] : [claim, { clause: reproach, act: 'ALLEGES', shownBy: verb }]
    })
  })
}

/** What a clause under a verb does: under one that only says, what its words do by themselves. */
function actOf(text: string, verb: Verb, said: Stretch): SpeechAct {
  if (!ONLY_SAYS.test(text.slice(verb.start, verb.end))) return verb.act
  return unspokenAct(text.slice(Math.max(verb.end, said.start), said.end)) ?? verb.act
}

/** Whether the subject of the first verb is a number of others who are not named: “Many delegations called for …”. */
function saysWhatManyDo(text: string, [head]: readonly Part[]): boolean {
  const clause = head?.clauses[0]
  return head !== undefined && clause !== undefined && namesTogether(text.slice(clause.start, head.verb.start))
}

/** Whether nothing stands before a sentence in its line. */
function beginsLine(text: string, { start }: Stretch): boolean {
  return /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 10), start))
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
