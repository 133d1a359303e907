import { breaks, findsFault, goesOn, takesUpConduct } from './accusations.ts'
import type { Part } from './parts.ts'
import { clausesOf, type Stretch } from './sentences.ts'

interface Accusing {
  readonly text: string
  readonly sentence: Stretch
  readonly parts: readonly Part[]
  readonly isOfOthers: (clause: Stretch) => boolean
  /** Whether the sentence before accused somebody. */
  readonly goingOn: boolean
  /** Whether the sentence tells what somebody said. */
  readonly isReport: boolean
}

/**
 * Clauses of a sentence that find fault with what others do: those that a verb of speech takes for granted, and, where there is no
 * such verb, those that stand for themselves.
 */
export function accusationsIn({ text, sentence, parts, isOfOthers, goingOn, isReport }: Accusing): readonly Stretch[] {
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
    // … and what is embedded in one act ends where the next begins.
    const part = parts.find(({ clauses }) => (clauses.at(-1)?.end ?? 0) > start)
    const end = Math.min(whole, start < before.end ? before.start + alone.length : (part?.clauses.at(-1)?.end ?? whole))
    const isReason = REASON.test(opening)
    // What comes before the verb is an introduction, and only a reason says something in it.
    return end <= start || (end <= first && !isReason) ? [] : clausesOf(text, { start, end })
  })
  return [...apart, ...embedded]
}
/** What comes before what is said, and says nothing by itself. */
export const INTRODUCES =
  /^(?:given|considering|since|because|in|at|against|with|under|鉴于|鑑於|由于|由於|因为|因為|在|поскольку|учитывая|в|на|при)(?!\p{L})|^(?:鉴于|鑑於|由于|由於|因为|因為|在)|[:：]$/iu

function isInParentheses(text: string, { start }: Stretch): boolean {
  return /[(（][^)）]*$/u.test(text.slice(Math.max(0, start - 200), start))
}
const EMBEDDED =
  /((?:given|considering) that |(?:since|because|because of|that|although|while|что|поскольку|учитывая, что) |鉴于|鑑於|由于|由於|因为|因為|强调,?|強調,?|注意到[,，]?|指出[,，]?|[(（])[^(（)）]+?(?=[(（)）]|\.?$|[。;；]|[，,](?=\s*(?:双方|雙方|the two|they|we|导致|導致))|\sthat\s)/giu
const REASON = /given|consider|since|because|поскольку|учитывая|鉴于|鑑於|由于|由於|因为|因為|[(（]/iu
