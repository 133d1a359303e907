import type { SpeechAct } from '../../../graph-seed/model/document.ts'
import { DOING, type Stretch } from './sentences.ts'

/** What is asked has parts, and each of them is asked: “to draw up rules so as to …”. Of what else is done, what it is for is no act of its own. */
const EACH_ASKED: ReadonlySet<SpeechAct> = new Set(['CALLS_FOR', 'URGES', 'PROPOSES'])
/** What is made for something, and what it is made for after it: “support efforts to strengthen the treaty and take …”. */
const EFFORTS = /\b(?:efforts?|endeavou?rs?|attempts?|initiatives?|measures?|steps?|actions?) to\s/iu

/** A comma sets “in order to” apart, so that it says something by itself; “so as to” never does. */
const PURPOSE = /^,?\sso as to\s$|^\sin order to\s$/iu
const FURTHER_VERB = new RegExp(`^\\s(?:and|or)\\s(?:\\p{L}+ly\\s)?(?:${DOING})\\s$`, 'iu')

/** The clauses under a verb, where what only says what its act is for goes with what it is said of. */
export function withPurposes(text: string, clauses: readonly Stretch[], act: SpeechAct): readonly Stretch[] {
  if (EACH_ASKED.has(act)) return clauses
  const joined: Stretch[] = []
  let inPurpose = false
  for (const clause of clauses) {
    const last = joined.at(-1)
    const lead = last === undefined ? '' : text.slice(last.end, clause.start) + leadOf(text, clause)
    const isPurpose = PURPOSE.test(lead)
    const goesOn: boolean =
      (inPurpose || (last !== undefined && EFFORTS.test(text.slice(last.start, last.end)))) && FURTHER_VERB.test(lead)
    if (last !== undefined && (isPurpose || goesOn)) joined.splice(-1, 1, { start: last.start, end: clause.end })
    else joined.push(clause)
    inPurpose = isPurpose || (inPurpose && goesOn)
  }
  return joined
}

/** The words of a clause up to its verb. */
function leadOf(text: string, { start, end }: Stretch): string {
  return (
    /^(?:(?:so as|in order) to|(?:\p{L}+ly )?\p{L}+)\s/u.exec(text.slice(start, Math.min(end, start + 60)))?.[0] ?? ''
  )
}
