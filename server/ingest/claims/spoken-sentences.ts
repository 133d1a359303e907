import type { EntityKind } from '../../../graph-seed/model/node.ts'
import type { CodePointIndex } from '../document/code-point-index.ts'
import { datelinesIn } from '../document/datelines.ts'
import type { Mention } from '../mentions/suggestion.ts'
import { type Verb, verbsIn } from './find-verbs.ts'
import { quotationsIn } from './reported.ts'
import { sentencesOf, type Stretch } from './sentences.ts'
import { isQuestion, type Turn, turnsOf } from './turns.ts'

/** A sentence in which somebody may claim something, with all that is known of it by itself. */
export interface SpokenSentence {
  readonly text: string
  /** The code points of the text. */
  readonly characters: readonly string[]
  readonly index: CodePointIndex
  /** In UTF-16 units. */
  readonly sentence: Stretch
  /** In code points. */
  readonly place: Stretch
  readonly verbs: readonly Verb[]
  /** What is named in it. */
  readonly within: readonly Mention[]
  /** The part of it that stands in a quotation, where that is most of it. */
  readonly quoted: Stretch | null
  /** Whose turn it is, in questions and answers. */
  readonly turn: Turn | undefined
}

/** The sentences of a text in order, without its title and without questions. `mentions` are in order of place. */
export function spokenSentences(
  text: string,
  mentions: readonly Mention[],
  index: CodePointIndex,
): readonly SpokenSentence[] {
  const characters = Array.from(text)
  const title = titleOf(text)
  const [verbs, quotations, turns, datelines] = [verbsIn(text), quotationsIn(text), turnsOf(text), datelinesIn(text)]
  let [verb, mention, quotation, turn, dateline] = [0, 0, 0, 0, 0]
  const spoken: SpokenSentence[] = []
  for (const whole of sentencesOf(text)) {
    while ((turns[turn]?.end ?? Infinity) <= whole.start) turn += 1
    const own = turns.length > 0 && (turns[turn]?.start ?? Infinity) < whole.end ? turns[turn] : undefined
    while ((datelines[dateline]?.end ?? Infinity) <= whole.start) dateline += 1
    const sentence = withoutLabel(text, afterDateline(whole, datelines[dateline]), own)
    while ((verbs[verb]?.start ?? Infinity) < sentence.start) verb += 1
    const from = verb
    while ((verbs[verb]?.start ?? Infinity) < sentence.end) verb += 1
    while ((quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation += 1
    const place = { start: index.at(sentence.start), end: index.at(sentence.end) }
    while ((mentions[mention]?.end ?? Infinity) <= place.start) mention += 1
    const words = text.slice(sentence.start, sentence.end)
    const within = mentionsWithin(mentions, mention, place)
    if (sentence.end <= title || own?.asks === true || isQuestion(words) || words === '') continue
    spoken.push({
      text,
      characters,
      index,
      sentence,
      place,
      verbs: verbs.slice(from, verb).filter(({ start }) => !isOfTreaty(text, index.at(start), start, within)),
      within,
      quoted: mostlyIn(sentence, quotations[quotation]),
      turn: own,
    })
  }
  return spoken
}

/** What a treaty requires or calls for nobody says: “the Convention requires …”. A resolution is what its organ says. */
function isOfTreaty(text: string, at: number, start: number, within: readonly Mention[]): boolean {
  const subject = within.find(
    ({ end }) => end <= at && at - end < 8 && BARE.test(text.slice(start - (at - end), start)),
  )
  return (
    subject !== undefined &&
    subject.candidates.some(({ id, kind }) => id === subject.chosen && TREATIES.has(kind)) &&
    !/resolution|резолюци|决议|決議/iu.test(subject.exact)
  )
}
const TREATIES: ReadonlySet<EntityKind> = new Set(['INSTRUMENT', 'PROVISION'])
const BARE = /^[\s》”"»]*(?:also\s|также\s|也|还|還)?$/iu

/** Where the first line ends, if it is a title: a headline announces what the text says. In UTF-16 units. */
function titleOf(text: string): number {
  const line = /^\s*[^\n]{1,200}(?=\n\s*\S)/u.exec(text)?.[0] ?? ''
  return /[.。;；!?！？:：]["”»」]?\s*$/u.test(line) ? 0 : line.length
}

function afterDateline({ start, end }: Stretch, dateline: Stretch | undefined): Stretch {
  return { start: dateline !== undefined && dateline.start <= start ? Math.min(end, dateline.end) : start, end }
}

/** Who has the word says nothing by being named. */
function withoutLabel(text: string, { start, end }: Stretch, turn: Turn | undefined): Stretch {
  if (turn === undefined || start >= turn.label.end) return { start, end }
  const rest = text.slice(turn.label.end, Math.max(end, turn.label.end))
  return { start: Math.min(end, turn.label.end + (/^[\s:：]*/u.exec(rest)?.[0].length ?? 0)), end }
}

/** The part of a sentence that stands in a quotation, where that is most of it and the sentence begins in it: a title in quotation marks says nothing. */
function mostlyIn(sentence: Stretch, quotation: Stretch | undefined): Stretch | null {
  if (quotation === undefined) return null
  const part = { start: Math.max(sentence.start, quotation.start), end: Math.min(sentence.end, quotation.end) }
  const begins = quotation.start <= sentence.start + 2
  return begins && part.end - part.start > (sentence.end - sentence.start) / 2 ? part : null
}

function mentionsWithin(mentions: readonly Mention[], first: number, { start, end }: Stretch): readonly Mention[] {
  const within: Mention[] = []
  for (let at = first; ; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.start >= end) return within
    if (mention.end > start) within.push(mention)
  }
}
