import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { toSimplified, type Verb } from './find-verbs.ts'
import { withPurposes } from './purposes.ts'
import { ANNOUNCES, clausesOf, joinedClauses, type Stretch } from './sentences.ts'

/** A verb of speech with the clauses under it. */
export interface Part {
  readonly verb: Verb
  readonly clauses: readonly Stretch[]
}

/** A sentence cut at what joins one verb of speech to the next; a verb that nothing sets apart belongs to what is said. */
export function partsOf(text: string, sentence: Stretch, verbs: readonly Verb[]): readonly Part[] {
  const heads: { verb: Verb; start: number; before: number }[] = []
  for (const verb of verbs) {
    const last = heads.at(-1)
    if (last === undefined) heads.push({ verb, start: subjectStart(text, sentence, verb), before: sentence.start })
    else {
      const cut = joint(text, last.verb.end, verb.start)
      if (cut === null || verb.start - cut.after > LONGEST_SUBJECT) continue
      // 强调，恪守: what the first announces is what the second does.
      if (!announces(text, last.verb, cut.before)) heads.push({ verb, start: cut.after, before: cut.before })
      else if (ONLY_SAYS.test(text.slice(last.verb.start, last.verb.end)) || ASKS.has(verb.act))
        heads.splice(-1, 1, { ...last, start: cut.after, verb })
    }
  }
  return heads.map(({ verb, start }, number) => {
    const end = heads[number + 1]?.before ?? sentence.end
    const clauses = withPurposes(text, withWholeVerb(clausesOf(text, { start, end }), verb), verb.act)
    return { verb, clauses: joinedClauses(text, clauses, verb.end) }
  })
}

/** Acts that say more of a clause than that it is stressed: 强调，呼吁各方…. */
const ASKS: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES'])

/** Clauses of which none ends within the verb: 对…，不顾…，表示谴责 is one. */
function withWholeVerb(clauses: readonly Stretch[], { start, end }: Verb): readonly Stretch[] {
  const [head] = clauses
  const within = clauses.filter((clause) => clause.start < end)
  const last = within.at(-1)
  if (head === undefined || last === undefined || within.length < 2) return clauses
  const first = within.find((clause) => clause.end > start) ?? head
  const before = within.slice(0, within.indexOf(first))
  return [...before, { start: first.start, end: last.end }, ...clauses.slice(within.length)]
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
export const REPORTS = /^(?:指出|noted\s?|отметил\p{L}*|указал\p{L}*|observed that|pointed out)$/iu

/** Verbs that say no more than that something is said: what it does, a verb within it tells. */
export const ONLY_SAYS = /^(?:指出|noted\s?|отмет\p{L}+|указа\p{L}+|отмеча\p{L}+|observ\p{L}+ that|point\p{L}+ out)$/iu

/** The last place between two verbs of speech where one ends and the other begins, perhaps with a subject of its own. */
function joint(text: string, from: number, to: number): { readonly before: number; readonly after: number } | null {
  const joints = [...text.slice(from, to).matchAll(JOINT)]
  const last = joints.at(-1)
  if (last === undefined) return null
  return { before: from + last.index, after: from + last.index + last[0].length }
}
/** … or a participle ends and the subject of the next verb begins: “Recognizing that …, we express”. */
const JOINT =
  /\s(?=(?:we|мы)\s(?:\p{L}+ly\s)?$)|[,，、]\s*(?:(?:and|but|as well as|и|а также|а|но)(?!\p{L})\s*|(?:并|並|也|还|還)(?=\p{Script=Han}))?|\s(?:and|but|as well as|и|а также|но)\s|(?<=\p{Script=Han})(?:并|並)(?=\p{Script=Han})/giu

/** Names joined by commas and “and” up to the verb. */
const LIST =
  /^(?:[^,.;]{1,120},\s){1,40}[^,.;]{0,160}\s(?:and|as well as|и|а также)\s(?:the\s)?(?:\p{Lu}[\p{L}’'*-]*\s(?:of\s|the\s)?){1,5}$/u

/** The first clause begins with its subject: after what an introduction, or whoever reports it, sets apart before it. */
function subjectStart(text: string, sentence: Stretch, verb: Stretch): number {
  const before = text.slice(sentence.start, verb.start)
  const after = text.slice(verb.end, sentence.end)
  // What is said of stands first: “was welcomed”, “was, she reiterated, a duty”.
  if (/(?:^|\s)(?:be|been|was|were|being)\s+(?:\p{L}+ly\s+)?$/iu.test(before)) return sentence.start
  if (/,\s(?:he|she|they|it|we|I)\s$/u.test(before) && after.startsWith(',')) return sentence.start
  // “Albania, Serbia and Georgia align themselves”: the subject is a list.
  if (LIST.test(before)) return sentence.start
  // 双方作为缔约国，强调.
  if (/^\p{Script=Han}{1,12}作[为為][^，,。]*[，,]\s*$/u.test(before)) return sentence.start
  // “We, the ministers of Canada and Japan, condemn”: the subject has commas of its own.
  if (/^(?:we|мы|我们|我們)[,，]\s.*[,，]\s$/isu.test(before)) return sentence.start
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
